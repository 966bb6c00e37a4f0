import { usePlatformWords } from './words.ts';

/** The point of the act a thing rests on, such as `22.¹ 3.`; its full name is there for those who point or listen. */
export function PointBadge({ point }: { point: string }) {
  const words = usePlatformWords();
  return (
    <abbr class="point" title={words.pointOfLaw(point)}>
      {point}
    </abbr>
  );
}
