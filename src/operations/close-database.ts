import type pg from 'pg';

/**
 * Takes from everybody what PostgreSQL gives to everybody and the site needs not: to make temporary tables, which fill a disk, and in
 * databases that were older than PostgreSQL 15 to make tables beside ours. Their owner keeps it.
 */
export async function closeDatabase(client: pg.Client): Promise<void> {
  await client.query(`
    do $$
    begin
      execute format('revoke temporary, create on database %I from public', current_database());
      revoke create on schema public from public;
    end
    $$`);
}
