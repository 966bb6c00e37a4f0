import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Vault } from '#platform/cryptography/vault.ts';
import type { Serving } from './served.ts';

const tables = [
  'client',
  'data_key',
  'client_name',
  'personal_code',
  'service_case',
  'case_progress',
  'case_name_word',
  'case_edition',
];

/** How the cases are distributed over the three centres: one is large. */
const shares = [0.6, 0.3, 0.1];
const atOnce = 50_000;

export interface CaseRange {
  readonly first: number;
  readonly count: number;
}

/**
 * Inserts this many cases, numbered from `first`, directly, without rules and rights: triggers are off, and indexes are
 * rebuilt afterwards.
 */
export async function enterManyCases(
  { urls, counters, edition }: Serving,
  vault: Vault,
  { first, count }: CaseRange,
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
      const made = await owner.query<{ client_id: string }>(statement, [
        ...[centre, employee, edition],
        ...[Math.min(atOnce, end - from), from],
      ]);
      await enterCodes(owner, vault, centre, made.rows);
    }
    begin = end;
  }
  for (const { definition } of indexes.rows) await owner.query(definition);
  await owner.query(`vacuum analyze ${tables.join()}`);
  await owner.query('checkpoint');
  await owner.end();
}

/** Gives each client a data key, and a personal code sealed under it, because a page with their name opens both. */
async function enterCodes(
  owner: pg.Client,
  vault: Vault,
  centre: string,
  clients: readonly { client_id: string }[],
): Promise<void> {
  const keys = clients.map(({ client_id }, index) => {
    const wrapped = vault.newDataKey(client_id);
    const code = vault.under(client_id, wrapped).seal(`329999${String(index).padStart(5, '0')}`);
    return { client_id, wrapped, code };
  });
  const columns = [
    keys.map(({ client_id }) => client_id),
    keys.map(({ wrapped }) => wrapped),
    keys.map(({ code }) => code),
  ];
  await owner.query(
    `with sealed as (select * from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as s (client, wrapped, code)),
          keys as (insert into data_key (centre_id, subject_id, wrapped_by, wrapped) select $1, client, $5, wrapped from sealed)
     insert into personal_code (centre_id, id, client_id, code, as_previous, noted_at)
     select $1, gen_random_uuid(), client, code, false, '2020-01-01' from sealed`,
    [centre, ...columns, vault.current],
  );
}
