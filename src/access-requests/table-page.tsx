import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { ReadSheet, Table } from '#platform/spreadsheets/table.ts';
import { columnLetter } from './column-letter.ts';
import { type Meaning, meanings } from './column-words.ts';
import { columns as asked } from './draft.ts';
import type { LineOut } from './rows-of-table.ts';
import { words } from './table/words.ts';
import { type UnderstoodColumn, type UnderstoodTable, understandTable } from './understand-table.ts';

interface TablePageProps {
  readonly language: Language;
  readonly request: string;
  readonly organisation: string;
  readonly table: Table;
  readonly sheet: ReadSheet | undefined;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
}

/** How a table that was sent is understood, column by column, for a person to say otherwise before rows are made of it. */
export function TablePage({ language, request, organisation, table, sheet, form, hidden }: TablePageProps) {
  const w = words[language];
  const begins = Number(textOf(form, 'begins').value) || undefined;
  const understood = understandTable(table, begins);
  return (
    <>
      <PageHeading text={w.title} caption={organisation} lead={w.lead} />
      {sheet && <Notice id="sheet" title={w.sheet(sheet.name, sheet.others.join(', '))} />}
      <NotFound language={language} understood={understood} />
      <Form action={`/access-requests/${request}/table/rows`} hidden={hidden}>
        {understood.columns.map((column, at) => (
          <ColumnField key={columnLetter(at)} language={language} form={form} column={column} at={at} />
        ))}
        <BeginsField language={language} form={form} table={table} begins={understood.begins} />
        <LinesOut language={language} out={understood.linesOut} rows={table.length - understood.linesOut.length} />
        <Actions>
          <SubmitButton text={w.take} />
          <SubmitButton text={w.discard} kind="secondary" name="discard" value="yes" />
        </Actions>
      </Form>
    </>
  );
}

function NotFound({ language, understood }: { language: Language; understood: UnderstoodTable }) {
  const taken = understood.columns.map(({ takenFor }) => takenFor);
  const hasName = taken.includes('givenName') || taken.includes('surname');
  const missing = asked.filter((column) => !taken.includes(column) && !(column === 'name' && hasName));
  if (missing.length === 0) return null;
  const { meanings: called, notFound } = words[language];
  return <Notice kind="warning" title={notFound(missing.map((column) => called[column]).join(', '))} />;
}

interface ColumnProps {
  readonly language: Language;
  readonly form: FilledForm;
  readonly column: UnderstoodColumn;
  readonly at: number;
}

function ColumnField({ language, form, column, at }: ColumnProps) {
  const w = words[language];
  const { heading, values, takenFor, leftOut } = column;
  const field = textOf(form, `column-${at + 1}`);
  // Personal codes are not asked for, and so not shown.
  const shown = leftOut !== 'personal-code' && values.length > 0 && w.values(values.map(inShort).join(' · '));
  const hints = [leftOut && w.leftOut[leftOut], shown];
  return (
    <Select
      {...field}
      value={field.value ?? takenFor ?? ''}
      label={w.column(columnLetter(at), inShort(heading))}
      hint={hints.filter(Boolean).join(' ')}
      empty={w.leaveOut}
      choices={meanings.map((meaning: Meaning) => ({ value: meaning, label: w.meanings[meaning] ?? '' }))}
    />
  );
}

/** Titles stand within so many lines, if at all. */
const mostBeginnings = 40;

interface BeginsProps {
  readonly language: Language;
  readonly form: FilledForm;
  readonly table: Table;
  readonly begins: number;
}

function BeginsField({ language, form, table, begins }: BeginsProps) {
  const w = words[language];
  const field = textOf(form, 'begins');
  return (
    <Select
      {...field}
      value={field.value ?? String(begins)}
      label={w.begins}
      hint={w.beginsHint}
      empty={false}
      choices={table.slice(0, mostBeginnings).map((one) => ({ value: String(one.line), label: lineIn(language, one) }))}
    />
  );
}

interface LinesOutProps {
  readonly language: Language;
  readonly out: readonly LineOut[];
  readonly rows: number;
}

function LinesOut({ language, out, rows }: LinesOutProps) {
  const w = words[language];
  return (
    <Section heading={w.rowsIn(rows)} id="rows">
      {out.length > 0 && (
        <Prose>
          <p>{w.linesOutLead}</p>
          <ul>
            {out.map((one) => (
              <li key={one.line}>
                {lineIn(language, one)} {w.whyNoRow[one.why]}
              </li>
            ))}
          </ul>
        </Prose>
      )}
    </Section>
  );
}

function lineIn(language: Language, { line, cells }: Table[number]): string {
  return words[language].line(line, inShort(cells.filter(Boolean).join(' · ')));
}

function inShort(text: string): string {
  const line = text.replaceAll('\n', ', ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
