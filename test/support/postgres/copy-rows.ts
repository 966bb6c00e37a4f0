import pg from 'pg';

/**
 * Tables that are not copied: an installation has few of their rows (of rights, some thousands in the whole country),
 * or their rows count something, or belong permanently to one id: to a page the copies are people whose data keys were
 * destroyed.
 */
const notCopied = [
  'access_invitation',
  'access_reminder',
  'access_review',
  'access_right',
  'access_right_change',
  'access_right_used',
  'audit_head',
  'basket_entry',
  'centre',
  'counted_day',
  'data_key',
  'e_service',
  'e_service_edition',
  'ending_count',
  'installation_mark',
  'migration',
  'organisation',
  'register_counter',
  'review_reminder',
  'satisfaction_cards',
  'satisfaction_count',
  'service_count',
  'service_margin',
  'staff',
  'unused_reminder',
];

/** Columns that are equal in all copies: the copies belong to the same centres, services and people. */
const samePlaces = ['centre', 'organisation', 'e_service', 'e_service_edition', 'staff'];

interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * Copies the rows of every table until it has about this many, as if each act of a test had been done a thousand times.
 * Ids are replaced by other ids, the same ones in all tables, so that the copies belong together; where a table allows
 * one row of a kind, the copy has another kind. Triggers and foreign keys are off meanwhile, and append-only stays off.
 * Returns the tables that had a row to copy.
 */
export async function copyRows(superuserUrl: string, rowsPerTable: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const same = samePlaces.map((table) => `select id from ${table}`).join(' union all ');
    await client.query(`create temporary table same_id as ${same}`);
    const tables = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all ($1)",
      [notCopied],
    );
    const copied: string[] = [];
    for (const { name } of tables.rows) if (await copyTable(client, name, rowsPerTable)) copied.push(name);
    return copied;
  } finally {
    await client.end();
  }
}

async function copyTable(client: pg.Client, table: string, rowsPerTable: number): Promise<boolean> {
  const { rows } = await client.query<{ count: number }>(`select count(*) from ${table}`);
  const count = rows[0]?.count ?? 0;
  if (count === 0) return false;
  const columns = await columnsOf(client, table);
  const different = await columnsToDiffer(client, table, columns);
  const values = columns.map((column) => (different.has(column.name) ? another(column) : likewise(column)));
  const names = columns.map(({ name }) => name).join();
  await client.query(`alter table ${table} set (autovacuum_enabled = false)`);
  await client.query(`alter table ${table} disable trigger all`);
  // Built at the end, indexes cost half of what they cost row by row.
  await client.query('update pg_index set indisready = false, indisvalid = false where indrelid = $1::regclass', [
    table,
  ]);
  await client.query(
    `insert into ${table} (${names}) overriding system value
     select ${values.join()} from ${table} t, generate_series(1, ${Math.ceil(rowsPerTable / count)}) g`,
  );
  await client.query(`reindex table ${table}`);
  // Autovacuum may have analysed the few rows before: nothing is known of a table after a restore.
  await client.query('delete from pg_statistic where starelid = $1::regclass', [table]);
  return true;
}

/** The copy's id, unless it is the id of a place, a service or an employee. */
function likewise({ name, type }: Column): string {
  return type === 'uuid'
    ? `case when t.${name} in (select id from same_id) then t.${name} else ${newId(name)} end`
    : `t.${name}`;
}

/** A value that no other copy has. */
function another({ name, type }: Column): string {
  if (type === 'uuid') return newId(name);
  if (type === 'bytea') return `sha256(t.${name} || g::text::bytea)`;
  if (type === 'text') return `t.${name} || '-' || g`;
  return `t.${name} + g * 10000`;
}

function newId(column: string): string {
  return `overlay(overlay(md5(t.${column}::text || g) placing '7' from 13) placing '8' from 17)::uuid`;
}

/** One column of each unique or exclusion index that would otherwise be the same in every copy. */
async function columnsToDiffer(client: pg.Client, table: string, columns: readonly Column[]): Promise<Set<string>> {
  const { rows } = await client.query<{ names: string[] }>(
    `select array_agg(a.attname::text order by k.place) as names
       from pg_index i, unnest(i.indkey) with ordinality k(number, place), pg_attribute a
      where i.indrelid = $1::regclass and (i.indisunique or i.indisexclusion) and a.attrelid = i.indrelid and a.attnum = k.number
      group by i.indexrelid`,
    [table],
  );
  const newIds = new Set<string>();
  for (const { name, type } of columns) {
    if (type !== 'uuid') continue;
    const found = await client.query(
      `select from ${table} where ${name} is null or ${name} in (select id from same_id) limit 1`,
    );
    if (found.rowCount === 0) newIds.add(name);
  }
  const different = new Set<string>();
  for (const { names } of rows) {
    if (names.some((name) => newIds.has(name) || different.has(name))) continue;
    const able = names.filter((name) => canDiffer(columns.find((column) => column.name === name)));
    const one = able.find((name) => /staff|person/.test(name)) ?? able.at(-1);
    if (one === undefined) throw new Error(`copyRows does not know how rows of ${table} differ in ${names.join()}`);
    different.add(one);
  }
  return different;
}

function canDiffer(column: Column | undefined): boolean {
  return column !== undefined && ['bytea', 'text', 'integer', 'bigint', 'uuid'].includes(column.type);
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, null) as type
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows;
}
