import { randomUUIDv7 } from 'node:crypto';
import { type CentreActor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, isRegistered } from './register-entries.ts';
import { askEmployee } from './right.ts';
import { type MarkKind, own } from './tables.ts';
import { words } from './words.ts';

/** Notes at an entry what became of the document. Entries are never overwritten; of each end there is one mark, of corrections many. */
export async function markEntry(
  tx: Transaction,
  actor: CentreActor,
  { document, kind, note }: { readonly document: string; readonly kind: MarkKind; readonly note: string },
): Promise<void> {
  askEmployee(actor);
  if (!(await isRegistered(tx, document))) throw entryNotFound();
  const marked = await own(tx)
    .insertInto('register_mark')
    .values({
      centre_id: actor.centre,
      id: randomUUIDv7(),
      document,
      kind,
      note,
      marked_at: actor.at,
      marked_by: actor.person,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!marked) throw markedAlready();
  record(tx, actor, { act: `archive.mark-${kind}`, point: '22.1.3', things: { document } });
}

function markedAlready(): Refusal {
  return new Refusal({
    code: 'archive.marked-already',
    kind: 'conflict',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.markedAlready) }],
  });
}
