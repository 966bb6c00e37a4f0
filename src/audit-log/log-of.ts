import { type Actor, noCentre } from '#acting/index.ts';
import { kindOfOrganisation } from '#organisations/index.ts';
import { sql, type Transaction } from '#platform/database/database.ts';

/** Whose log is read: all of a chain, or what in the chain of no centre concerns one organisation. */
export interface Log {
  readonly chain: string;
  readonly organisation: string | undefined;
}

/**
 * The log that an auditor reads, from here to the end of the transaction also as row-level security shows it: of their centre; of
 * their organisation; and for the ministry's, which keeps the system, all that belongs to no centre.
 */
export async function logOf(
  tx: Transaction,
  { centre, organisation }: Pick<Actor, 'centre' | 'organisation'>,
): Promise<Log> {
  if (centre !== null) return { chain: centre, organisation: undefined };
  const isMinistry = (await kindOfOrganisation(tx, organisation)) === 'ministry';
  tx.send(sql`select set_config('app.log_organisation', ${isMinistry ? noCentre : organisation}, true)`);
  return { chain: noCentre, organisation: isMinistry ? undefined : organisation };
}

/** The condition on the lines of a log. Each index of the log begins with it. */
export function within({ chain, organisation }: Log) {
  return organisation === undefined
    ? sql<boolean>`chain = ${chain}`
    : sql<boolean>`(organisation_id = ${organisation} and chain = ${chain})`;
}
