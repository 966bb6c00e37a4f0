import type pg from 'pg';

/** The major version of the server of this connection. */
export async function majorOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::integer as version",
  );
  return Math.floor((rows[0]?.version ?? 0) / 10_000);
}
