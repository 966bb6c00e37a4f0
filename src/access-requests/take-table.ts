import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { isEmpty, mostRows } from './draft.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { holdDraft } from './hold-draft.ts';
import { readingOf } from './reading-of.ts';
import { refuse } from './refuse.ts';
import { requireOneKind } from './require-one-kind.ts';
import { rowsOfTable } from './rows-of-table.ts';
import { readers } from './see-request.ts';
import { words as tableWords } from './table/words.ts';
import { takeTableInput } from './take-table-input.ts';
import { words } from './words.ts';
import { writeDraft } from './write-draft.ts';

/**
 * Makes rows of the table that is kept beside a draft, read as a person says; or discards it. Its rows are added after the
 * existing ones; empty ones fall out (22., Annex 2).
 */
export const takeTable = deed({
  name: 'access-request.take-table',
  title: say(words, (w) => w.acts.takeTable),
  point: '22',
  roles: readers,
  input: takeTableInput,
  answer: z.object({ id: z.string(), rows: z.number().int() }),
  async carryOut(tx, actor, given: { request: string }, said) {
    const { id, organisation, draft } = await holdDraft(tx, actor, given.request);
    const { table, sheet: _, ...kept } = draft;
    if (!table) throw refuse('no-table', (w) => w.noTable, { kind: 'conflict' });
    const reading = said.discard ? undefined : readingOf(table, said);
    if (reading) requireOneKind(table, reading, kept.kind);
    const loaded = reading ? rowsOfTable(table, reading) : [];
    const rows = said.discard ? kept.rows : [...kept.rows.filter((row) => !isEmpty(row)), ...loaded];
    if (!said.discard && loaded.length === 0) throw tooFew();
    if (rows.length > mostRows) throw refuse('too-many-rows', (w) => w.tooManyRows(mostRows));
    await writeDraft(tx, actor, id, { ...kept, rows });
    const things = { request: id, organisation, rows: String(loaded.length) };
    return { answer: { id, rows: loaded.length }, things };
  },
});

function tooFew(): FaultsInDraft {
  return new FaultsInDraft([{ field: 'begins', text: say(tableWords, (w) => w.noRows) }]);
}
