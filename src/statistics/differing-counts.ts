import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** A centre's services of a month and kind, or its clients' answers (`satisfaction`), as they are counted and as the records say. */
export interface DifferingCount {
  readonly centre: string;
  readonly month: Temporal.PlainDate;
  readonly kind: string;
  readonly counted: number;
  readonly recorded: number;
}

/** Counts all records of the days that are counted anew. Returns where that differs from what is counted: nowhere, if all is well. */
export async function differingCounts(tx: Transaction): Promise<DifferingCount[]> {
  tx.send(sql`set local statement_timeout = 0`);
  return rows(
    tx,
    sql<DifferingCount>`
      select centre_id as centre, month, kind, counted::int, recorded::int
        from (select centre_id, month, kind, counted, recorded from differing_counts()
               union all
              select centre_id, month, kind, counted, recorded from differing_satisfaction()) differing
       order by month, centre_id, kind`,
  );
}
