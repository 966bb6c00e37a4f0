import type { ValidationReport } from './report.ts';

/** The answer for a whole file: the indications of EN 319 102-1, and `REJECTED` for a container in which nothing was judged. */
export type Overall = 'TOTAL-PASSED' | 'INDETERMINATE' | 'TOTAL-FAILED' | 'REJECTED';

/** One answer for the whole file: the worst of its signatures. A file that nobody signed has not passed anything. */
export function overallOf({ container, signatures }: ValidationReport): Overall {
  if (container.verdict === 'rejected') return 'REJECTED';
  const found = new Set(signatures.map(({ indication }) => indication));
  if (signatures.length === 0 || found.has('TOTAL-FAILED')) return 'TOTAL-FAILED';
  return found.has('INDETERMINATE') ? 'INDETERMINATE' : 'TOTAL-PASSED';
}
