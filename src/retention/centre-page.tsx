import { DataTable } from '#platform/html/data-table.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { retentionActs } from './acts.ts';
import { fileAddress } from './file-address.ts';
import { HoldsTable, type Numbers } from './holds-table.tsx';
import type { FileOfYear, Hold } from './queries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly centre: { readonly id: string; readonly name: string };
  readonly files: readonly FileOfYear[];
  readonly holds: readonly Hold[];
  readonly numbers: Numbers;
  readonly staff: ReadonlyMap<string, string>;
  readonly today: Temporal.PlainDate;
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly done: string | undefined;
};

/** The files of a centre by year with the ends of their terms, its legal holds, and the form that sets one on a file. */
export function CentrePage({ language, centre, files, today, next, isFirst, form, hidden, done, ...held }: Props) {
  const w = words[language];
  const here = addressOf('/retention/{centre}', { centre: centre.id });
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading caption={w.title} text={centre.name} />
      <Section heading={w.files} id="files">
        <DataTable
          caption={w.files}
          captionHidden
          rows={files}
          rowKey={(row) => `${row.year} ${row.fileIndex} ${row.retainedUntil.toString()}`}
          empty={w.noFiles}
          columns={[
            {
              heading: w.fileIndex,
              isRowHeader: true,
              cell: (row) => <a href={fileAddress(centre.id, row)}>{row.fileIndex}</a>,
            },
            { heading: w.year, cell: (row) => row.year },
            { heading: w.retainedUntil, cell: (row) => formDate(row.retainedUntil, language) },
            {
              heading: w.state,
              cell: (row) =>
                Temporal.PlainDate.compare(row.retainedUntil, today) < 0 ? (
                  <Tag text={w.termOver} kind="attention" />
                ) : (
                  <Tag text={w.termRuns} kind="neutral" />
                ),
            },
          ]}
        />
      </Section>
      <Section heading={w.holds} id="holds">
        <HoldsTable language={language} {...held} addressOfHold={(id) => `${here}/holds/${id}`} />
        <Pagination previous={isFirst ? undefined : here} next={next === null ? undefined : `${here}?before=${next}`} />
      </Section>
      <Section heading={w.setHoldOnFile} id="set-hold">
        <p>{w.setHoldLead}</p>
        <Form action={addressOf(retentionActs.setHoldOnFile.path, { centre: centre.id })} hidden={hidden}>
          <TextField {...textOf(form, 'year')} label={w.year} inputmode="numeric" width="short" />
          <TextField {...textOf(form, 'fileIndex')} label={w.fileIndex} width="short" />
          <TextField {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} spellcheck />
          <SubmitButton text={w.setHoldOnFile} />
        </Form>
      </Section>
    </>
  );
}
