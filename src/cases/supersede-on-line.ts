import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { LineRecordName, LineRecordOf } from './line-records.ts';
import type { TellingBasis } from './portal-demands.ts';
import type { CausePutRight } from './putting-right/outcomes.ts';
import { insert, type PutRight } from './tables.ts';

interface Superseding<Name extends LineRecordName> {
  readonly cause: CausePutRight | 'told_after';
  /** Sealed; null for what was told after it turned out that it had not been. */
  readonly reason: Buffer | null;
  /** What holds from now on; null: the client was not told after all. */
  readonly now: LineRecordOf<Name> | null;
}

/** Writes what holds from now on instead of a record of a filed application; returns what an act of the line answers and logs. */
export function supersedeOnLine<Name extends LineRecordName>(
  tx: Transaction,
  actor: CentreActor,
  { application, mandate }: TellingBasis,
  name: Name,
  { cause, reason, now }: Superseding<Name>,
) {
  const id = randomUUIDv7();
  writes[name](tx, now, {
    centre_id: actor.centre,
    id,
    application_id: application.id,
    cause,
    way: now?.way ?? null,
    reason,
    recorded_at: actor.at,
    recorded_by: actor.person,
  });
  return {
    answer: { id },
    client: mandate.clientId,
    things: { application: application.id, putRight: id, cause },
    application: {
      ...application,
      records: { ...application.records, [name]: now },
      putRight: { ...application.putRight, [name]: id },
    },
  };
}

type Write<Name extends LineRecordName> = (tx: Transaction, now: LineRecordOf<Name> | null, row: PutRight) => void;

const writes: { readonly [Name in LineRecordName]: Write<Name> } = {
  planned_time_told(tx, now, row) {
    const [planned_on, answered_at_once] = [now?.planned_on ?? null, now?.answered_at_once ?? null];
    tx.send(insert('planned_time_put_right', { ...row, planned_on, answered_at_once }));
  },
  result_told(tx, _now, row) {
    tx.send(insert('result_put_right', row));
  },
};
