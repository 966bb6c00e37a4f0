import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { ownCentre } from '#archive/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { line, message, typedNumber } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { refuse } from './refuse.ts';
import { reason } from './set-hold.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

const whichYear = message(say(words, (w) => w.refused.year));

/**
 * The municipality's administrator sets a hold on a file of a year: each of its papers is kept beyond its term until the hold is lifted
 * (Archives Law).
 */
export const setHoldOnFile = deed({
  name: 'hold.set-on-file',
  title: say(words, (w) => w.acts.setOnFile),
  roles: ['administrator'],
  input: z.object({
    year: z
      .union([z.string(), z.number()], { error: whichYear })
      .transform(typedNumber)
      .pipe(z.int({ error: whichYear }).min(1990, whichYear).max(2199, whichYear)),
    fileIndex: line(
      say(words, (w) => w.refused.fileIndex),
      50,
    ),
    reason,
  }),
  centreOf: async (tx, actor, { centre }: { readonly centre: string }) => (await ownCentre(tx, actor, centre)).id,
  async judge(tx, _actor, { centre }: { readonly centre: string }, { year, fileIndex }) {
    if (year === undefined || fileIndex === undefined) return { wrong: [] };
    const asked = sql<{ there: boolean }>`select is_file_of_register(${centre}, ${year}, ${fileIndex}) as there`;
    const isThere = (await rows(tx, asked))[0]?.there;
    return { wrong: [isThere ? undefined : refuse('no-file', (w) => w.noFile, { field: 'fileIndex' })] };
  },
  async carryOut(tx, { person, at }, { centre }, { year, fileIndex, reason: why }) {
    const id = randomUUIDv7();
    tx.send(
      insert('legal_hold', {
        ...{ centre_id: centre, id, reaches: 'file', document: null, client_id: null, year, file_index: fileIndex },
        ...{ reason: why, set_at: at, set_by: person },
      }),
    );
    return { answer: { id }, things: { centre, hold: id } };
  },
});
