import { Client } from 'pg';

/** The session whose advisory lock says: this process has the cluster. It ends with the process, however that dies. */
export type Hold = Client;

export type Attempt =
  | { readonly outcome: 'held'; readonly hold: Hold }
  | { readonly outcome: 'taken'; readonly by: string }
  /** Nobody listens, or a server that is not yet or no longer at work. */
  | { readonly outcome: 'not answering'; readonly reason: string };

const lockKey = 0x74696c74;

/**
 * Tries to take the cluster for this process. A lock in the server needs no file with a process number, which would
 * outlive a killed process and might later name another one.
 */
export async function takeHold(url: string): Promise<Attempt> {
  const client = new Client({
    connectionString: url,
    application_name: `tilts, process ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  });
  // Its loss is told by the `end` event; an `error` nobody listens to would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [lockKey]);
    if (rows[0]?.free) {
      // The lock alone is no reason to keep a finished program alive.
      (client as Client & { unref(): void }).unref();
      return { outcome: 'held', hold: client };
    }
    const by = await holder(client);
    await client.end();
    return { outcome: 'taken', by };
  } catch (error) {
    await client.end().catch(() => {});
    return { outcome: 'not answering', reason: String(error) };
  }
}

export function whenLost(hold: Hold, act: () => void): void {
  hold.once('end', act);
}

async function holder(client: Client): Promise<string> {
  const { rows } = await client.query<{ who: string }>(
    `select application_name || to_char(backend_start, '", since "YYYY-MM-DD HH24:MI" UTC"') as who
     from pg_locks
     join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [lockKey],
  );
  return rows[0]?.who ?? 'a process that has just ended';
}
