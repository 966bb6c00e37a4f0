import pg from 'pg';
import type { TestDatabase } from './database.ts';

export interface NotedWrites {
  /** The writes to tables since the last call, such as `insert staff`. */
  taken(): Promise<string[]>;
  end(): Promise<void>;
}

/** Has the database note every statement that writes to a table, besides the log's own. What is rolled back is not noted. */
export async function noteWrites(database: TestDatabase): Promise<NotedWrites> {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  await owner.query(`
    create schema noted;
    create table noted.write (what text);
    grant usage on schema noted to public;
    grant insert on noted.write to public;
    create function noted.note() returns trigger language plpgsql as $$
    begin
      insert into noted.write values (lower(tg_op) || ' ' || tg_table_name);
      return null;
    end
    $$;
    do $$
    declare
      name text;
    begin
      for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'audit\\_%' loop
        execute format(
          'create trigger zz_noted after insert or update or delete on %I for each statement execute function noted.note()', name);
      end loop;
    end
    $$`);
  return {
    taken: async () => {
      const { rows } = await owner.query<{ what: string }>(
        'with taken as (delete from noted.write returning what) select distinct what from taken order by 1',
      );
      return rows.map(({ what }) => what);
    },
    end: () => owner.end(),
  };
}
