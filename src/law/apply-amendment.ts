import { randomUUIDv7 } from 'node:crypto';
import type { Acting } from '#acting/index.ts';
import { recordEvent } from '#acting/index.ts';
import { type Difference, readAmendment, redline } from '#amendments';
import { advisoryLock, type Transaction } from '#platform/database/database.ts';
import { type Decision, decided, type Given } from './decide.ts';
import { lawEvents } from './events.ts';
import { heldRegulation } from './held-regulation.ts';
import { refuseMisfits } from './refuse-misfits.ts';
import { editionOfDay, madeFrom, type Regulation } from './regulation.ts';
import { insert } from './tables.ts';

export interface AmendmentAsked {
  readonly text: string;
  readonly given: Given;
  readonly decisions: readonly Decision[];
}

/** What an amendment changes from a day on, and which act each place has its words from after it. */
export interface ChangesOfDay {
  readonly day: string;
  readonly changes: readonly { readonly difference: Difference; readonly origin: string | null }[];
}

/**
 * Enters an amending regulation and tells what it changes. Refused whole with every reason: what was not read and not decided, and what
 * does not fit the text.
 */
export async function applyAmendment(
  tx: Transaction,
  acting: Acting,
  { text, given, decisions }: AmendmentAsked,
): Promise<readonly ChangesOfDay[]> {
  const reading = readAmendment(text);
  const applied = decided(reading, given, decisions);
  advisoryLock(tx, lawLock);
  const before = await heldRegulation(tx);
  const after = madeFrom({ base: before.base, amendments: [...before.amendments, applied] });
  if ('refused' in after) throw refuseMisfits(after.refused);
  const { issuer, number, date, title, publication, inForce } = applied.amendment;
  const { act } = before.base;
  const id = randomUUIDv7();
  tx.send(
    insert('amendment', {
      id,
      regulation_number: act.number,
      regulation_date: Temporal.PlainDate.from(act.date),
      issuer: known(issuer),
      number: known(number),
      adopted_on: Temporal.PlainDate.from(known(date)),
      title: title ?? null,
      publication: publication ? JSON.stringify(publication) : null,
      in_force: inForce === undefined ? null : Temporal.PlainDate.from(inForce),
      content: text,
      reading: JSON.stringify(reading),
      decisions: JSON.stringify({ given, decisions }),
      applied: JSON.stringify(applied),
      entered_at: acting.at,
    }),
  );
  recordEvent(tx, acting, lawEvents.applyAmendment, { things: { law: id } });
  const days = applied.operations.map((operation) => operation.inForce ?? inForce ?? '');
  return [...new Set(days)].sort().map((day) => changesOf(before, after, day));
}

/** Who enters law waits for whoever else does. */
export const lawLock = 'law';

function known(fact: string | null): string {
  if (fact === null) throw new Error('what is not told was refused before');
  return fact;
}

function changesOf(before: Regulation, after: Regulation, day: string): ChangesOfDay {
  const now = editionOfDay(after, day);
  const changes = redline(editionOfDay(before, day), now).map((difference) => ({
    difference,
    origin: now.places.find(({ identity }) => identity === difference.identity)?.origin ?? null,
  }));
  return { day, changes };
}
