import { allCentres, organisationsByNumber, type StaffMember, staffByNumbers } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { fold } from '#platform/languages/languages.ts';
import { lastDayOf, rightsOfStaff } from '#rights/index.ts';
import type { LineFault, ListedRight } from './read-staff-list.ts';

/** A right of the list that is not there yet, with its place by ids. */
export interface ComparedRight {
  readonly listed: ListedRight;
  readonly organisation: string;
  readonly centre: string | null;
}

/** A list beside what is there. */
export interface Compared {
  /** To be entered, in the order of the list. */
  readonly rights: readonly ComparedRight[];
  /** Who is known already, by personal number. */
  readonly known: ReadonlyMap<string, StaffMember>;
  /** How many rights of the list are held already. */
  readonly held: number;
  /** What is held otherwise than the list has it, by its line; it is left as it is. */
  readonly otherwise: readonly LineFault[];
  readonly faults: readonly LineFault[];
}

/** Finds the places and the people of a list. What is not known, or known otherwise, is a fault of its line. */
export async function compareStaff(
  tx: Logged,
  listed: readonly ListedRight[],
  at: Temporal.Instant,
): Promise<Compared> {
  const known = await staffByNumbers(tx, [...new Set(listed.map(({ personalNumber }) => personalNumber))]);
  const organisations = await organisationsByNumber(
    tx,
    [...new Set(listed.map(({ organisation }) => organisation))],
    at,
  );
  const centres = Map.groupBy(
    await allCentres(tx, at),
    ({ organisationId, name }) => `${organisationId} ${fold(name)}`,
  );
  const given = Map.groupBy(
    await rightsOfStaff(
      tx,
      [...known.values()].map(({ id }) => id),
    ),
    ({ staff, role, organisation, centre }) => keyOf(staff, role, organisation, centre),
  );
  const faults: LineFault[] = [];
  const otherwise: LineFault[] = [];
  let alreadyHeld = 0;
  const rights = listed.flatMap((one): ComparedRight[] => {
    const organisation = organisations.get(one.organisation);
    const called = organisation && one.centre ? (centres.get(`${organisation.id} ${fold(one.centre)}`) ?? []) : [];
    const named = meantBy(one, called);
    const member = known.get(one.personalNumber);
    const centre = named[0]?.id ?? null;
    const ends = (member && organisation && given.get(keyOf(member.id, one.role, organisation.id, centre))) ?? [];
    const held = ends.find(({ until }) => until === null || Temporal.Instant.compare(until, at) > 0);
    const ended = held ? undefined : ends.at(-1)?.until;
    const wrong = wrongOf(one, { organisation, centres: named, member, ended }, at);
    faults.push(...wrong.map((text) => ({ line: one.line, text })));
    if (wrong.length > 0 || !organisation) return [];
    if (held) alreadyHeld += 1;
    otherwise.push(...otherwiseOf(one, held).map((text) => ({ line: one.line, text })));
    return held ? [] : [{ listed: one, organisation: organisation.id, centre }];
  });
  return { rights, known, held: alreadyHeld, otherwise, faults };
}

/** Of several centres of one name the one at which this right can be held; all of them where that does not tell. */
function meantBy<Centre extends Place>(one: ListedRight, called: readonly Centre[]): readonly Centre[] {
  const fit = called.filter((centre) => closedBefore(centre, one) === '');
  return fit.length === 1 ? fit : called;
}

function otherwiseOf({ position, lastDay }: ListedRight, held: Held | undefined): string[] {
  if (!held) return [];
  const until = held.until && lastDayOf(held.until);
  const day = (one: Temporal.PlainDate | null) => one?.toString() ?? 'permanently';
  return [
    held.position === position ? '' : `position: ${JSON.stringify(held.position)} -> ${JSON.stringify(position)}`,
    day(until) === day(lastDay) ? '' : `term: ${day(until)} -> ${day(lastDay)}`,
  ]
    .filter(Boolean)
    .map((text) => `this right is held already, and left as it is; ${text}`);
}

type Held = Awaited<ReturnType<typeof rightsOfStaff>>[number];

interface Found {
  readonly organisation: (Place & { readonly kind: string }) | undefined;
  readonly centres: readonly Place[];
  readonly member: StaffMember | undefined;
  /** When the same right of this person ended, if it did. */
  readonly ended: Temporal.Instant | null | undefined;
}

interface Place {
  readonly name: string;
  /** The first day on which it is closed; null: it is open. */
  readonly closedFrom: Temporal.PlainDate | null;
}

function wrongOf(one: ListedRight, { organisation, centres, member, ended }: Found, at: Temporal.Instant): string[] {
  if (!organisation) return [`no organisation has the registration number ${one.organisation}: enter it first`];
  const isAnother = member && (member.givenName !== one.givenName || member.surname !== one.surname);
  const isOver = one.lastDay && Temporal.PlainDate.compare(one.lastDay, officialDay(at)) < 0;
  return [
    organisation.kind === 'ministry' ? 'people of the ministry are entered by "tilts officer add"' : '',
    one.role === 'holder_officer' && organisation.kind !== 'service_holder'
      ? `${organisation.name} is not a service holder`
      : '',
    one.centre && centres.length !== 1
      ? `${organisation.name} has ${centres.length === 0 ? 'no centre' : 'several centres'} called ${JSON.stringify(one.centre)}`
      : '',
    isAnother ? `this personal code is known under another name: ${member.givenName} ${member.surname}` : '',
    isOver ? `the term ended on ${one.lastDay?.toString()}` : '',
    ended ? `this right ended on ${lastDayOf(ended).toString()}: an administrator gives it anew` : '',
    ...[organisation, ...centres].map((place) => closedBefore(place, one)),
  ].filter(Boolean);
}

/** Whoever reads what is left at a closed place may: viewers and auditors. */
function closedBefore({ name, closedFrom }: Place, { role, lastDay }: ListedRight): string {
  if (!closedFrom || role === 'viewer' || role === 'auditor') return '';
  if (lastDay && Temporal.PlainDate.compare(lastDay, closedFrom) < 0) return '';
  return `${name} is closed from ${closedFrom.toString()}: nobody works there from then on`;
}

function keyOf(staff: string, role: string, organisation: string, centre: string | null): string {
  return [staff, role, organisation, centre].join(' ');
}
