import { ask, type Database, sql } from '#platform/database/database.ts';

/** What in the looks of the last hour is worth a question, as figures without names. */
export interface UnusualLooks {
  /** The most different people whose records one account opened. */
  readonly mostOpened: number;
  /** The most different people whom one account had before it, on pages of lists too. */
  readonly mostSeen: number;
  /** Looks at a client's record that belong to no case. */
  readonly withoutCase: number;
  /** Looks at people between 22 and 6 o'clock in Latvia. */
  readonly atNight: number;
}

/** Counts over all chains, by a function that tells figures only: nobody but the tables' owner sees all of them. */
export async function unusualLooks(database: Database, at: Temporal.Instant): Promise<UnusualLooks> {
  const [found] = await ask(
    database,
    sql<UnusualLooks>`
      select most_opened as "mostOpened", most_seen as "mostSeen", without_case as "withoutCase", at_night as "atNight"
        from unusual_looks(${at})`,
  );
  if (!found) throw new Error('unusual_looks answers one row');
  return found;
}
