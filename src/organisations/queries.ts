import { compileOnce } from '#platform/database/compile-once.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { centresOn, organisationsOn } from './places-on.ts';
import { own } from './tables.ts';

/** A centre with the municipality it belongs to, as papers and pages of a moment name them. */
export async function centreWithMunicipality(tx: Transaction, id: string, at: Temporal.Instant) {
  const [centre] = await centreRow(tx, { id, day: officialDay(at) }).rows();
  if (!centre) throw new Error(`there is no centre ${id}`);
  return centre;
}

const centreRow = compileOnce((tx, { id, day }: { id: string; day: Temporal.PlainDate }) =>
  own(tx)
    .selectFrom(centresOn(day))
    .innerJoin(organisationsOn(day), 'organisation.id', 'centre.organisation_id')
    .select([
      'centre.id',
      'centre.name',
      'centre.kind',
      'centre.address',
      'centre.place',
      'centre.email',
      'centre.phone',
      'organisation.id as municipalityId',
      'organisation.name as municipality',
      'organisation.registration_number as registrationNumber',
      'organisation.address as municipalityAddress',
      'organisation.email as municipalityEmail',
      'organisation.phone as municipalityPhone',
      'organisation.data_protection_contact as dataProtectionContact',
      'organisation.is_demo as isDemo',
    ])
    .where('centre.id', '=', id),
);

export type CentreWithMunicipality = Awaited<ReturnType<typeof centreWithMunicipality>>;

/** The ministry's name at a moment, as notices to clients give it. It has been renamed before. */
export async function ministryName(tx: Transaction, at: Temporal.Instant): Promise<string> {
  const [ministry] = await ministryRow(tx, { day: officialDay(at) }).rows();
  if (!ministry) throw new Error('the ministry has not been entered among the organisations');
  return ministry.name;
}

const ministryRow = compileOnce((tx, { day }: { day: Temporal.PlainDate }) =>
  own(tx).selectFrom(organisationsOn(day)).select('name').where('kind', '=', 'ministry'),
);

/** Names of staff members by id, as lists and task lists print them. */
export async function staffNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom('staff')
    .select(['id', 'given_name', 'surname'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map((person) => [person.id, `${person.given_name} ${person.surname}`]));
}

/** Names of centres by id, as they are called at a moment. */
export async function centreNames(
  tx: Transaction,
  ids: readonly string[],
  at: Temporal.Instant,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom(centresOn(officialDay(at)))
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Names of the ministry, municipalities, institutions and service holders by id, as they are called at a moment. */
export async function organisationNames(
  tx: Transaction,
  ids: readonly string[],
  at: Temporal.Instant,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom(organisationsOn(officialDay(at)))
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** All centres there are, also closed ones, as they are called at a moment. */
export async function allCentres(tx: Transaction, at: Temporal.Instant) {
  return own(tx)
    .selectFrom(centresOn(officialDay(at)))
    .select(['id', 'name', 'kind', 'organisation_id as organisationId', 'closed_from as closedFrom'])
    .orderBy('name')
    .execute();
}

/** Organisations by registration number, such as a catalogue file names its holders by. */
export async function organisationsByNumber(
  tx: Transaction,
  numbers: readonly string[],
  at: Temporal.Instant,
): Promise<ReadonlyMap<string, { id: string; name: string; kind: string; closedFrom: Temporal.PlainDate | null }>> {
  if (numbers.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom(organisationsOn(officialDay(at)))
    .select(['id', 'name', 'kind', 'registration_number', 'closed_from as closedFrom'])
    .where('registration_number', 'in', [...new Set(numbers)])
    .execute();
  return new Map(found.map(({ registration_number, ...organisation }) => [registration_number, organisation]));
}

/** True if any organisation is a made-up one: then every page says so. */
export async function hasDemoData(tx: Transaction): Promise<boolean> {
  const demo = await own(tx)
    .selectFrom('organisation')
    .select('id')
    .where('is_demo', '=', true)
    .limit(1)
    .executeTakeFirst();
  return demo !== undefined;
}
