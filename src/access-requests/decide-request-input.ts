import { z } from 'zod';
import { tick } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { mostRows } from './draft.ts';
import type { TypedDecision } from './row-decisions.ts';
import { words } from './words.ts';

const rowDecision = z.object({
  number: z.number().int(),
  approved: z.boolean(),
  reason: z.string().max(1000),
  takes: z
    .array(z.string())
    .optional()
    .describe("Administrators' rights or invitations that a row of a revocation means"),
});

/**
 * The decision row by row, or with `approveAll` of every row that has no decision of its own, for the reason `allReason`. `report`
 * is the validation report that was read; `signatureGround` says why a signature that validation left undecided is accepted all the
 * same. The form has fields instead of rows: `outcome-1`, `reason-1`, `takes-1`.
 */
export const decideRequestInput = together(
  words,
  z.looseObject({
    report: z.string(),
    signatureGround: z.string().max(2000).optional(),
    approveAll: tick(),
    allReason: z.string().max(1000).optional(),
    rows: z.array(rowDecision).max(mostRows).optional(),
  }),
  ({ report, signatureGround, approveAll = false, allReason = '', rows, ...fields }) =>
    report === undefined
      ? undefined
      : {
          report,
          signatureGround,
          rows: rows ?? decisionsIn(fields),
          others: { approved: approveAll, reason: allReason },
        },
);

export const decided = z.object({ id: z.string(), approved: z.number().int(), refused: z.number().int() });

/** Of each row the form shows: one without an outcome is not decided yet, and may have its reason already. */
function decisionsIn(fields: Readonly<Record<string, unknown>>): TypedDecision[] {
  const shown = Object.keys(fields).map((field) => Number(/^(?:outcome|reason)-(\d+)$/.exec(field)?.[1]));
  return [...new Set(shown.filter((number) => number > 0))].map((number) => {
    const outcome = fields[`outcome-${number}`];
    const [reason = ''] = textsOf(fields[`reason-${number}`]);
    const approved = outcome === 'approve' ? true : outcome === 'refuse' ? false : undefined;
    return { number, approved, reason, takes: textsOf(fields[`takes-${number}`]) };
  });
}

function textsOf(field: unknown): string[] {
  return [field].flat().filter((text) => typeof text === 'string');
}
