import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { FileField } from '#platform/html/file-field.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done, Notice } from '#platform/html/messages.tsx';
import { TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf, tickOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { type Column, columns, fieldName } from './draft.ts';
import { rowsIn } from './draft-of-form.ts';
import { words as tableWords } from './table/words.ts';
import { words } from './words.ts';

interface DraftPageProps {
  readonly language: Language;
  readonly request: string;
  readonly organisation: string;
  readonly centres: readonly string[];
  /** A table was sent and waits for its columns to be confirmed. */
  readonly tableWaits: boolean;
  /** What has just been done. */
  readonly done: string | undefined;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Annex 2 to be filled in: works without JavaScript, each button saves what was typed. */
export function DraftPage(props: DraftPageProps) {
  const { language, request, organisation, centres, tableWaits, done, form, hidden } = props;
  const w = words[language].draft;
  const count = rowsIn(form.typed) || 1;
  return (
    <>
      <Done
        texts={{ ...w.done, taken: tableWords[language].taken, discarded: tableWords[language].discarded }}
        word={done}
      />
      <PageHeading text={w.title} caption={organisation} lead={w.law} />
      {tableWaits && (
        <Notice title={tableWords[language].waitsTitle} id="table">
          <p>
            <a href={`/access-requests/${request}/table`}>{tableWords[language].waitsLink}</a>
          </p>
        </Notice>
      )}
      <Form action={`/access-requests/${request}/draft`} hidden={{ ...hidden, rows: String(count) }} files>
        <RadioGroup
          {...textOf(form, 'kind')}
          label={w.kind}
          choices={[
            { value: 'grant', label: w.grant },
            { value: 'revoke', label: w.revoke },
          ]}
        />
        {centres.length > 0 && (
          <Details summary={w.centres}>
            <ul>
              {centres.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Details>
        )}
        {Array.from({ length: count }, (_, index) => (
          <DraftRowFields key={index} language={language} form={form} number={index + 1} alone={count === 1} />
        ))}
        <Actions>
          <SubmitButton text={w.addRow} kind="secondary" name="do" value="add" />
          <SubmitButton text={w.save} kind="secondary" name="do" value="save" />
        </Actions>
        <Details summary={w.csv} open={form.errors.csv !== undefined || form.errors.csv_file !== undefined}>
          <TextArea {...textOf(form, 'csv')} label={w.csvText} hint={w.csvHint} required={false} spellcheck={false} />
          <FileField
            name="csv_file"
            label={w.csvFile}
            hint={w.csvFileHint}
            accept=".xlsx,.csv,.txt,.tsv,text/csv"
            error={form.errors.csv_file}
            required={false}
          />
          <Actions>
            <SubmitButton text={w.import} kind="secondary" action={`/access-requests/${request}/table`} />
          </Actions>
        </Details>
        <Actions>
          <SubmitButton text={w.check} action={`/access-requests/${request}/form`} />
        </Actions>
      </Form>
    </>
  );
}

interface RowProps {
  readonly language: Language;
  readonly form: FilledForm;
  readonly number: number;
  readonly alone: boolean;
}

const inputOf: Partial<Record<Column, 'email' | 'tel'>> = { email: 'email', phone: 'tel' };

function DraftRowFields({ language, form, number, alone }: RowProps) {
  const w = words[language].draft;
  const institution = tickOf(form, fieldName('institution', number));
  return (
    <Section heading={w.row(number)} id={`row-${number}`}>
      {columns.map((column) => (
        <TextField
          key={column}
          {...textOf(form, fieldName(column, number))}
          label={w.columns[column]}
          type={inputOf[column] ?? 'text'}
          hint={column === 'term' ? w.termHint : undefined}
          width={column === 'term' || column === 'phone' ? 'medium' : 'long'}
        />
      ))}
      {(institution.checked || form.errors[fieldName('place', number)]) && (
        <Checkbox {...institution} label={w.institution} />
      )}
      {!alone && <SubmitButton text={w.removeRow(number)} kind="secondary" name="do" value={`remove-${number}`} />}
    </Section>
  );
}
