import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { type LineRecordName, type LineRecordOf, lineRecords } from './line-records.ts';
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
  const row = { centre_id: actor.centre, application_id: application.id };
  const putRight = application.putRight.includes(name) ? randomUUIDv7() : undefined;
  if (putRight) {
    // It had been recorded before and turned out not to be told: what is told now supersedes that.
    const {
      told_at: _at,
      told_by: _by,
      ...told
    } = columns as LineRecordOf<Name> & { told_at: unknown; told_by: unknown };
    const after = { id: putRight, cause: 'told_after', reason: null, recorded_at: actor.at, recorded_by: actor.person };
    tx.send(insert(lineRecords[name].putRightIn, { ...row, ...told, ...after } as never));
  } else {
    tx.send(insert<LineRecordName>(name, { ...record, ...row } as never));
  }
  return {
    answer: { id: application.id },
    client: mandate.clientId,
    things: { application: application.id, ...(putRight && { putRight }) },
    application: { ...application, records: { ...application.records, [name]: record } },
  };
}
