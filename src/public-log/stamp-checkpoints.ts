import { type Database, transaction } from '#platform/database/database.ts';
import { Malformed, readTimeStampReply, writeTimeStampRequest } from '#signatures';
import { own } from './tables.ts';

/** What came of asking for time stamps: how many checkpoints got one, and how many wait because the authority gave none. */
export interface Stamped {
  readonly stamped: number;
  readonly waiting: number;
  /** Why the first that waits got none. */
  readonly fault: string | undefined;
}

const patience = 20_000;
const largestReply = 256 * 1024;
const mostAtOnce = 100;

/**
 * Has a time-stamping authority (RFC 3161) stamp each checkpoint that has no stamp, the newest first. Where it gives none they wait for the next call, and none is
 * lost. Run it as the owner of the tables.
 */
export async function stampCheckpoints(
  database: Database,
  authority: string,
  now: () => Temporal.Instant,
): Promise<Stamped> {
  const unstamped = await transaction(database, null, (tx) =>
    own(tx)
      .selectFrom('log_checkpoint as c')
      .leftJoin('log_time_stamp as t', 't.size', 'c.size')
      .select(['c.size', 'c.note'])
      .where('t.size', 'is', null)
      .orderBy('c.size', 'desc')
      .limit(mostAtOnce)
      .execute(),
  );
  let stamped = 0;
  for (const { size, note } of unstamped) {
    const token = await stampOver(authority, Buffer.from(note));
    if (typeof token === 'string') return { stamped, waiting: unstamped.length - stamped, fault: token };
    await transaction(database, null, (tx) =>
      own(tx)
        .insertInto('log_time_stamp')
        .values({ size, token, at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    stamped += 1;
  }
  return { stamped, waiting: 0, fault: undefined };
}

/** The token; or why there is none. */
async function stampOver(authority: string, data: Buffer): Promise<Buffer | string> {
  try {
    const answer = await fetch(authority, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query' },
      body: new Uint8Array(writeTimeStampRequest(data)),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return `status ${answer.status}`;
    const reply = Buffer.from(await answer.arrayBuffer());
    if (reply.length > largestReply) return 'a reply that is too long';
    return Buffer.from(readTimeStampReply(reply, data).token);
  } catch (fault) {
    return fault instanceof Malformed ? fault.message : 'no answer';
  }
}
