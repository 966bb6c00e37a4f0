import pg from 'pg';
import { CannotStart } from '#platform/process/cannot-start.ts';

/**
 * Marks a new database, as its owner, as holding made-up data only: records then count as written at their own times, and `tilts
 * serve` refuses it. The mark is never taken back. Throws CannotStart if anything has happened there without the mark.
 */
export async function markInstallation(ownerUrl: string, kind: 'demo' | 'test' | 'training'): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ marked: boolean; used: boolean }>(`
      select exists (select from installation_mark) as marked, exists (select from audit_log_entry) as used`);
    const [found] = rows;
    if (found?.marked) return;
    if (found?.used) throw new CannotStart(`This database was not made for a ${kind}: what is in it may be real.`);
    await client.query('insert into installation_mark (kind) values ($1) on conflict do nothing', [kind]);
  } finally {
    await client.end();
  }
}
