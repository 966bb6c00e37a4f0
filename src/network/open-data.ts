import { findCentres } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { csvLine } from '#platform/spreadsheets/write-csv.ts';
import { centresWithEmployees } from '#rights/index.ts';
import { publicAddress } from './addresses.ts';
import { exceptionsFrom, hoursHeldOn } from './centre-hours.ts';
import { clockTime } from './hours/opening.ts';
import { hoursText } from './hours/read-hours.ts';
import { dayAsJson } from './list-as-json.ts';
import { words } from './words.ts';

/** All centres with their hours as they are said today, for programs. Nobody's personal data is among it. */
export async function openCentres(tx: Transaction, at: Temporal.Instant, origin: string) {
  const day = officialDay(at);
  const centres = await findCentres(tx, { day });
  const [held, exceptions] = [
    await hoursHeldOn(
      tx,
      day,
      centres.map(({ id }) => id),
    ),
    await exceptionsFrom(tx, day),
  ];
  const serving = await centresWithEmployees(tx, at);
  return centres.map(({ id, ...centre }) => ({
    id,
    ...centre,
    page: `${origin}${publicAddress(id)}`,
    servesToday: serving.has(id),
    hours: held.get(id),
    exceptions: exceptions.get(id) ?? [],
  }));
}

type OpenCentre = Awaited<ReturnType<typeof openCentres>>[number];

/** The same as JSON, in the form that the description of the API tells. */
export function centresJson(centres: readonly OpenCentre[]) {
  return {
    centres: centres.map(({ hours, exceptions, ...centre }) => ({
      ...centre,
      opens: hours?.opens ?? null,
      hoursFrom: hours?.validFrom.toString() ?? null,
      hoursNote: hours?.note ?? null,
      week: [...(hours?.week ?? [])].map(([weekday, day]) => ({ weekday, ...dayAsJson(day) })),
      // Of two words about a day the first one holds.
      exceptions: exceptions.map(({ from, until, state, times, note }) => ({
        ...{ from: from.toString(), until: until.toString(), state, note },
        times: times.map(({ begins, ends }) => ({ opens: clockTime(begins), closes: clockTime(ends) })),
      })),
    })),
  };
}

const columns = [
  'id',
  'name',
  'kind',
  'municipality',
  'address',
  'place',
  'phone',
  'email',
  'servesToday',
  'page',
  'opens',
];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The same as a table with a mark by which spreadsheets know that it is UTF-8. Hours are as the form and lists write them, in Latvian. */
export function centresCsv(centres: readonly OpenCentre[]): string {
  const rows = centres.map(({ hours, servesToday, ...centre }) => {
    const days = weekdays.map((_, at) => {
      const day = hours?.week.get(at + 1);
      return day ? hoursText(day, words.lv) : '';
    });
    const { id, name, kind, municipality, address, place, phone, email, page } = centre;
    const facts = [id, name, kind, municipality, address, place, phone, email, servesToday ? 'yes' : 'no', page];
    return [...facts, hours?.opens ?? '', ...days, hours?.note ?? ''];
  });
  return `\ufeff${[[...columns, ...weekdays, 'note'], ...rows].map(csvLine).join('')}`;
}
