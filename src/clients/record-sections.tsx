import { DataTable } from '#platform/html/data-table.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { DocumentOfCheck, OutcomeOfCheck } from './check-in-words.tsx';
import type { Purpose } from './kinds.ts';
import type { PersonRecord } from './person-record.ts';
import { maskCode } from './personal-code.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly record: PersonRecord;
  readonly purpose: Purpose;
  /** The current code, unmasked after it was asked for. */
  readonly revealed: string | undefined;
  readonly hidden: Readonly<Record<string, string>>;
};

/** What a centre knows of a person: codes, names and identity checks over time. */
export function RecordSections(props: Props) {
  const w = words[props.language];
  return (
    <>
      <Section heading={w.codes} id="codes">
        <Codes {...props} />
      </Section>
      <Section heading={w.names} id="names">
        <Names {...props} />
      </Section>
      <Section heading={w.checks} id="checks">
        <Checks {...props} />
      </Section>
    </>
  );
}

/** That somebody has died or that doubts stand, with the pages on which that is recorded and put right. */
export function DeathAndDoubts({ record, language }: Pick<Props, 'record' | 'language'>) {
  const w = words[language];
  return (
    <ul>
      <li>
        <a href={`/clients/${record.person.id}/death`}>
          {record.diedOn ? w.died(formDate(record.diedOn, language)) : w.death}
        </a>
      </li>
      <li>
        <a href={`/clients/${record.person.id}/doubts`}>{w.doubts.title}</a>
        {record.doubts.map(({ id, reviewOn }) => (
          <span key={id}>{` – ${w.doubtStands(formDate(reviewOn, language))}`}</span>
        ))}
      </li>
    </ul>
  );
}

function Codes({ language, record, purpose, revealed, hidden }: Props) {
  const w = words[language];
  const { person, codes } = record;
  if (!person.code) {
    const birthDate = person.birthDate ? formDate(person.birthDate, language) : '–';
    return <SummaryList rows={[{ key: w.clientLabels.birthDate, value: birthDate }]} />;
  }
  return (
    <>
      <SummaryList
        rows={codes.map(({ code, notedAt }, index) => ({
          key: index === 0 ? w.codeInUse : w.formerCode(formDate(officialDay(notedAt), language)),
          value: index === 0 && revealed ? <strong>{revealed}</strong> : maskCode(code),
        }))}
      />
      {!revealed && (
        <Form action={`/clients/${person.id}/code`} hidden={{ ...hidden, purpose }}>
          <SubmitButton kind="secondary" text={w.showCode} />
        </Form>
      )}
    </>
  );
}

function Names({ language, record }: Props) {
  const w = words[language];
  return (
    <DataTable
      caption={w.names}
      captionHidden
      rows={record.names}
      rowKey={(row) => String(row.number)}
      columns={[
        { heading: w.nameAndSurname, isRowHeader: true, cell: (row) => `${row.givenName} ${row.surname}` },
        { heading: w.noted, cell: (row) => formMoment(row.notedAt, language) },
      ]}
    />
  );
}

function Checks({ language, record }: Props) {
  const w = words[language];
  return (
    <DataTable
      caption={w.checks}
      captionHidden
      rows={record.checks}
      rowKey={(row) => row.id}
      columns={[
        { heading: w.when, isRowHeader: true, cell: (row) => formMoment(row.checkedAt, language) },
        { heading: w.by, cell: (row) => row.checkedByName },
        { heading: w.asWhom, cell: (row) => (row.clientId === record.person.id ? w.asClient : w.asRepresented) },
        { heading: w.documentShown, cell: (check) => <DocumentOfCheck check={check} language={language} /> },
        { heading: w.outcome, cell: (check) => <OutcomeOfCheck check={check} language={language} /> },
      ]}
    />
  );
}
