import type pg from 'pg';

/** Tables as they were: what was done to them since can be undone. */
export interface KeptTables {
  /** Puts back what stood in them, whatever was done by whoever may do anything. */
  readonly putBack: () => Promise<void>;
}

/** Keeps copies of these tables in the schema `kept`, and lets whoever is connected so change them. Once for each database. */
export async function keepTables(owner: pg.Client, tables: readonly string[]): Promise<KeptTables> {
  const written = new Map<string, string>();
  await owner.query('create schema kept');
  for (const table of tables) {
    await owner.query(`create table kept.${table} as table public.${table}`);
    const { rows } = await owner.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and not attisdropped`,
      [`public.${table}`],
    );
    written.set(table, rows[0]?.columns ?? '');
    await owner.query(`alter table ${table} disable trigger all`);
  }
  return {
    putBack: async () => {
      for (const [table, columns] of written) {
        await owner.query(`delete from ${table}`);
        await owner.query(`insert into ${table} (${columns}) select ${columns} from kept.${table}`);
      }
    },
  };
}
