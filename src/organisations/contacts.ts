import type { Logged, Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { centresOn, organisationsOn } from './places-on.ts';
import { own } from './tables.ts';

/** The ministry, a municipality, an institution or a service holder by its id, as it is called at a moment. */
export async function organisationById(tx: Transaction, id: string, at: Temporal.Instant) {
  return own(tx)
    .selectFrom(organisationsOn(officialDay(at)))
    .select(['id', 'kind', 'name', 'email', 'registration_number as registrationNumber'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What it is, which never changes; undefined if there is none. */
export async function kindOfOrganisation(tx: Transaction, id: string) {
  const found = await own(tx).selectFrom('organisation').select('kind').where('id', '=', id).executeTakeFirst();
  return found?.kind;
}

/** All that are open at a moment, by name; the ministry is one. */
export async function allOrganisations(tx: Transaction, at: Temporal.Instant) {
  const day = officialDay(at);
  return own(tx)
    .selectFrom(organisationsOn(day))
    .select(['id', 'kind', 'name', 'email'])
    .where((is) => is.or([is('closed_from', 'is', null), is('closed_from', '>', day)]))
    .orderBy('name')
    .execute();
}

/** Whom to write to about the system as a whole; undefined until the ministry has been entered. */
export async function ministryContact(tx: Transaction, at: Temporal.Instant) {
  return own(tx)
    .selectFrom(organisationsOn(officialDay(at)))
    .select(['name', 'email', 'phone'])
    .where('kind', '=', 'ministry')
    .orderBy('name')
    .executeTakeFirst();
}

/** The centres of one organisation that are open at a moment, by name. */
export async function centresOf(tx: Transaction, organisation: string, at: Temporal.Instant) {
  const day = officialDay(at);
  return own(tx)
    .selectFrom(centresOn(day))
    .select(['id', 'name'])
    .where('organisation_id', '=', organisation)
    .where((is) => is.or([is('closed_from', 'is', null), is('closed_from', '>', day)]))
    .orderBy('name')
    .execute();
}

/** Names and e-mail addresses of staff members by id, for messages to them. */
export async function staffContacts(
  tx: Logged,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly email: string }>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom('staff')
    .select(['id', 'given_name', 'surname', 'email'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(
    found.map((person) => [person.id, { name: `${person.given_name} ${person.surname}`, email: person.email }]),
  );
}

/** Enters where a staff member gets mail from us, if nobody has told us yet. */
export async function enterFirstEmail(tx: Transaction, staff: string, email: string): Promise<void> {
  await own(tx).updateTable('staff').set({ email }).where('id', '=', staff).where('email', '=', '').execute();
}
