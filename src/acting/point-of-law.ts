/** The points of Regulation 401 that the system carries out, as code writes them. */
export type PointOfLaw =
  | '2'
  | '2.6'
  | '17.3'
  | '20.13'
  // One duty, worded alike for both kinds of centre: whoever need not tell them apart cites both.
  | '17.3, 20.13'
  | '22'
  | '22.1.1'
  | '22.1.2'
  | '22.1.3'
  | '22.1.4'
  | '22.1.5'
  | '22.1.6'
  | '22.1.7'
  // The notes of Annex 2: the form, the term, giving and taking users' rights, and doing so in time.
  | 'annex-2.1'
  | 'annex-2.2'
  | 'annex-2.3'
  | 'annex-2.4';

/** The point as people cite it: `22.1.3` is `22.¹ 3.`, `2.6` is `2.6.`, `annex-2.3` is `2. pielikuma 3. piezīme`. */
export function cite(point: string): string {
  return point.split(', ').map(citeOne).join(', ');
}

function citeOne(point: string): string {
  if (point.startsWith('22.1.')) return `22.¹ ${point.slice(5)}.`;
  if (point.startsWith('annex-2.')) return `2. pielikuma ${point.slice(8)}. piezīme`;
  return `${point}.`;
}
