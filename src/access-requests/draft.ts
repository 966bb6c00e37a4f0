import { z } from 'zod';
import type { ReadSheet, Table } from '#platform/spreadsheets/table.ts';

export const requestKinds = ['grant', 'revoke'] as const;

/** Annex 2 asks one of two things: "piešķirt/anulēt (atzīmēt vajadzīgo)". */
export type RequestKind = (typeof requestKinds)[number];

/** The six columns of Annex 2's table, in its order. */
export const columns = ['name', 'email', 'phone', 'position', 'place', 'term'] as const;

export type Column = (typeof columns)[number];

/** A row as it was typed. `institution`: the place is no centre of ours, and the person says so. */
export type DraftRow = Readonly<Record<Column, string>> & { readonly institution: boolean };

export interface Draft {
  readonly kind: RequestKind | '';
  readonly rows: readonly DraftRow[];
}

/** The largest municipality has fewer centres than this; whoever needs more sends a second request. */
export const mostRows = 500;

/** No cell of a row is longer. */
const longestCell = 2_000;

const text = z.string().max(longestCell).default('');

export const draftSchema = z.object({
  kind: z.enum([...requestKinds, '']).default(''),
  rows: z
    .array(
      z.object({
        name: text,
        email: text,
        phone: text,
        position: text,
        place: text,
        term: text,
        institution: z.boolean().default(false),
      }),
    )
    .max(mostRows),
});

/** What is read of a table: its rows, with titles above them and lines between; more columns than any table of people has. */
export const tableBounds = { lines: mostRows + 60, columns: 50 };

const tableSchema = z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) }));

const sheetSchema = z.object({ name: z.string(), others: z.array(z.string()) });

/** A draft as it is kept, with the table that was sent and has not become rows. */
export const keptDraftSchema = draftSchema.extend({ table: tableSchema.optional(), sheet: sheetSchema.optional() });

export type KeptDraft = Draft & { readonly table?: Table | undefined; readonly sheet?: ReadSheet | undefined };

export const emptyRow: DraftRow = {
  name: '',
  email: '',
  phone: '',
  position: '',
  place: '',
  term: '',
  institution: false,
};

export function isEmpty(row: DraftRow): boolean {
  return columns.every((column) => row[column].trim() === '');
}

/** `email-3`: the field of a form, and the place of a fault, in the third row. */
export function fieldName(column: Column | 'institution', number: number): string {
  return `${column}-${number}`;
}
