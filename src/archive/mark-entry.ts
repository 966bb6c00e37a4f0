import { randomUUIDv7 } from 'node:crypto';
import { type CentreActor, type Consequence, recordConsequence } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound } from './register-entries.ts';
import { insert, type MarkKind } from './tables.ts';
import { words } from './words.ts';

/** A mark in the register that says what became of the document: a part of the mandate's end, or of a correction. */
export const entryMarked = {
  name: 'register-entry.mark',
  title: say(words, (w) => w.consequences.entryMarked),
  point: '22.1.3',
} as const satisfies Consequence;

/** The database's refusals of a mark, for the act that adds it. */
export const markRefusals = { mark_ends_once: markedAlready, register_mark_centre_id_document_fkey: entryNotFound };

/**
 * Adds a mark to an entry. Entries are never overwritten; there is one mark of each kind of end, and any number of
 * corrections.
 */
export function markEntry(
  tx: Logged,
  actor: CentreActor,
  { document, kind, note }: { readonly document: string; readonly kind: MarkKind; readonly note: string },
): void {
  tx.send(
    insert('register_mark', {
      centre_id: actor.centre,
      id: randomUUIDv7(),
      document,
      kind,
      note,
      marked_at: actor.at,
      marked_by: actor.person,
    }),
  );
  recordConsequence(tx, actor, entryMarked, { things: { document, mark: kind } });
}

function markedAlready(): Refusal {
  return new Refusal({
    code: 'archive.marked-already',
    kind: 'conflict',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.markedAlready) }],
  });
}
