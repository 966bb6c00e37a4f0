import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Evidence } from '#acting/index.ts';

const atOnce = 20_000;

/** The last part of an id, in the text of a body. */
const endsOfIds = /-[0-9a-f]{12}"/g;

/**
 * Adds so many entries to a centre's chain, shaped like those that it has, with ids of their own: hashed by the chain's rule, and
 * inserted without the indexes, which are made again afterwards. In the place of the rooms' tables come such with the keys of the records
 * that all entries tell of: nothing else works in this database any more. Returns the evidence that can be compared.
 */
export async function enterLongLog(
  owner: pg.Client,
  chain: string,
  entries: number,
  evidence: readonly Evidence[],
): Promise<Evidence[]> {
  const indexes = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i where i.indrelid = 'audit_entry'::regclass and not i.indisunique`,
  );
  for (const { name } of indexes.rows) await owner.query(`drop index ${name}`);
  await enterEntries(owner, chain, entries);
  await owner.query(`set maintenance_work_mem = '256MB'`);
  for (const { definition } of indexes.rows) await owner.query(definition);
  const compared = evidence.filter(({ centre, key }) => centre !== null && centre !== key);
  await enterRecords(owner, compared);
  await owner.query('vacuum analyze');
  return compared;
}

async function enterEntries(owner: pg.Client, chain: string, entries: number): Promise<void> {
  const sample = await owner.query<{ body: string }>(
    'select body::text from audit_entry where chain = $1 order by number',
    [chain],
  );
  const head = await owner.query<{ number: string; hash: Buffer }>(
    'select number, hash from audit_head where chain = $1',
    [chain],
  );
  const shapes = sample.rows.map(({ body }) => body.split(endsOfIds));
  let number = Number(head.rows[0]?.number);
  let hash = head.rows[0]?.hash ?? Buffer.alloc(0);
  const last = number + entries;
  while (number < last) {
    const made: { numbers: number[]; bodies: string[]; hashes: Buffer[] } = { numbers: [], bodies: [], hashes: [] };
    for (let place = 0; place < atOnce && number < last; place += 1) {
      number += 1;
      const body = (shapes[number % shapes.length] ?? []).join(`-${number.toString(16).padStart(12, '0')}"`);
      hash = createHash('sha256').update(hash).update(`${chain} ${number} ${body}`).digest();
      made.numbers.push(number);
      made.bodies.push(body);
      made.hashes.push(hash);
    }
    await owner.query(
      `insert into audit_entry (chain, number, at, person_id, act, point, refused, client_id, body, hash)
       select $1, number, (body ->> 'at')::timestamptz, (body ->> 'person')::uuid, body ->> 'act', body ->> 'point',
              body ? 'refusal', (body ->> 'client')::uuid, body, hash
         from unnest($2::bigint[], $3::jsonb[], $4::bytea[]) as made (number, body, hash)`,
      [chain, made.numbers, made.bodies, made.hashes],
    );
  }
  await owner.query('update audit_head set number = $2, hash = $3 where chain = $1', [chain, number, hash]);
}

async function enterRecords(owner: pg.Client, compared: readonly Evidence[]): Promise<void> {
  for (const { table, centre, key, as, by } of compared) {
    const named = as.map((name) => (name === 'client' ? 'client_id::text' : `body #>> '{things,${name}}'`));
    await owner.query(
      `alter table ${table} rename to ${table}_before;
       create table ${table} as
       select chain as ${centre}, key::uuid as ${key}
         from audit_entry, lateral (values ${named.map((name) => `(${name})`).join(', ')}) as named (key)
        where act in (${by.map(({ name }) => `'${name}'`).join(', ')}) and not refused and key is not null
        order by number;
       grant select on ${table} to tilts_app`,
    );
  }
}
