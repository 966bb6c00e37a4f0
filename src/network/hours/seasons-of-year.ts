import { type OpeningLine, type Season, seasonsMeet } from './opening.ts';

/** The parts of a leap year that no line holds in; none if there is a line for all the year, or no line at all. */
export function daysWithoutSeason(lines: readonly OpeningLine[]): Season[] {
  const seasons = lines.map(({ season }) => season);
  if (seasons.length === 0 || seasons.some((season) => !season)) return [];
  const isTold = ({ from, until }: Season, day: string) =>
    from <= until ? from <= day && day <= until : from <= day || day <= until;
  const left: { from: string; until: string }[] = [];
  let isGap = false;
  for (const day of daysOfYear) {
    const wasGap = isGap;
    isGap = !seasons.some((season) => season && isTold(season, day));
    const current = left.at(-1);
    if (isGap && wasGap && current) current.until = day;
    else if (isGap) left.push({ from: day, until: day });
  }
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last || first === last || first.from !== newYear || last.until !== newYearsEve) return left;
  return [...left.slice(1, -1), { from: last.from, until: first.until }];
}

/** Whether two different parts of the year have a day in common: nobody says which of them holds on it. */
export function seasonsOverlap(lines: readonly OpeningLine[]): boolean {
  const seasons = lines.flatMap(({ season }) => season ?? []);
  return seasons.some((one, at) =>
    seasons
      .slice(at + 1)
      .some((other) => (one.from !== other.from || one.until !== other.until) && seasonsMeet(one, other)),
  );
}

const daysOfYear = Array.from({ length: 366 }, (_, days) =>
  Temporal.PlainDate.from('2024-01-01').add({ days }).toString().slice(5),
);
const [newYear, newYearsEve] = [daysOfYear[0], daysOfYear.at(-1)];
