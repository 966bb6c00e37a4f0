import { randomUUIDv7 } from 'node:crypto';
import { type CentreActor, type Consequence, recordConsequence } from '#acting/index.ts';
import { type Logged, rows, sql, type Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './blanks/words.ts';
import type { Registered } from './register-document.ts';
import { insert } from './tables.ts';

/** A number that was reserved for a blank of which nothing is recorded yet. */
export interface Blank extends Registered {
  /** The id under which it is registered; the mandate entered from it has the same. */
  readonly document: string;
  readonly reservedAt: Temporal.Instant;
}

/** A blank that was filled by hand is entered: a part of the drawing up of its mandate. */
export const blankEntered = {
  name: 'blank.enter',
  title: say(words, (w) => w.entered),
  point: '22.1.3',
} as const satisfies Consequence;

/** The centre's blank that is entered or given up next: the first that waits. Undefined if none does. */
export async function nextBlank(tx: Transaction): Promise<Blank | undefined> {
  const [next] = await rows(
    tx,
    sql<Blank>`
      select e.document, e.year, e.number, e.file_index as "fileIndex", r.reserved_at as "reservedAt"
        from open_blanks(current_centre()) waits
        join register_blank b on (b.centre_id, b.document) = (current_centre(), waits)
        join blank_reservation r on (r.centre_id, r.id) = (b.centre_id, b.reservation_id)
        join register_entry e on (e.centre_id, e.document) = (b.centre_id, b.document)
       order by e.year, e.number
       limit 1`,
  );
  return next;
}

/** Enters a blank for the client of its mandate, with the moment at which it was signed by hand. It keeps its number. */
export function enterBlank(
  tx: Logged,
  actor: CentreActor,
  { blank, client, filledAt }: { readonly blank: Blank; readonly client: string; readonly filledAt: Temporal.Instant },
): Registered {
  const { document, year, number, fileIndex } = blank;
  const mark = randomUUIDv7();
  const row = { centre_id: actor.centre, document };
  tx.send(
    insert('register_mark', {
      ...row,
      id: mark,
      kind: 'entered',
      note: '',
      marked_at: actor.at,
      marked_by: actor.person,
    }),
  );
  tx.send(insert('blank_entered', { ...row, mark_id: mark, client_id: client, filled_at: filledAt }));
  recordConsequence(tx, actor, blankEntered, { client, things: { document, mark: 'entered' } });
  return { year, number, fileIndex };
}
