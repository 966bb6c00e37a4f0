import { z } from 'zod';
import { tick } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { type Meaning, meanings } from './column-words.ts';
import { tableBounds } from './draft.ts';
import { words } from './table/words.ts';

const meaning = z.enum(meanings).nullable();

/**
 * What each column is, in the table's order (null: it is left out), and the line at which the rows begin. What is not said is as
 * it was understood. The form has fields instead: `column-1` and so on. `discard`: the table is thrown away, and no row is made.
 */
export const takeTableInput = together(
  words,
  z.looseObject({
    columns: z.array(meaning).max(tableBounds.columns).optional(),
    begins: z.coerce.number().int().positive().optional(),
    discard: tick(),
  }),
  ({ columns, begins, discard = false, ...fields }) => ({
    columns: columns?.map((one) => one ?? undefined) ?? columnsIn(fields),
    begins,
    discard,
  }),
);

export type SaidOfTable = z.output<typeof takeTableInput>;

function columnsIn(fields: Readonly<Record<string, unknown>>): (Meaning | undefined)[] | undefined {
  const said = Array.from({ length: tableBounds.columns }, (_, at) => fields[`column-${at + 1}`]);
  const count = said.findLastIndex((one) => one !== undefined) + 1;
  return count === 0 ? undefined : said.slice(0, count).map((one) => meanings.find((known) => known === one));
}
