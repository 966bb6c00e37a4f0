import type { Cell } from '#platform/spreadsheets/write-csv.ts';
import type { SeenPerson } from './name-seen.ts';

/** A list of people who were seen, as lines of a table. `place` is where their records are kept, if there are several places. */
export function seenLines(people: readonly (SeenPerson & { readonly place?: string })[]): readonly (readonly Cell[])[] {
  return [
    ['kind', 'place', 'id', 'name', 'times', 'first', 'last'],
    ...people.map(({ kind, place, id, name, times, first, last }) => [
      kind,
      place,
      id,
      name,
      times,
      first.toString(),
      last.toString(),
    ]),
  ];
}
