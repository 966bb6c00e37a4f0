import { searchCatalogue } from '#catalogue/index.ts';
import { findCentres, type PublicCentre } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { Text } from '#platform/languages/languages.ts';
import { centresWithEmployees } from '#rights/index.ts';
import { exceptionsFrom, heldOn, hoursHeldOn, hoursSaidFrom, knownHours } from './centre-hours.ts';
import { type HoursOfDay, hoursOn, isOpenAt } from './hours/open-on.ts';

/** A centre with its hours of today. */
export interface CentreToday extends PublicCentre {
  readonly today: HoursOfDay;
  /** Undefined: nobody can say so for certain. */
  readonly isOpen: boolean | undefined;
}

interface Asked {
  readonly at: Temporal.Instant;
  readonly text: string;
  readonly openNow: boolean;
  /** An e-service by its code or words of its name. */
  readonly service: string;
  readonly after: string | undefined;
  /** As many as a sheet of paper or a print has use for, instead of a page. */
  readonly isWhole: boolean;
}

/** The centres of a page, and whether there are more. */
export interface FoundCentres {
  readonly centres: readonly CentreToday[];
  readonly count: number;
  readonly next: string | undefined;
  readonly hasPrevious: boolean;
  /** The e-services of that code or name that may be applied for under a mandate; undefined if none was asked for. */
  readonly services: readonly { readonly code: string; readonly name: Text }[] | undefined;
}

const onAPage = 50;
/** More centres than the country has. */
const onAWholePage = 300;
const mostServices = 5;

/** The centres that are sought, by name; of all of them only those of a page are asked for their hours, unless it is asked who is open. */
export async function centresFound(
  tx: Transaction,
  { at, text, openNow, service, after, isWhole }: Asked,
): Promise<FoundCentres> {
  const day = officialDay(at);
  let found = await findCentres(tx, { day, text });
  let services: FoundCentres['services'];
  if (service !== '') {
    const { editions } = await searchCatalogue(tx, { day, text: service, underMandate: true, limit: mostServices });
    services = editions.map(({ code, name }) => ({ code, name }));
    const serving = services.length > 0 ? await centresWithEmployees(tx, at) : new Set<string>();
    found = found.filter(({ id }) => serving.has(id));
  }
  const open = openNow ? (await withToday(tx, at, found)).filter(({ isOpen }) => isOpen) : undefined;
  const all: readonly PublicCentre[] = open ?? found;
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const until = from + (isWhole ? onAWholePage : onAPage);
  const shown = all.slice(from, until);
  const centres = open ? open.slice(from, until) : await withToday(tx, at, shown);
  const next = until < all.length ? shown.at(-1)?.id : undefined;
  return { centres, count: all.length, next, hasPrevious: from > 0, services };
}

async function withToday(
  tx: Transaction,
  at: Temporal.Instant,
  centres: readonly PublicCentre[],
): Promise<CentreToday[]> {
  const day = officialDay(at);
  const ids = centres.map(({ id }) => id);
  const [held, exceptions] = [await hoursHeldOn(tx, day, ids), await exceptionsFrom(tx, day, ids)];
  return centres.map((centre) => {
    const today = hoursOn(knownHours(held.get(centre.id), exceptions.get(centre.id)), day);
    return { ...centre, today, isOpen: isOpenAt(today, minuteOf(at)) };
  });
}

/** A day of a centre, with its date. */
export interface DatedHours extends HoursOfDay {
  readonly day: Temporal.PlainDate;
}

/** How far ahead exceptional days are told. */
const ahead = 120;

/** A centre with its hours of this week, and the exceptional days ahead; undefined if there is none, or it is closed for good. */
export async function centreWithHours(tx: Transaction, at: Temporal.Instant, id: string) {
  const today = officialDay(at);
  const [centre] = await findCentres(tx, { day: today, id });
  if (!centre) return undefined;
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const said = await hoursSaidFrom(tx, id, monday);
  const exceptions = (await exceptionsFrom(tx, monday, [id])).get(id);
  const on = (day: Temporal.PlainDate): DatedHours => ({
    ...hoursOn(knownHours(heldOn(said, day), exceptions), day),
    day,
  });
  const days = (from: Temporal.PlainDate, count: number) =>
    Array.from({ length: count }, (_, at_) => on(from.add({ days: at_ })));
  const held = heldOn(said, today);
  return {
    centre,
    held,
    isOpen: isOpenAt(on(today), minuteOf(at)),
    today: on(today),
    week: days(monday, 7),
    exceptional: days(today, ahead).filter(({ isException }) => isException),
  };
}

export type CentreWithHours = NonNullable<Awaited<ReturnType<typeof centreWithHours>>>;

/** The minute of the day in Latvia. */
function minuteOf(at: Temporal.Instant): number {
  const { hour, minute } = at.toZonedDateTimeISO('Europe/Riga');
  return hour * 60 + minute;
}
