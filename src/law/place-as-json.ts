import { cite, type Explanation } from '#amendments';

/** What a place is and what made it so, as programs are told it. */
export function placeAsJson({ target, standing, words, identity, origin, around, alterations, earlier }: Explanation) {
  return {
    place: cite(target),
    standing,
    words: words ?? null,
    identity: identity ?? null,
    origin: origin ?? null,
    around: around ? cite(around) : null,
    alterations,
    earlier,
  };
}
