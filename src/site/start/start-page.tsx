import {
  type Actor,
  isFor,
  mostWaiting,
  roleName,
  viewPage,
  type Waiting,
  type WaitingKind,
  type WithDatabase,
  waitingKinds,
} from '#acting/index.ts';
import { caseActs, newCaseKey, newCasePath } from '#cases/index.ts';
import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { routes } from '#platform/http/http.ts';
import type { Language } from '#platform/languages/languages.ts';
import { viewStart } from './view-start.ts';
import { words } from './words.ts';

/** The page by which each role begins its day. Each row leads to where it is done; what is finished stands apart, at the end. */
export function startPages(parts: WithDatabase) {
  const pages = routes();
  viewPage(pages, parts, viewStart, (c, waiting, { actor }) => {
    const language = c.get('language');
    return {
      content: <StartPage waiting={waiting} language={language} actor={actor} />,
      page: { title: words[language].title },
    };
  });
  return pages;
}

interface Props {
  readonly waiting: readonly Waiting[];
  readonly language: Language;
  readonly actor: Actor;
}

function StartPage({ waiting, language, actor }: Props) {
  const w = words[language];
  const groups = waitingKinds
    .map((kind) => ({ kind, rows: waiting.filter((one) => one.kind === kind && !isNothing(one)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <PageHeading text={w.title} caption={roleName(actor.role)[language]} lead={w.lead} />
      {isFor(actor, caseActs.openCase) && (
        <Actions>
          <LinkButton href={newCasePath} text={w.newCase} accessKey={newCaseKey} />
        </Actions>
      )}
      {groups.every(({ kind }) => kind === 'finished') && <Notice title={w.nothing} />}
      {groups.map(({ kind, rows }) => (
        <DataTable
          key={kind}
          caption={w.kinds[kind]}
          columns={columns(kind, rows, language)}
          rows={rows}
          rowKey={({ name }) => name}
        />
      ))}
      <p>
        <a href={`/help/${actor.role}`}>{w.help}</a>
      </p>
    </>
  );
}

/** Each figure leads to its list; where nothing is counted, the words of the row do. */
function columns(kind: WaitingKind, rows: readonly Waiting[], language: Language): Column<Waiting>[] {
  const w = words[language];
  const hasMine = rows.some(({ mine }) => mine !== undefined);
  const isCounted = rows.some(({ all }) => all.count !== undefined);
  return [
    {
      heading: kind === 'finished' ? w.list : w.what,
      isRowHeader: true,
      cell: ({ text, all, mine }) => <a href={(mine ?? all).href}>{text[language]}</a>,
    },
    ...(hasMine
      ? [{ heading: w.mine, cell: ({ mine }: Waiting) => mine && <Figure {...mine} language={language} /> }]
      : []),
    ...(hasMine || isCounted
      ? [{ heading: hasMine ? w.centre : w.count, cell: ({ all }: Waiting) => <Figure {...all} language={language} /> }]
      : []),
  ];
}

function Figure({ count, href, language }: Waiting['all'] & { readonly language: Language }) {
  const w = words[language];
  if (count === 0) return <>0</>;
  const many = count !== undefined && count >= mostWaiting ? w.atLeast(mostWaiting) : String(count);
  return (
    <a class="table__figure" href={href}>
      {count === undefined ? w.open : many}
    </a>
  );
}

function isNothing({ all }: Waiting): boolean {
  return all.count === 0;
}
