import { z } from 'zod';
import { type CentreActor, type Consequence, recordConsequence } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { line, message, optionalLine, typedNumber } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound } from './register-entries.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

const givePages = message(say(words, (w) => w.enterPages));

const pages = z
  .union([z.string(), z.number()], { error: givePages })
  .optional()
  .transform((typed = '') => (String(typed).trim() === '' ? undefined : typedNumber(typed)))
  .pipe(z.int({ error: givePages }).min(1, givePages).max(999, givePages).optional());

/**
 * Where copy 1 is kept: the folder, 100 letters at most, and its number of pages, 1 to 999; without one, as many as were printed.
 * Invalid input is refused in both languages.
 */
export const placeInput = z.object({
  folder: line(
    say(words, (w) => w.enterFolder),
    100,
  ),
  pages,
});

/** The same where only what was recorded wrongly is typed: undefined for what stays. */
export const placeChange = { folder: optionalLine(100), pages };

interface Place {
  readonly document: string;
  readonly folder: string;
  readonly pages: number;
}

/** Copy 1 is placed in the archive: a part of the mandate's signing. */
export const copyPlaced = {
  name: 'register-entry.place',
  title: say(words, (w) => w.consequences.copyPlaced),
  point: '22.1.3',
} as const satisfies Consequence;

/** The database's refusals of a copy's place, for the act that places it. */
export const placeRefusals = {
  register_place_pkey: placedAlready,
  register_place_centre_id_document_fkey: entryNotFound,
};

/**
 * Records where copy 1 of a registered document is kept and how many pages it has (Archives Law). Only once: later
 * changes come with marks.
 */
export function placeCopy(tx: Logged, actor: CentreActor, { document, folder, pages }: Place): void {
  tx.send(
    insert('register_place', {
      centre_id: actor.centre,
      document,
      folder,
      pages,
      placed_at: actor.at,
      placed_by: actor.person,
    }),
  );
  recordConsequence(tx, actor, copyPlaced, { things: { document } });
}

function placedAlready(): Refusal {
  return new Refusal({
    code: 'archive.placed-already',
    kind: 'conflict',
    point: '22.1.3',
    problems: [{ field: 'folder', text: say(words, (w) => w.placedAlready) }],
  });
}
