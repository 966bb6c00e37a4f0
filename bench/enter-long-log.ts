import type pg from 'pg';
import type { Evidence } from '#acting/index.ts';

const atOnce = 1_000;

/**
 * Enters a chain of so many entries, shaped like those of the demo country with ids of their own, and beside them the keys of the
 * records that they tell of: tables of the same names in a schema that stands before the others. Returns the evidence to compare.
 */
export async function enterLongLog(
  owner: pg.Client,
  chain: string,
  entries: number,
  evidence: readonly Evidence[],
): Promise<Evidence[]> {
  await owner.query(`
    create temp table sample as
    select row_number() over (order by number) - 1 as place, body from audit_entry where body ? 'centre'`);
  for (let first = 0; first < entries; first += atOnce) {
    await owner.query(
      `select audit_append($1, (
         select jsonb_agg(regexp_replace(body::text, '-[0-9a-f]{12}"', '-' || lpad(to_hex(n), 12, '0') || '"', 'g')::jsonb order by n)
           from generate_series($2::integer, $3::integer) n
           join sample on place = n % (select count(*) from sample)))`,
      [chain, first, Math.min(entries, first + atOnce) - 1],
    );
  }
  await owner.query('create schema long_log');
  const compared = evidence.filter(({ centre, key }) => centre !== null && centre !== key);
  for (const { table, centre, key, as, by } of compared) {
    const named = as.map((name) => (name === 'client' ? 'client_id::text' : `body #>> '{things,${name}}'`));
    await owner.query(
      `create table long_log.${table} as
       select chain as ${centre}, key::uuid as ${key}
         from audit_entry, lateral (values ${named.map((name) => `(${name})`).join(', ')}) as named (key)
        where act = any($1) and not refused and key is not null`,
      [by.map(({ name }) => name)],
    );
  }
  await owner.query('vacuum analyze');
  await owner.query(
    `do $$ begin execute format('alter database %I set search_path = long_log, public', current_database()); end $$`,
  );
  return compared;
}
