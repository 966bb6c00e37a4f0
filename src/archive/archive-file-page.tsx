import { DataTable } from '#platform/html/data-table.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { archiveFilesOf } from './archive-file-on.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly centre: { readonly id: string; readonly name: string };
  readonly files: Awaited<ReturnType<typeof archiveFilesOf>>;
  /** The municipality has adopted a classification scheme: title and term are the scheme's. */
  readonly hasScheme: boolean;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
};

/** The files in which a centre has kept mandates, and the form that enters the next one. */
export function ArchiveFilePage({ language, centre, files, hasScheme, form, hidden }: Props) {
  const w = words[language];
  const isOfScheme = hasScheme && !form.errors.title && !form.errors.retentionYears;
  return (
    <>
      <PageHeading caption={w.archiveFiles} text={centre.name} />
      <DataTable
        caption={w.archiveFiles}
        captionHidden
        rows={files}
        rowKey={(row) => row.validFrom.toString()}
        empty={w.noFiles}
        columns={[
          { heading: w.validFrom, isRowHeader: true, cell: (row) => formDate(row.validFrom, language) },
          { heading: w.fileIndex, cell: (row) => row.fileIndex },
          { heading: w.fileTitle, cell: (row) => row.title },
          { heading: w.retention, cell: (row) => w.years(row.retentionYears) },
        ]}
      />
      <Section heading={w.nameFile} id="name-file">
        <Form action={`/archive-files/${centre.id}`} hidden={hidden}>
          <TextField
            {...textOf(form, 'fileIndex')}
            label={w.fileIndex}
            hint={isOfScheme ? w.fileOfSchemeHint : w.fileIndexHint}
            width="short"
          />
          {!isOfScheme && (
            <>
              <TextField {...textOf(form, 'title')} label={w.fileTitle} spellcheck />
              <TextField
                {...textOf(form, 'retentionYears')}
                label={w.retentionYears}
                hint={w.retentionHint}
                inputmode="numeric"
                width="short"
              />
            </>
          )}
          <DateField {...textOf(form, 'validFrom')} label={w.validFrom} hint={w.validFromHint} />
          <SubmitButton text={w.saveFile} />
        </Form>
      </Section>
    </>
  );
}
