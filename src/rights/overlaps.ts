import { refuse } from './refuse.ts';

/** The database found another right, or invitation, of the same person for the same work at the same time. */
export function overlaps() {
  return refuse('terms-overlap', (w) => w.termsOverlap, { field: 'from', kind: 'conflict' });
}
