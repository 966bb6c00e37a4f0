import { compileOnce } from '#platform/database/compile-once.ts';
import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** A centre with the municipality it belongs to, as papers and pages name them. */
export async function centreWithMunicipality(tx: Transaction, id: string) {
  const [centre] = await centreRow(tx, { id }).rows();
  if (!centre) throw new Error(`there is no centre ${id}`);
  return centre;
}

const centreRow = compileOnce((tx, { id }: { id: string }) =>
  own(tx)
    .selectFrom('centre')
    .innerJoin('organisation', 'organisation.id', 'centre.organisation_id')
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

/** The ministry's name, as notices to clients give it. It has been renamed before. */
export async function ministryName(tx: Transaction): Promise<string> {
  const [ministry] = await ministryRow(tx, {}).rows();
  if (!ministry) throw new Error('the ministry has not been entered among the organisations');
  return ministry.name;
}

const ministryRow = compileOnce((tx) =>
  own(tx).selectFrom('organisation').select('name').where('kind', '=', 'ministry'),
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

/** Names of centres by id. */
export async function centreNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx).selectFrom('centre').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Names of the ministry, municipalities, institutions and service holders by id. */
export async function organisationNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx).selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Everybody entered for work at any of the given centres' organisations is found by access rights; this lists all centres. */
export async function allCentres(tx: Transaction) {
  return own(tx)
    .selectFrom('centre')
    .select(['id', 'name', 'organisation_id as organisationId'])
    .orderBy('name')
    .execute();
}

/** Organisations by registration number, such as a catalogue file names its holders by. */
export async function organisationsByNumber(
  tx: Transaction,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, { id: string; name: string; kind: string }>> {
  if (numbers.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'registration_number'])
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
