import { type Typed, typedValue } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import {
  columns,
  type Draft,
  type DraftRow,
  draftSchema,
  emptyRow,
  fieldName,
  mostRows,
  requestKinds,
} from './draft.ts';

/** The draft as the form's fields have it: `name-1`, `email-1` and so on, for as many rows as the page showed. */
export function draftOfForm(typed: Typed): Draft {
  const rows = Array.from({ length: rowsIn(typed) }, (_, index) => rowOfForm(typed, index + 1));
  const kind = requestKinds.find((known) => known === typedValue(typed, 'kind')) ?? '';
  return readInput(draftSchema, { kind, rows });
}

/** How many rows a form has, as it says itself. Whatever is sent, no form has more than a request may. */
export function rowsIn(typed: Typed): number {
  const said = Number.parseInt(typedValue(typed, 'rows'), 10);
  return said > 0 ? Math.min(said, mostRows) : 0;
}

/** The same fields of a draft, to show it in. */
export function formOfDraft({ kind, rows }: Draft): Record<string, string> {
  const cells = rows.flatMap((row, index) => [
    ...columns.map((column) => [fieldName(column, index + 1), row[column]] as const),
    [fieldName('institution', index + 1), row.institution ? 'yes' : ''] as const,
  ]);
  return { kind, rows: String(rows.length), ...Object.fromEntries(cells) };
}

export function withRowAdded({ rows, ...draft }: Draft): Draft {
  return { ...draft, rows: rows.length < mostRows ? [...rows, emptyRow] : rows };
}

export function withRowRemoved({ rows, ...draft }: Draft, number: number): Draft {
  const left = rows.filter((_, index) => index + 1 !== number);
  return { ...draft, rows: left.length > 0 ? left : [emptyRow] };
}

function rowOfForm(typed: Typed, number: number): DraftRow {
  const cells = Object.fromEntries(columns.map((column) => [column, typedValue(typed, fieldName(column, number))]));
  return { ...emptyRow, ...cells, institution: typedValue(typed, fieldName('institution', number)) === 'yes' };
}
