import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { TakingOverReason, Transfer } from './responsible/transfer.ts';
import { insert } from './tables.ts';

interface Asked {
  readonly case: string;
  readonly responsible: string;
  readonly reason?: TakingOverReason | undefined;
}

/** Records that another employee is responsible for the case from now on. */
export function transferCase(tx: Logged, actor: CentreActor, { case: id, responsible, reason }: Asked): Transfer {
  const transfer: Transfer = {
    id: randomUUIDv7(),
    responsible,
    reason: reason ?? null,
    at: actor.at,
    by: actor.person,
  };
  tx.send(
    insert('case_transfer', {
      centre_id: actor.centre,
      id: transfer.id,
      case_id: id,
      responsible,
      reason: transfer.reason,
      transferred_at: transfer.at,
      transferred_by: transfer.by,
    }),
  );
  return transfer;
}
