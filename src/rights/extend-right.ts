import { z } from 'zod';
import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { optionalDate } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { changeTerm } from './change-term.ts';
import { askMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { askNotEnded, holdRight } from './right-by-id.ts';
import { endOfTerm } from './term.ts';

export const extendRightInput = z
  .object({ until: optionalDate() })
  .transform(({ until }) => ({ until: until ?? null }));

export interface ExtendRightInput {
  readonly right: string;
  /** The new last day; null: permanent. It may also be earlier than the old one, but not past: that is taking. */
  readonly until: Temporal.PlainDate | null;
  readonly basis?: string | undefined;
}

/** Gives a right that has not ended another term. What has ended is given anew, so that its history has no gap filled in. */
export async function extendRight(tx: Transaction, actor: Actor, input: ExtendRightInput): Promise<{ right: string }> {
  const right = await holdRight(tx, input.right);
  askMayManage(actor, right);
  if (right.role === 'administrator' && !input.basis) throw refuse('no-request', (w) => w.noRequest, { point: '22' });
  if (right.staff === actor.person) throw refuse('own-right', (w) => w.ownRight, { kind: 'forbidden' });
  await askNotEnded(tx, right, actor.at);
  const today = officialDay(actor.at);
  const begins = officialDay(right.from);
  const earliest = Temporal.PlainDate.compare(begins, today) > 0 ? begins : today;
  const until = input.until && endOfTerm(input.until, earliest);
  await changeTerm(tx, actor, { right: right.id, before: right.until, until, basis: input.basis });
  const point = right.role === 'administrator' ? '22' : 'annex-2.4';
  record(tx, actor, { act: 'access.extend-right', point, things: { right: right.id, staff: right.staff } });
  return { right: right.id };
}
