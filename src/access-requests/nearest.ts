import { fold } from '#platform/languages/languages.ts';

/** The names most like what was typed, at most three, the likeliest first. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const wanted = pairs(typed);
  return names
    .map((name) => ({ name, likeness: likeness(wanted, pairs(name)) }))
    .filter(({ likeness }) => likeness > 0.2)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Dice's coefficient over pairs of letters: a typing error changes two of them. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size || 1);
}

function pairs(text: string): Set<string> {
  const letters = fold(text);
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)));
}
