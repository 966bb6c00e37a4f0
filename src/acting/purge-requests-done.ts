import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** A double click comes at once, a retry within days; after this long a posting is a new one. */
const requestsAreKnownFor = Temporal.Duration.from({ hours: 24 * 30 });

/** Deletes the traces of postings carried out long ago, at most so many at a time. Returns how many. */
export async function purgeRequestsDone(tx: Transaction, at: Temporal.Instant, atMost: number): Promise<number> {
  const gone = await rows(
    tx,
    sql`
      delete from request_done
       where (person_id, request_id) in (select person_id, request_id from request_done
                             where done_at < ${at.subtract(requestsAreKnownFor)}
                             order by done_at
                             limit ${atMost})
      returning 1`,
  );
  return gone.length;
}
