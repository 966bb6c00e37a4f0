import { randomUUID } from 'node:crypto';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { archiveActs, type RegisterEntry, registerEntriesOf } from '#archive/index.ts';
import { type Database, loggedTransaction } from '#platform/database/database.ts';

/** Numbers that an employee reserves for blanks, and what the register says of each. */
export async function reserve(
  database: Database,
  actor: CentreActor,
  count: number,
): Promise<{ readonly id: string; readonly first: number; readonly last: number; readonly blanks: readonly string[] }> {
  const asked = { id: randomUUID(), of: {}, input: { count, reason: 'Plānots elektrības pārtraukums.' } };
  const reserved = await carryOut({ database }, actor, archiveActs.reserveBlanks, asked);
  const blanks = (await reservedEntries(database, actor, reserved.id)).map(({ document }) => document);
  return { ...reserved, blanks };
}

/** The entries of a reservation, in the order of their numbers. */
export function reservedEntries(database: Database, actor: CentreActor, id: string): Promise<RegisterEntry[]> {
  return loggedTransaction(database, actor.centre, (tx) => registerEntriesOf(tx, id));
}

/** Says of blanks that they are not entered. */
export function giveUp(database: Database, actor: CentreActor, reservation: string, input: object) {
  const asked = { id: randomUUID(), of: { reservation }, input: { kind: 'unused', note: 'Nevajadzēja.', ...input } };
  return carryOut({ database }, actor, archiveActs.giveUpBlanks, asked as never);
}

/** What each act about blanks is asked, once. */
export function blankSituations(database: Database, employee: () => CentreActor) {
  return {
    'blank.reserve': async () => ({ actor: employee(), of: {}, input: { count: 3, reason: 'Plānots pārtraukums.' } }),
    'blank.give-up': async () => {
      const { id: reservation, blanks } = await reserve(database, employee(), 1);
      return { actor: employee(), of: { reservation }, input: { blanks, kind: 'unused', note: 'Nevajadzēja.' } };
    },
  };
}
