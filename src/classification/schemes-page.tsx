import { DataTable } from '#platform/html/data-table.tsx';
import { FileField } from '#platform/html/file-field.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { TextArea } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { classificationActs } from './acts.ts';
import type { Scheme } from './queries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly schemes: readonly Scheme[];
  /** The one that applies today. */
  readonly applies: string | undefined;
  readonly next: string | null;
  readonly today: Temporal.PlainDate;
  readonly isFirst: boolean;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
};

/** The classification schemes of a municipality, and the form that brings in the next one. */
export function SchemesPage({ language, schemes, applies, next, today, isFirst, form, hidden }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <DataTable
        caption={w.schemes}
        captionHidden
        rows={schemes}
        rowKey={(row) => row.id}
        empty={w.noSchemes}
        columns={[
          {
            heading: w.broughtAt,
            isRowHeader: true,
            cell: (row) => <a href={`/classification/${row.id}`}>{formMoment(row.broughtAt, language)}</a>,
          },
          { heading: w.validFrom, cell: (row) => (row.validFrom ? formDate(row.validFrom, language) : '–') },
          {
            heading: w.state,
            cell: (row) => {
              const state = stateOf(row, applies, today);
              return <Tag text={w.states[state]} kind={state === 'applies' ? 'done' : 'neutral'} />;
            },
          },
        ]}
      />
      <Pagination
        previous={isFirst ? undefined : '/classification'}
        next={next === null ? undefined : `/classification?before=${next}`}
      />
      <Section heading={w.bring} id="bring">
        <p>{w.bringHint}</p>
        <Form action={classificationActs.bringScheme.path} hidden={hidden} files>
          <FileField
            name="csv_file"
            label={w.file}
            hint={w.fileHint}
            accept=".xlsx,.csv,.txt,.tsv,text/csv"
            error={form.errors.csv_file}
            required={false}
          />
          <TextArea
            {...textOf(form, 'csv')}
            label={w.pasted}
            hint={w.pastedHint}
            rows={10}
            required={false}
            spellcheck={false}
          />
          <SubmitButton text={w.read} />
        </Form>
      </Section>
    </>
  );
}

function stateOf({ id, validFrom }: Scheme, applies: string | undefined, today: Temporal.PlainDate) {
  if (id === applies) return 'applies';
  if (!validFrom) return 'waiting';
  return Temporal.PlainDate.compare(validFrom, today) > 0 ? 'coming' : 'former';
}
