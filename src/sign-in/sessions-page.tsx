import { roleName } from '#acting/index.ts';
import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { signInActs } from './acts.ts';
import type { OwnSession } from './own-sessions.ts';
import type { QualifiedMeans } from './qualified-means.ts';
import { words } from './words.ts';

interface SessionsProps {
  readonly language: Language;
  readonly sessions: readonly OwnSession[];
  readonly means: readonly QualifiedMeans[];
  readonly hidden: () => Readonly<Record<string, string>>;
  readonly done: string | undefined;
}

/** Where the person is signed in, and a button to end each of the others. */
export function SessionsPage({ language, sessions, means, hidden, done }: SessionsProps) {
  const w = words[language].sessions;
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={w.title} lead={w.lead} />
      <DataTable
        caption={w.title}
        captionHidden
        columns={columnsOf(language, means, hidden)}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {others.length > 1 && (
        <Form action={signInActs.endOtherSessions.path} hidden={hidden()}>
          <Actions>
            <SubmitButton text={w.endOthers} kind="danger" />
          </Actions>
        </Form>
      )}
      <Prose>
        <p>{w.notYours}</p>
      </Prose>
    </>
  );
}

function columnsOf(
  language: Language,
  means: readonly QualifiedMeans[],
  hidden: SessionsProps['hidden'],
): Column<OwnSession>[] {
  const w = words[language].sessions;
  const meansName = (id: string) => means.find((one) => one.id === id)?.name[language] ?? id;
  return [
    {
      heading: w.browser,
      cell: ({ browser, isThis }) => `${browser ?? w.otherBrowser}${isThis ? ` (${w.thisOne})` : ''}`,
      isRowHeader: true,
    },
    { heading: w.since, cell: ({ startedAt }) => formMoment(startedAt, language) },
    { heading: w.lastUsed, cell: ({ lastSeenAt }) => formMoment(lastSeenAt, language) },
    { heading: w.means, cell: (session) => meansName(session.means) },
    {
      heading: w.worksAs,
      cell: ({ role, placeName }) => (role ? `${roleName(role)[language]}, ${placeName}` : w.notChosen),
    },
    {
      heading: w.end,
      isAction: true,
      cell: ({ id, isThis, browser, startedAt }) =>
        isThis ? null : (
          <Form
            action={signInActs.endOwnSession.path.replace('{session}', id)}
            hidden={hidden()}
            label={w.endWhich(browser ?? w.otherBrowser, formMoment(startedAt, language))}
          >
            <SubmitButton text={w.end} kind="secondary" />
          </Form>
        ),
    },
  ];
}
