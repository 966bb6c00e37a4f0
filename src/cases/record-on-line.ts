import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { LineRecordName, LineRecordOf } from './line-records.ts';
import type { TellingBasis } from './portal-demands.ts';
import { supersedeOnLine } from './supersede-on-line.ts';
import { insert } from './tables.ts';

/**
 * Writes a record of a filed application; returns what an act of the line answers and logs. Where one was made before and turned out
 * to be wrong, this one supersedes it.
 */
export function recordOnLine<Name extends LineRecordName>(
  tx: Transaction,
  actor: CentreActor,
  basis: TellingBasis,
  name: Name,
  columns: Omit<LineRecordOf<Name>, 'recorded_at'>,
) {
  const { application, mandate } = basis;
  const answer = { id: application.id };
  const record = { ...columns, recorded_at: actor.at } as LineRecordOf<Name>;
  if (application.putRight[name] !== undefined) {
    const told = { cause: 'told_after', reason: null, now: record } as const;
    return { ...supersedeOnLine(tx, actor, basis, name, told), answer };
  }
  const row = { ...record, centre_id: actor.centre, application_id: application.id };
  tx.send(insert<LineRecordName>(name, row as never));
  return {
    answer,
    client: mandate.clientId,
    things: { application: application.id },
    application: { ...application, records: { ...application.records, [name]: record } },
  };
}
