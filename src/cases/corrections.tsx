import { type Actor, isFor } from '#acting/index.ts';
import type { PersonRecord } from '#clients/index.ts';
import { Section } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { AboutPerson, ApplicationOfPerson, CaseOfPerson } from './about-person.ts';
import { recordDeath } from './deaths/record-death.ts';
import { words } from './record/words.ts';

interface Props {
  readonly record: PersonRecord;
  readonly about: AboutPerson;
  readonly actor: Actor;
  readonly language: Language;
}

interface Way {
  readonly href: string;
  readonly text: string;
}

/** Where each kind of what is recorded of somebody is put right; nothing is overwritten by it. */
export function Corrections({ record, about, actor, language }: Props) {
  const w = words[language].correct;
  if (!isFor(actor, recordDeath)) return null;
  const client = `/clients/${record.person.id}`;
  const groups: { readonly heading: string; readonly help?: string; readonly ways: readonly Way[] }[] = [
    { heading: w.identity, help: w.identityHelp, ways: about.cases.flatMap((one) => identityOf(one, language)) },
    {
      heading: w.told,
      ways: about.cases.flatMap((one) => [...noticesOf(one, language), ...toldOf(one, about.applications, language)]),
    },
    { heading: w.register, ways: about.mandates.map(({ mandate }) => entryOf(mandate, language)) },
    {
      heading: w.deathAndDoubts,
      ways: [
        { href: `${client}/death`, text: w.death },
        { href: `${client}/doubts`, text: w.doubts },
      ],
    },
  ];
  return (
    <Section heading={w.title} id="corrections">
      <p>{w.lead}</p>
      <SummaryList
        rows={groups
          .filter(({ ways, help }) => ways.length > 0 || help)
          .map(({ heading, help, ways }) => ({ key: heading, value: <Ways help={help} ways={ways} /> }))}
      />
    </Section>
  );
}

function Ways({ help, ways }: { readonly help: string | undefined; readonly ways: readonly Way[] }) {
  return (
    <>
      {help && <p>{help}</p>}
      {ways.length > 0 && (
        <ul>
          {ways.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Identity is put right by checking it again, as long as that may be done in the case. */
function identityOf({ row, duties }: CaseOfPerson, language: Language): Way[] {
  if (!('on' in duties.identity.may)) return [];
  return [
    { href: `/cases/${row.id}/identity-checks`, text: words[language].correct.checkAgain(nameOf(row, language)) },
  ];
}

function noticesOf({ row, facts, duties }: CaseOfPerson, language: Language): Way[] {
  return facts.notices
    .filter(({ id }) => 'on' in duties.puttingRightNotice(id))
    .map(({ id }) => ({
      href: `/cases/${row.id}/notice/putting-right?notice=${id}`,
      text: words[language].correct.notice(nameOf(row, language)),
    }));
}

function toldOf(
  { row, duties }: CaseOfPerson,
  applications: readonly ApplicationOfPerson[],
  language: Language,
): Way[] {
  const w = words[language].correct;
  return applications
    .filter((one) => one.case === row.id)
    .flatMap(({ filed, eService }) => {
      const base = `/cases/${row.id}/applications/${filed.id}`;
      const of = `${eService?.code}, ${nameOf(row, language)}`;
      return [
        ...('on' in duties.puttingRight(filed.id, 'plannedTime')
          ? [{ href: `${base}/planned-time/putting-right`, text: w.planned(of) }]
          : []),
        ...('on' in duties.puttingRight(filed.id, 'result')
          ? [{ href: `${base}/result/putting-right`, text: w.result(of) }]
          : []),
        ...('on' in duties.outcome(filed.id) ? [{ href: `${base}/outcomes`, text: w.outcome(of) }] : []),
      ];
    });
}

function entryOf(
  { id, register }: { readonly id: string; readonly register: { readonly number: number; readonly year: number } },
  language: Language,
): Way {
  return { href: `/register/${id}`, text: words[language].correct.entry(`${register.number}/${register.year}`) };
}

function nameOf({ register, edition }: CaseOfPerson['row'], language: Language): string {
  return register ? words[language].numbered(`${register.number}/${register.year}`) : (edition?.name[language] ?? '');
}
