import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { takingOverReasons } from './responsible/transfer.ts';
import { words } from './responsible/words.ts';
import { transferCase } from './transfer-case.ts';

export const takeOverCaseInput = z.object({
  /** A form sends an empty text for an unchosen one. */
  reason: z
    .union([z.enum(takingOverReasons), z.literal('')])
    .optional()
    .transform((reason) => reason || undefined),
});

/** A case that changes hands, and whose it is now. */
export interface TransferBasis {
  readonly case: string;
  readonly responsible: string;
}

/** The employee becomes responsible for a case that was a colleague's. */
export const takeOverCase = deed({
  name: 'case.take-over',
  title: say(words, (w) => w.acts.takeOverCase),
  roles: ['employee'],
  input: takeOverCaseInput,
  refusedBy: {
    case_transferred_to_another: () => refusalOf({ rule: 'already-yours' }),
    case_transferred_unfinished: () => refusalOf({ rule: 'nothing-to-transfer' }),
  },
  async carryOut(tx, actor, { case: id, responsible }: TransferBasis, { reason }) {
    const transfer = transferCase(tx, actor, { case: id, responsible: actor.person, reason });
    return {
      answer: { id: transfer.id },
      things: { transfer: transfer.id, responsibleBefore: responsible, ...(reason && { reason }) },
      transfer,
    };
  },
});
