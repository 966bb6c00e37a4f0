import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { choice } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { type Closing, type ClosingReason, closingReasons } from './closing/closing.ts';
import { words } from './closing/words.ts';
import { insert } from './tables.ts';

export const closeCaseInput = z.object({
  reason: choice(
    closingReasons,
    say(words, (w) => w.chooseReason),
  ),
});

/** A case with nothing left to do in it, and for which e-service it was opened. */
export interface ClosingBasis {
  readonly case: string;
  readonly edition: string;
  /** The reasons that what is recorded in it does not contradict. */
  readonly reasons: readonly ClosingReason[];
}

/**
 * Closes a case in which nothing more is done: no mandate of it lives, and nobody is still to be told of anything. It leaves the list of
 * work and stays findable; nothing is recorded in it until it is opened again.
 */
export const closeCase = deed({
  name: 'case.close',
  title: say(words, (w) => w.acts.closeCase),
  roles: ['employee'],
  input: closeCaseInput,
  answer: z.object({ id: z.string(), edition: z.string() }),
  refusedBy: {
    case_is_open: () => refusalOf({ rule: 'case-closed' }),
    case_closed_after_mandates: () => refusalOf({ rule: 'mandate-lives', point: '22.1.3' }),
    case_closed_after_returned: () => refusalOf({ rule: 'still-returned', point: '22.1.5' }),
    case_closed_after_telling: () => refusalOf({ rule: 'still-to-tell', point: '22.1.7' }),
  },
  judge: (_tx, _actor, { reasons }: ClosingBasis, { reason }) => ({
    wrong: [reason && !reasons.includes(reason) ? contradicts() : undefined],
  }),
  async carryOut(tx, actor, { case: id, edition }: ClosingBasis, { reason }) {
    const closing: Closing = { id: randomUUIDv7(), reason, closedAt: actor.at, closedBy: actor.person };
    tx.send(
      insert('case_closing', {
        centre_id: actor.centre,
        id: closing.id,
        case_id: id,
        reason,
        closed_at: closing.closedAt,
        closed_by: closing.closedBy,
      }),
    );
    return { answer: { id: closing.id, edition }, things: { closing: closing.id, reason }, closing };
  },
});

function contradicts(): Refusal {
  const problems = [{ field: 'reason', text: say(words, (w) => w.contradicts) }];
  return new Refusal({ code: 'case.closing-contradicts', kind: 'input', problems });
}
