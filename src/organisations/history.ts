import type { Transaction } from '#platform/database/database.ts';
import { staffNames } from './queries.ts';
import { own } from './tables.ts';
import { type CentreColumn, centreColumns, type OrganisationColumn, organisationColumns } from './write-change.ts';

/** Something that changed from a day on: who wrote it down, and when. */
export interface OfficeChange<Column extends string> {
  readonly id: string;
  readonly validFrom: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** Null: a file of organisations was imported. */
  readonly by: string | null;
  readonly changed: readonly { readonly column: Column; readonly value: string }[];
}

/** That it is closed from a day on, or stays open after all. */
export interface OfficeClosing {
  readonly id: string;
  readonly closedFrom: Temporal.PlainDate | null;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly reason: string;
}

/** What was written down about an organisation, the latest first. */
export async function historyOfOrganisation(tx: Transaction, id: string) {
  const changes = await own(tx)
    .selectFrom('organisation_change')
    .select(['id', 'valid_from', 'changed_at', 'changed_by', ...organisationColumns])
    .where('organisation_id', '=', id)
    .orderBy('changed_at', 'desc')
    .execute();
  const closings = await own(tx)
    .selectFrom('organisation_closing')
    .select(['id', 'closed_from', 'closed_at', 'closed_by', 'reason'])
    .where('organisation_id', '=', id)
    .orderBy('closed_at', 'desc')
    .execute();
  return inWords<OrganisationColumn>(tx, organisationColumns, changes, closings);
}

/** The same of a centre. */
export async function historyOfCentre(tx: Transaction, id: string) {
  const changes = await own(tx)
    .selectFrom('centre_change')
    .select(['id', 'valid_from', 'changed_at', 'changed_by', ...centreColumns])
    .where('centre_id', '=', id)
    .orderBy('changed_at', 'desc')
    .execute();
  const closings = await own(tx)
    .selectFrom('centre_closing')
    .select(['id', 'closed_from', 'closed_at', 'closed_by', 'reason'])
    .where('centre_id', '=', id)
    .orderBy('closed_at', 'desc')
    .execute();
  return inWords<CentreColumn>(tx, centreColumns, changes, closings);
}

type ChangeRow<Column extends string> = { readonly [Name in Column]: string | null } & {
  readonly id: string;
  readonly valid_from: Temporal.PlainDate;
  readonly changed_at: Temporal.Instant;
  readonly changed_by: string | null;
};

interface ClosingRow {
  readonly id: string;
  readonly closed_from: Temporal.PlainDate | null;
  readonly closed_at: Temporal.Instant;
  readonly closed_by: string;
  readonly reason: string;
}

async function inWords<Column extends string>(
  tx: Transaction,
  columns: readonly Column[],
  changes: readonly ChangeRow<Column>[],
  closings: readonly ClosingRow[],
): Promise<{ readonly changes: OfficeChange<Column>[]; readonly closings: OfficeClosing[] }> {
  const people = [...changes.flatMap((row) => row.changed_by ?? []), ...closings.map((row) => row.closed_by)];
  const names = await staffNames(tx, people);
  return {
    changes: changes.map((row) => ({
      id: row.id,
      validFrom: row.valid_from,
      at: row.changed_at,
      by: row.changed_by && (names.get(row.changed_by) ?? ''),
      changed: columns.flatMap((column) => {
        const value: string | null = row[column];
        return value === null ? [] : [{ column, value }];
      }),
    })),
    closings: closings.map((row) => ({
      id: row.id,
      closedFrom: row.closed_from,
      at: row.closed_at,
      by: names.get(row.closed_by) ?? '',
      reason: row.reason,
    })),
  };
}
