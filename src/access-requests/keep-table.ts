import { z } from 'zod';
import { deed, type Reading } from '#acting/index.ts';
import { file } from '#platform/input/file.ts';
import { say } from '#platform/languages/languages.ts';
import { largestTable } from '#platform/spreadsheets/read-table.ts';
import { holdDraft } from './hold-draft.ts';
import { readSentTable } from './read-sent-table.ts';
import { readers, seeRequest } from './see-request.ts';
import { words as tableWords } from './table/words.ts';
import { understoodSchema } from './table-schemas.ts';
import { tellTable } from './tell-table.ts';
import { words } from './words.ts';
import { writeDraft } from './write-draft.ts';

/** A table as pasted text or as a file, CSV or XLSX. */
const keepTableInput = z.object({
  csv: z.string().max(largestTable).default(''),
  csv_file: file({
    missing: say(tableWords, (w) => w.nothingSent),
    most: largestTable,
    tooLarge: say(tableWords, (w) => w.fileTooLarge),
  }).optional(),
});

/**
 * Keeps a table that somebody pasted or sent beside the draft, and answers how its columns are understood. No row is made of it
 * before a person has said that it is read rightly (22., Annex 2).
 */
export const keepTable = deed({
  name: 'access-request.keep-table',
  title: say(words, (w) => w.acts.keepTable),
  point: '22',
  roles: readers,
  input: keepTableInput,
  answer: understoodSchema,
  async prepare({ read }: Reading, actor, { request }: { request: string }, input) {
    await read((tx) => seeRequest(tx, actor, request));
    return readSentTable(input);
  },
  async carryOut(tx, actor, given: { request: string }, _input, _needs, { table, sheet }) {
    const { id, organisation, draft } = await holdDraft(tx, actor, given.request);
    await writeDraft(tx, actor, id, { ...draft, table, sheet });
    return { answer: { id, ...tellTable({ table, sheet }) }, things: { request: id, organisation } };
  },
});
