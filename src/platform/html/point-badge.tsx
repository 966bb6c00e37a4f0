import { usePlatformWords } from './words.ts';

/** The point of the act that a thing rests on, such as `22.¹ 3.`, in the small type of a reference. */
export function PointBadge({ point }: { point: string }) {
  const words = usePlatformWords();
  return (
    <span class="point">
      <span class="visually-hidden">{words.pointOfLaw} </span>
      {point}
    </span>
  );
}
