import type pg from 'pg';

/** Makes the role that has the site's rights, if the server does not have it. Two that do so at once do no harm. */
export async function ensureAppRole(client: pg.Client): Promise<void> {
  await client.query(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'tilts_app') then
        create role tilts_app nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end
    $$`);
}
