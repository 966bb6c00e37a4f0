import { checkCounts, checkDimensions, type Dimension, type Edition, type Margin } from '../dimension.ts';
import type { Proof } from '../proof.ts';
import { type Bound, loadSolver, withBounds } from './bounds.ts';
import { isComputedBy } from './computed.ts';
import { takeProof } from './proofs.ts';
import { knows, membersAt, type Sight, sightOf } from './seen.ts';
import { type Asked, type Part, partsOf, type Question } from './unknowns.ts';

/** What an audit is told beside the editions. */
export interface AuditOptions {
  /** Counts from 1 to below this are of too few persons to be shown. 5 unless told. */
  readonly threshold?: number;
  /** How far apart the least and the most that a reader can tell of a hidden cell must be. 5 unless told. */
  readonly width?: number;
  /** How many steps the audit may take. One that would take more leaves cells `undecided`. 100 million unless told. */
  readonly work?: number;
  /** Other tables, as `publish` gives them, that show of how little the reader can be sure. Each is checked. */
  readonly proofs?: readonly Proof[];
}

/** A cell of which a publication tells too much. */
export interface Finding {
  /** The index of the edition of which it is a cell. */
  readonly edition: number;
  readonly margin: Margin;
  readonly at: readonly number[];
  /**
   * `shown`: it is small and shown. `computed`: it can be computed. `narrow`: it is known to be between `least` and `most`, which
   * are too close. `undecided`: the work did not suffice.
   */
  readonly kind: 'shown' | 'computed' | 'narrow' | 'undecided';
  readonly least?: number;
  readonly most?: number;
}

/** What an audit found. */
export interface Audit {
  /** Nothing, if the editions give nobody away. */
  readonly findings: readonly Finding[];
  /** For how many cells whole numbers were found that differ by the width: these are proven, and not by a solver. */
  readonly proven: number;
  /** For how many the bounds were computed by linear programming. */
  readonly solved: number;
}

/**
 * Whether readers of all these editions together, the oldest first, can tell too much of a cell that is hidden in one of them, or
 * of a small cell of a margin that one of them does not show. It shares no code with what hides. Throws a RangeError for
 * editions that are not what their counts come to.
 */
export async function audit(
  dimensions: readonly Dimension[],
  editions: readonly Edition[],
  { threshold = 5, width = 5, work = 100_000_000, proofs = [] }: AuditOptions = {},
): Promise<Audit> {
  checkDimensions(dimensions);
  for (const { counts } of editions) checkCounts(dimensions, counts);
  const sight = sightOf(dimensions, editions);
  for (const proof of proofs) takeProof(sight, proof);
  const findings: Finding[] = [];
  const asked: Asked[] = [];
  let proven = 0;
  for (const seen of sight.seen)
    for (const [cell, count] of seen.counts.entries()) {
      const [known, isSmall] = [seen.known[cell], count > 0 && count < threshold];
      if (known === knows.count && isSmall) findings.push({ ...placeOf({ seen, cell }), kind: 'shown' });
      if (known !== knows.hidden && !(known === knows.nothing && isSmall)) continue;
      if (isProven({ seen, cell }, width)) proven += 1;
      else asked.push({ seen, cell });
    }
  if (asked.length > 0) findings.push(...(await answers(sight, asked, width, work)));
  return { findings, proven, solved: asked.length };
}

async function answers(sight: Sight, asked: readonly Asked[], width: number, work: number): Promise<Finding[]> {
  const parts = partsOf(sight, asked, work / 1_000);
  if (!parts) return asked.map((each) => ({ ...placeOf(each), kind: 'undecided' }));
  const highs = await loadSolver();
  return parts.flatMap((part): Finding[] => {
    if (stepsOf(part) > work) return part.questions.map((each) => ({ ...placeOf(each), kind: 'undecided' }));
    return withBounds(highs, part, (boundsOf) =>
      part.questions.flatMap((question) => {
        const found = answer(sight, part, question, width, work, boundsOf);
        return found ? [{ ...placeOf(question), ...found }] : [];
      }),
    );
  });
}

/** What is wrong with a cell. Tables that the solver finds are proofs themselves where they are of whole numbers, for all cells at once. */
function answer(
  sight: Sight,
  part: Part,
  question: Question,
  width: number,
  work: number,
  boundsOf: (question: Question) => readonly (Bound | undefined)[],
): Pick<Finding, 'kind' | 'least' | 'most'> | undefined {
  if (isProven(question, width)) return undefined;
  const [least, most] = boundsOf(question);
  if (!least || !most) return { kind: 'undecided' };
  for (const { unknowns } of [least, most]) if (unknowns) takeProof(sight, proofOf(sight, part, unknowns));
  if (isProven(question, width)) return undefined;
  const bounds = { least: least.value, most: most.value };
  const isComputed = isComputedBy(part, question, work);
  if (isComputed) return { kind: 'computed', ...bounds };
  // The solver's answers are good to a millionth of what is asked here.
  if (most.value - least.value < width - 1e-6) return { kind: 'narrow', ...bounds };
  return isComputed === undefined ? { kind: 'undecided', ...bounds } : undefined;
}

function proofOf({ counts }: Sight, { places }: Part, unknowns: Float64Array): Proof {
  const proof = counts.map(() => new Map<number, number>());
  for (const [id, each] of places.entries())
    for (const [edition, key] of each) {
      const change = Math.round(unknowns[id] ?? 0) - (counts[edition]?.get(key) ?? 0);
      if (change !== 0) proof[edition]?.set(key, change);
    }
  return proof;
}

function isProven({ seen, cell }: Asked, width: number): boolean {
  return (seen.most[cell] ?? 0) - (seen.least[cell] ?? 0) >= width;
}

/** About what two solutions for each question cost, in steps of the search. */
function stepsOf({ rows, questions, size }: Part): number {
  return rows.reduce((sum, { unknowns }) => sum + unknowns.length, 0) * size * questions.length * 0.2;
}

function placeOf({ seen: { edition, margin, sizes }, cell }: Asked) {
  return { edition, margin, at: membersAt(sizes, cell) };
}
