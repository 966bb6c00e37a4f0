import { allCentres, organisationsByNumber, type StaffMember, staffByNumbers } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { fold } from '#platform/languages/languages.ts';
import { rightsOfStaff } from '#rights/index.ts';
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
  const held = new Set(
    (
      await rightsOfStaff(
        tx,
        [...known.values()].map(({ id }) => id),
        at,
      )
    ).map(({ staff, role, organisation, centre }) => keyOf(staff, role, organisation, centre)),
  );
  const faults: LineFault[] = [];
  let alreadyHeld = 0;
  const rights = listed.flatMap((one): ComparedRight[] => {
    const organisation = organisations.get(one.organisation);
    const named = organisation && one.centre ? (centres.get(`${organisation.id} ${fold(one.centre)}`) ?? []) : [];
    const centre = named[0]?.id ?? null;
    const member = known.get(one.personalNumber);
    const wrong = wrongOf(one, { organisation, centres: named.length, member }, at);
    faults.push(...wrong.map((text) => ({ line: one.line, text })));
    if (wrong.length > 0 || !organisation) return [];
    if (member && held.has(keyOf(member.id, one.role, organisation.id, centre))) {
      alreadyHeld += 1;
      return [];
    }
    return [{ listed: one, organisation: organisation.id, centre }];
  });
  return { rights, known, held: alreadyHeld, faults };
}

interface Found {
  readonly organisation: { readonly name: string; readonly kind: string } | undefined;
  readonly centres: number;
  readonly member: StaffMember | undefined;
}

function wrongOf(one: ListedRight, { organisation, centres, member }: Found, at: Temporal.Instant): string[] {
  if (!organisation) return [`no organisation has the registration number ${one.organisation}: enter it first`];
  const isAnother = member && (member.givenName !== one.givenName || member.surname !== one.surname);
  const isOver = one.lastDay && Temporal.PlainDate.compare(one.lastDay, officialDay(at)) < 0;
  return [
    organisation.kind === 'ministry' ? 'people of the ministry are entered by "tilts officer add"' : '',
    one.role === 'holder_officer' && organisation.kind !== 'service_holder'
      ? `${organisation.name} is not a service holder`
      : '',
    one.centre && centres !== 1
      ? `${organisation.name} has ${centres === 0 ? 'no centre' : 'several centres'} called ${JSON.stringify(one.centre)}`
      : '',
    isAnother ? `this personal code is known under another name: ${member.givenName} ${member.surname}` : '',
    isOver ? `the term ended on ${one.lastDay?.toString()}` : '',
  ].filter(Boolean);
}

function keyOf(staff: string, role: string, organisation: string, centre: string | null): string {
  return [staff, role, organisation, centre].join(' ');
}
