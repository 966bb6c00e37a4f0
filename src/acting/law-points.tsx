import { PointBadge } from '#platform/html/point-badge.tsx';
import { quotePoints } from './quote-points.ts';

/** The points that what stands beside them rests on, side by side; each opens the act's words. */
export function LawPoints({ points }: { points: readonly string[] }) {
  const quoted = points.flatMap(quotePoints);
  return <>{quoted.map((point, at) => [at > 0 && ' ', <PointBadge key={point.cited} point={point} />])}</>;
}
