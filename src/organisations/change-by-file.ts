import { recordEvent } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { organisationsEvents } from './events.ts';
import { centresOn, organisationsOn } from './places-on.ts';
import { own } from './tables.ts';
import {
  type CentreColumn,
  centreColumns,
  differencesOf,
  holdOffice,
  type OrganisationColumn,
  organisationColumns,
  writeCentreChange,
  writeOrganisationChange,
} from './write-change.ts';

export type OrganisationFacts = Readonly<Record<OrganisationColumn, string>>;

export type CentreFacts = Readonly<Record<CentreColumn, string>>;

/** An organisation by its registration number, as it is on a day; undefined if it is not known. */
export async function organisationWithFacts(tx: Transaction, number: string, day: Temporal.PlainDate) {
  return own(tx)
    .selectFrom(organisationsOn(day))
    .select(['id', 'kind', ...organisationColumns])
    .where('registration_number', '=', number)
    .executeTakeFirst();
}

/** All organisations as they are on a day, also closed ones. */
export async function organisationsWithFacts(tx: Transaction, day: Temporal.PlainDate) {
  return own(tx)
    .selectFrom(organisationsOn(day))
    .select(['id', 'registration_number', 'closed_from', ...organisationColumns])
    .execute();
}

/** The centres of an organisation as they are on a day, also closed ones. */
export async function centresWithFacts(tx: Transaction, organisation: string, day: Temporal.PlainDate) {
  return own(tx)
    .selectFrom(centresOn(day))
    .select(['id', 'closed_from', ...centreColumns])
    .where('organisation_id', '=', organisation)
    .orderBy('name')
    .execute();
}

/** What a file says of an organisation otherwise than it is. */
export function organisationDifferences(is: OrganisationFacts, said: OrganisationFacts): Partial<OrganisationFacts> {
  return differencesOf(organisationColumns, is, said);
}

/** The same of a centre. */
export function centreDifferences(is: CentreFacts, said: CentreFacts): Partial<CentreFacts> {
  return differencesOf(centreColumns, is, said);
}

/** Writes what a file changes of an organisation from a day on, with its entry in the log. */
export async function changeOrganisationByFile(
  tx: Transaction,
  at: Temporal.Instant,
  organisation: string,
  changes: Partial<OrganisationFacts> & { readonly validFrom: Temporal.PlainDate },
): Promise<void> {
  holdOffice(tx, organisation);
  const change = await writeOrganisationChange(tx, { at }, organisation, changes);
  recordEvent(tx, { at }, organisationsEvents.changeOrganisationByFile, { things: { organisation, change } });
}

/** The same of a centre, in its own transaction and log. */
export async function changeCentreByFile(
  tx: Transaction,
  at: Temporal.Instant,
  { centre, organisation }: { readonly centre: string; readonly organisation: string },
  changes: Partial<CentreFacts> & { readonly validFrom: Temporal.PlainDate },
): Promise<void> {
  holdOffice(tx, centre);
  const change = await writeCentreChange(tx, { at }, centre, changes);
  const things = { centre, organisation, change };
  recordEvent(tx, { at, centre }, organisationsEvents.changeCentreByFile, { things });
}
