import { clockTime, type OpeningLine, type Season } from './hours/opening.ts';
import type { CentreWithHours, DatedHours } from './public-centres.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A centre in the words of schema.org: a `GovernmentOffice` with its opening hours and the exceptional days ahead. */
export function linkedDataOf({ centre, held, exceptional, today }: CentreWithHours, url: string) {
  const week = held && held.opens === 'now' ? [...held.week] : [];
  const usual = week.flatMap(([weekday, { lines }]) =>
    lines.flatMap((line) => specificationOf(dayNames[weekday - 1] ?? '', line, today.day)),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': url,
    url,
    name: centre.name,
    address: centre.address,
    ...(centre.phone && { telephone: centre.phone }),
    ...(centre.email && { email: centre.email }),
    parentOrganization: { '@type': 'GovernmentOrganization', name: centre.municipality },
    ...(usual.length > 0 && { openingHoursSpecification: usual }),
    ...(exceptional.length > 0 && { specialOpeningHoursSpecification: exceptional.flatMap(ofDay) }),
  };
}

function specificationOf(dayOfWeek: string, { state, interval, season }: OpeningLine, today: Temporal.PlainDate) {
  if (state !== 'open' || !interval) return [];
  const term = season ? termOf(season, today) : {};
  return [{ '@type': 'OpeningHoursSpecification', dayOfWeek, ...timesOf(interval), ...term }];
}

/** The season that is under way, or the next one. */
function termOf({ from, until }: Season, today: Temporal.PlainDate) {
  const on = (year: number, day: string) =>
    Temporal.PlainDate.from({ year, month: Number(day.slice(0, 2)), day: Number(day.slice(3)) });
  const length = from <= until ? 0 : 1;
  const year = [-1, 0, 1]
    .map((add) => today.year + add)
    .find((one) => Temporal.PlainDate.compare(on(one + length, until), today) >= 0);
  const begins = year ?? today.year;
  return { validFrom: on(begins, from).toString(), validThrough: on(begins + length, until).toString() };
}

/** A day on which it is closed opens and closes at midnight. */
function ofDay({ day, state, times }: DatedHours) {
  const term = { validFrom: day.toString(), validThrough: day.toString() };
  const open = state === 'closed' ? [{ begins: 0, ends: 0 }] : times;
  return open.map((interval) => ({ '@type': 'OpeningHoursSpecification', ...timesOf(interval), ...term }));
}

function timesOf({ begins, ends }: { readonly begins: number; readonly ends: number }) {
  return { opens: clockTime(begins), closes: ends === 24 * 60 ? '23:59' : clockTime(ends) };
}
