import { fold } from '#platform/languages/languages.ts';

/**
 * Finds, for what somebody typed, those whose names are most like it: at most three, the likeliest first (Dice's coefficient over
 * pairs of letters: a typing error changes two of them). The names are taken apart once, for all that will be typed.
 */
export function nearestAmong<Named>(all: readonly Named[], nameOf: (one: Named) => string): (typed: string) => Named[] {
  const known = all.map((one) => ({ one, pairs: pairs(nameOf(one)) }));
  const having = new Map<string, (typeof known)[number][]>();
  for (const each of known)
    for (const pair of each.pairs) {
      const there = having.get(pair);
      if (there) there.push(each);
      else having.set(pair, [each]);
    }
  return (typed) => {
    const wanted = pairs(typed);
    const common = new Map<(typeof known)[number], number>();
    for (const pair of wanted) for (const each of having.get(pair) ?? []) common.set(each, (common.get(each) ?? 0) + 1);
    return [...common]
      .map(([{ one, pairs: own }, many]) => ({ one, likeness: (2 * many) / (wanted.size + own.size) }))
      .filter(({ likeness }) => likeness > 0.2)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
      .map(({ one }) => one);
  };
}

function pairs(text: string): Set<string> {
  const letters = fold(text);
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)));
}
