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
  | '22.1.7';

/** The point as people cite it: `22.1.3` is `22.¹ 3.`, `2.6` is `2.6.` */
export function cite(point: string): string {
  const cited = (one: string) => (one.startsWith('22.1.') ? `22.¹ ${one.slice(5)}.` : `${one}.`);
  return point.split(', ').map(cited).join(', ');
}
