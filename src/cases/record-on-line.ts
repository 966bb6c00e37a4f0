import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { LineRecordName, LineRecordOf } from './line-records.ts';
import type { TellingBasis } from './portal-demands.ts';
import { insert } from './tables.ts';

/** Writes a record of a filed application; returns what an act of the line answers and logs. */
export function recordOnLine<Name extends LineRecordName>(
  tx: Transaction,
  actor: CentreActor,
  { application, mandate }: TellingBasis,
  name: Name,
  columns: Omit<LineRecordOf<Name>, 'recorded_at'>,
) {
  const record = { ...columns, recorded_at: actor.at };
  const row = { ...record, centre_id: actor.centre, application_id: application.id };
  tx.send(insert<LineRecordName>(name, row as never));
  return {
    answer: { id: application.id },
    client: mandate.clientId,
    things: { application: application.id },
    application: { ...application, records: { ...application.records, [name]: record } },
  };
}
