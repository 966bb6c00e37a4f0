import { recordEvent, recordRefusedEvent } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { actingUnder, placeNameOf, rightsOf } from '#rights/index.ts';
import { signInEvents } from './events.ts';
import type { Session } from './session.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Binds the session to one of the person's rights. What is done from here on is done in that role, for that centre. */
export async function chooseRight(
  database: Database,
  session: Session,
  input: { right: string; at: Temporal.Instant; caller?: string | undefined },
): Promise<void> {
  const { at, caller } = input;
  const who = { at, caller, person: session.staff };
  const rights = await transaction(database, null, (tx) => rightsOf(tx, session.staff, at));
  const right = rights.find(({ id }) => id === input.right);
  if (!right) {
    const unknown = new Refusal({
      code: 'access.right-unknown',
      kind: 'input',
      point: '22',
      problems: [{ field: 'chosen', text: say(words, (w) => w.chooseOne) }],
    });
    await recordRefusedEvent(database, who, signInEvents.chooseRight, unknown);
    throw unknown;
  }
  await transaction(database, right.centre, async (tx) => {
    const chosen = await own(tx)
      .updateTable('session')
      .set({ right_id: right.id, place_name: await placeNameOf(tx, right, at) })
      .where('key_hash', '=', session.keyHash)
      .where('right_id', 'is distinct from', right.id)
      .executeTakeFirst();
    if (Number(chosen.numUpdatedRows) === 0) return;
    const things = session.right ? { instead_of: session.right.id } : {};
    recordEvent(tx, actingUnder(right, who), signInEvents.chooseRight, { things });
  });
}
