import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Serving } from './serving.ts';

const tables = ['client', 'client_name', 'service_case', 'case_progress', 'case_name_word'];

/** How the cases are spread over the three centres: one is large. */
const shares = [0.6, 0.3, 0.1];
const atOnce = 50_000;

/** Enters so many cases, counted from `first`, by hand, without rules and rights: triggers are off, indexes are made anew afterwards. */
export async function enterManyCases(
  { urls, counters, edition }: Serving,
  { first, count }: { first: number; count: number },
): Promise<void> {
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  const indexes = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i where i.indrelid = any ($1::regclass[]) and not i.indisunique`,
    [tables],
  );
  await owner.query(`set session_replication_role = replica; set maintenance_work_mem = '256MB'`);
  await owner.query(
    `create function pg_temp.id_of(kind text, g bigint) returns uuid language sql immutable
     as $$ select ('0190' || kind || lpad(to_hex(g), 7, '0') || '7000800000000000000' || substr(md5(g::text), 1, 1))::uuid $$`,
  );
  for (const { name } of indexes.rows) await owner.query(`drop index ${name}`);
  const statement = readFileSync(new URL('./many-cases.sql', import.meta.url), 'utf8').replaceAll(
    'id_of(',
    'pg_temp.id_of(',
  );
  let begin = first;
  for (const [place, share] of shares.entries()) {
    const end = begin + Math.round(count * share);
    for (let from = begin; from < end; from += atOnce) {
      const { centre, employee } = counters[place] as Serving['counters'][number];
      await owner.query(statement, [centre, employee, edition, Math.min(atOnce, end - from), from]);
    }
    begin = end;
  }
  for (const { definition } of indexes.rows) await owner.query(definition);
  await owner.query(`vacuum analyze ${tables.join()}`);
  await owner.query('checkpoint');
  await owner.end();
}
