import { csvLine, utf8Mark } from './csv-line.ts';
import type { SeenPerson } from './name-seen.ts';

/** A list of people who were seen, as CSV. `place` is where their records are kept, if there are several places. */
export function seenFile(people: readonly (SeenPerson & { readonly place?: string })[]): string {
  const headings = csvLine(['kind', 'place', 'id', 'name', 'times', 'first', 'last']);
  const lines = people.map(({ kind, place, id, name, times, first, last }) =>
    csvLine([kind, place, id, name, times, first, last]),
  );
  return utf8Mark + headings + lines.join('');
}
