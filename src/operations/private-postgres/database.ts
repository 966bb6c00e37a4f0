import pg from 'pg';

/** Addresses of one database on a cluster of our own: the owner migrates, the site reads and writes under the walls. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly site: string;
}

const siteRole = 'tilts_site';

/** Makes a database and the site's role on our own cluster if they are not there. `template` copies another database. */
export async function ensureDatabase(clusterUrl: string, name: string, template?: string): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query(`
      do $$
      begin
        create role tilts_app nologin;
      exception when duplicate_object or unique_violation then null;
      end
      $$;
      do $$
      begin
        create role ${siteRole} login in role tilts_app;
      exception when duplicate_object or unique_violation then null;
      end
      $$`);
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount === 0) {
      const copied = template ? ` template ${pg.escapeIdentifier(template)}` : '';
      await client.query(`create database ${pg.escapeIdentifier(name)}${copied}`);
      // A copy has the tables of its template, and not who may do what with the database.
      await client.query(`revoke temporary on database ${pg.escapeIdentifier(name)} from public`);
    }
  } finally {
    await client.end();
  }
  return { owner: addressOf(clusterUrl, name), site: addressOf(clusterUrl, name, siteRole) };
}

function addressOf(clusterUrl: string, database: string, role?: string): string {
  return clusterUrl
    .replace(/\/[^/?]*(\?|$)/, `/${database}$1`)
    .replace(/^(\w+:\/\/)[^@]*@/, role ? `$1${role}@` : '$&');
}
