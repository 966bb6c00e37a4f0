import pg from 'pg';

const patience = 3_000;

/**
 * Whether PostgreSQL still works on what was sent on another connection: it lives, and says so. A commit that waits for a standby
 * is no work: it may wait for days.
 */
export async function isAtWork(config: pg.ClientConfig, process: number): Promise<boolean> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `select from pg_stat_activity
        where pid = $1 and state = 'active' and wait_event is distinct from 'SyncRep'`,
      [process],
    );
    return rowCount === 1;
  } catch {
    return false;
  } finally {
    // Not awaited: one that hangs would not let go.
    void client.end().catch(() => undefined);
  }
}
