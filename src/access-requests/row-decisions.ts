import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { CheckedRow } from './check-rows.ts';
import { words } from './refused/words.ts';

export interface RowDecision {
  readonly number: number;
  readonly approved: boolean;
  readonly reason: string;
  /** Which administrators' rights or invitations a row of a revocation means. */
  readonly takes?: readonly string[] | undefined;
}

/** As typed: a row may have a reason before it is decided. */
export type TypedDecision = Omit<RowDecision, 'approved'> & { readonly approved: boolean | undefined };

/**
 * Each row with its decision. A row left open, or without a reason, is no decision yet: what it lacks is told at once, and the
 * reason is needed whatever is decided. `missing` is what else the form lacks.
 */
export function rowDecisionsOf(
  rows: readonly CheckedRow[],
  decisions: readonly TypedDecision[],
  missing: readonly Problem[],
): (readonly [CheckedRow, RowDecision])[] {
  const problems: Problem[] = [...missing];
  const paired = rows.flatMap((row) => {
    const decision = decisions.find(({ number }) => number === row.number);
    const approved = decision?.approved;
    const reason = decision?.reason.trim().slice(0, 1000) ?? '';
    if (approved === undefined) problems.push(problem(`outcome-${row.number}`, (w) => w.rowOpen(row.number)));
    if (reason === '') problems.push(problem(`reason-${row.number}`, (w) => w.rowWithoutReason(row.number)));
    return decision && approved !== undefined ? [[row, { ...decision, approved, reason }] as const] : [];
  });
  if (problems.length === missing.length) return paired;
  throw new Refusal({ code: 'request.rows-open', kind: 'input', point: '22', problems });
}

function problem(field: string, pick: (w: (typeof words)['lv']) => string): Problem {
  return { field, text: say(words, pick) };
}
