import { randomUUIDv7 } from 'node:crypto';
import type { AuditEvent, Role } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import type { AccessRight } from './access-right.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** The first officer's right is entered on the machine: nobody is there yet who could decide on it (22.). */
export const rightEntered: AuditEvent = {
  name: 'right.enter',
  title: say(words, (w) => w.auditEvents.enterRight),
  point: '22',
};

/** A right that was given before the system was there is entered on the machine, under the decision by which it was given (22., Annex 2). */
export const rightCarriedOver: AuditEvent = {
  name: 'right.carry-over',
  title: say(words, (w) => w.auditEvents.carryOver),
  point: '22',
};

export interface EnterRightInput {
  readonly staff: string;
  readonly role: Role;
  readonly organisation: string;
  /** For those at a counter; null for administrators and officers. */
  readonly centre: string | null;
  readonly position: string;
  readonly from: Temporal.Instant;
  /** The first moment at which it no longer holds; null: permanent. */
  readonly until?: Temporal.Instant | null;
}

/** Enters a right given outside the system, such as the first officer's. The database refuses overlapping terms. */
export async function enterRight(tx: Transaction, input: EnterRightInput): Promise<AccessRight> {
  const { role, organisation, centre, position } = input;
  const right = { id: randomUUIDv7(), role, organisation, centre, position };
  await own(tx)
    .insertInto('access_right')
    .values({
      id: right.id,
      staff_id: input.staff,
      role,
      organisation_id: organisation,
      centre_id: centre,
      position,
      valid_from: input.from,
      valid_until: input.until ?? null,
      granted_by: null,
      granted_at: null,
      basis: null,
    })
    .execute();
  return right;
}
