import pg from 'pg';

/** Every row of every table of a database, of all schemas, and where its sequences stand: a digest of each, by its name. */
export async function contentsOf(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: relations } = await client.query<{ name: string; row: string }>(`
      select format('%I.%I', nspname, relname) as name,
             case relkind when 'S' then 'row(last_value, is_called)' else 't' end as row
        from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind in ('r', 'S') and nspname !~ '^(pg_|information_schema$)'
       order by 1`);
    const digests: Record<string, string> = {};
    for (const { name, row } of relations) {
      const { rows } = await client.query<{ digest: string }>(`
        select count(*) || ' ' || coalesce(md5(string_agg((${row})::text, e'\\n' order by (${row})::text collate "C")), '') as digest
          from ${name} t`);
      digests[name] = rows[0]?.digest ?? '';
    }
    return digests;
  } finally {
    await client.end();
  }
}
