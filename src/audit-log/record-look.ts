import type { CentreActor } from '#acting/index.ts';
import { record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { LogFilter } from './log-filter.ts';

/** Writes into the log that somebody looked at it, and at what of it. */
export function recordLook(
  tx: Transaction,
  actor: CentreActor,
  act: 'audit.view' | 'audit.export',
  { from, to, act: onlyAct, person, client, refused, after }: LogFilter,
): void {
  const narrowed = {
    ...(from && { from: from.toString() }),
    ...(to && { to: to.toString() }),
    ...(onlyAct && { act: onlyAct }),
    ...(person && { staff: person }),
    ...(refused && { refused: 'yes' }),
    ...(after && { after: String(after) }),
  };
  record(tx, actor, { act, purpose: 'supervision', client: client || undefined, things: narrowed });
}
