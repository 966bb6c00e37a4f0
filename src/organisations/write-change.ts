import { randomUUIDv7 } from 'node:crypto';
import type { Acting } from '#acting/index.ts';
import { advisoryLock, type Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

export const organisationColumns = ['name', 'address', 'email', 'phone', 'data_protection_contact'] as const;
export const centreColumns = ['name', 'kind', 'address', 'place', 'email', 'phone'] as const;

export type OrganisationColumn = (typeof organisationColumns)[number];
export type CentreColumn = (typeof centreColumns)[number];

type Values<Column extends string> = { readonly [Name in Column]?: string | undefined };

/** What is said otherwise than it is. */
export function differencesOf<Column extends string>(
  columns: readonly Column[],
  is: Readonly<Record<Column, string>>,
  said: Values<Column>,
): Partial<Record<Column, string>> {
  const changed = columns.filter((column) => said[column] !== undefined && said[column] !== is[column]);
  return Object.fromEntries(changed.map((column) => [column, said[column]])) as Partial<Record<Column, string>>;
}

/** One after another changes an organisation or a centre. To be held before it is read. */
export function holdOffice(tx: Transaction, id: string): void {
  advisoryLock(tx, `office ${id}`);
}

/** Writes what changes of an organisation from a day on, and returns the id of the change. Nobody has written it if it came with a file. */
export async function writeOrganisationChange(
  tx: Transaction,
  { at, person }: Acting,
  organisation: string,
  changes: Values<OrganisationColumn> & { readonly validFrom: Temporal.PlainDate },
): Promise<string> {
  const { validFrom, ...values } = changes;
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('organisation_change')
    .values({
      id,
      organisation_id: organisation,
      valid_from: validFrom,
      name: values.name ?? null,
      address: values.address ?? null,
      email: values.email ?? null,
      phone: values.phone ?? null,
      data_protection_contact: values.data_protection_contact ?? null,
      changed_at: at,
      changed_by: person ?? null,
    })
    .execute();
  return id;
}

/** The same of a centre. */
export async function writeCentreChange(
  tx: Transaction,
  { at, person }: Acting,
  centre: string,
  changes: Values<CentreColumn> & { readonly validFrom: Temporal.PlainDate },
): Promise<string> {
  const { validFrom, ...values } = changes;
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('centre_change')
    .values({
      id,
      centre_id: centre,
      valid_from: validFrom,
      name: values.name ?? null,
      kind: values.kind ?? null,
      address: values.address ?? null,
      place: values.place ?? null,
      email: values.email ?? null,
      phone: values.phone ?? null,
      changed_at: at,
      changed_by: person ?? null,
    })
    .execute();
  return id;
}

/** What is past stays as it was: papers of those days have its words. */
export function inPast(field: 'validFrom' | 'closedFrom', day: Temporal.PlainDate | undefined, at: Temporal.Instant) {
  return day && Temporal.PlainDate.compare(day, officialDay(at)) < 0
    ? refuse('in-past', (w) => w.inPast, { field })
    : undefined;
}

/** Told where a form changes nothing, so that nobody believes it did. */
export function nothingChanges(differences: object) {
  return Object.keys(differences).length === 0
    ? refuse('nothing-changes', (w) => w.nothingChanges, { field: 'validFrom' })
    : undefined;
}
