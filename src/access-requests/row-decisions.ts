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

/** What is decided of the rows that have no decision of their own: all of them approved for one reason, or nothing yet. */
export interface OfTheOthers {
  readonly approved: boolean;
  readonly reason: string;
}

/**
 * Each row with its decision. A row left open, or without a reason, is no decision yet: what it lacks is told at once, and the
 * reason is needed whatever is decided. Where all the others are approved, a row with a reason and no outcome is asked about, for it
 * may be an exception. `missing` is what else the form lacks.
 */
export function rowDecisionsOf(
  rows: readonly CheckedRow[],
  decisions: readonly TypedDecision[],
  others: OfTheOthers,
  missing: readonly Problem[],
): (readonly [CheckedRow, RowDecision])[] {
  const ofRows: Problem[] = ofNoOneRow(rows, decisions);
  const reasonOfOthers = others.approved ? lineOf(others.reason) : '';
  let lacksCommonReason = false;
  const paired = rows.flatMap((row) => {
    const decision = decisions.find(({ number }) => number === row.number);
    const own = lineOf(decision?.reason);
    const approved = decision?.approved ?? (others.approved && own === '' ? true : undefined);
    const isOneOfOthers = others.approved && approved === true && own === '';
    const reason = isOneOfOthers ? reasonOfOthers : own;
    if (approved === undefined) ofRows.push(problem(`outcome-${row.number}`, (w) => w.rowOpen(row.number)));
    lacksCommonReason ||= isOneOfOthers && reason === '';
    if (!isOneOfOthers && reason === '') {
      ofRows.push(problem(`reason-${row.number}`, (w) => w.rowWithoutReason(row.number)));
    }
    return approved === undefined ? [] : [[row, { ...decision, number: row.number, approved, reason }] as const];
  });
  const ofAll = lacksCommonReason ? [problem('allReason', (w) => w.noReasonForAll)] : [];
  if (ofRows.length + ofAll.length === 0) return paired;
  const problems = [...missing, ...ofAll, ...ofRows];
  throw new Refusal({ code: 'request.rows-open', kind: 'input', point: '22', problems });
}

/** An exception that meets no row, or a row decided twice: then another row than was meant would be approved. */
function ofNoOneRow(rows: readonly CheckedRow[], decisions: readonly TypedDecision[]): Problem[] {
  const asked = new Set(rows.map(({ number }) => number));
  const met = new Set<number>();
  return decisions.flatMap(({ number }) => {
    const isKnown = asked.delete(number);
    if (isKnown || met.has(number)) return [];
    met.add(number);
    const isTwice = rows.some((row) => row.number === number);
    return [problem(`outcome-${number}`, (w) => (isTwice ? w.rowTwice(number) : w.noSuchRow(number)))];
  });
}

function lineOf(reason = ''): string {
  return reason.trim().slice(0, 1000);
}

function problem(field: string, pick: (w: (typeof words)['lv']) => string): Problem {
  return { field, text: say(words, pick) };
}
