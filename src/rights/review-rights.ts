import { z } from 'zod';
import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { optionalLine } from '#platform/input/input.ts';
import { confirmRight } from './confirm-right.ts';
import { refuse } from './refuse.ts';
import { takeRight } from './take-right.ts';

const ids = z.array(z.uuid()).max(200).default([]);

/** Rights by their ids: still needed, and no longer needed. Of the others the review goes on. */
export const reviewRightsInput = z.object({ keep: ids, take: ids, reason: optionalLine(500) });

export type ReviewRightsInput = z.output<typeof reviewRightsInput>;

/** The quarterly review, as many rights at once as the administrator decided on (2. pielikuma 4. piezīme). */
export async function reviewRights(
  tx: Transaction,
  actor: Actor,
  { keep, take, reason }: ReviewRightsInput,
): Promise<{ kept: number; taken: number }> {
  if (keep.length + take.length === 0)
    throw refuse('nothing-reviewed', (w) => w.nothingReviewed, { kind: 'input', point: 'annex-2.4' });
  if (take.length > 0 && !reason)
    throw refuse('no-reason', (w) => w.noReason, { field: 'reason', kind: 'input', point: 'annex-2.4' });
  // In one order, or two administrators at once could wait for each other.
  for (const right of [...keep, ...take].toSorted()) {
    if (take.includes(right)) await takeRight(tx, actor, { right, reason: reason ?? '' });
    else await confirmRight(tx, actor, { right });
  }
  return { kept: keep.length, taken: take.length };
}
