import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Evidence } from '#acting/index.ts';

/** So many entries one statement recomputed. */
const inSlice = 25_000;

const slice = readFileSync(join(import.meta.dirname, 'verify-in-database.sql'), 'utf8');

/**
 * How a chain was verified before, by the database itself: slices of it on two connections, then the records of each table, as the
 * auditor's job did it. Throws if anything is found.
 */
export async function verifyInDatabase(url: string, chain: string, upTo: number): Promise<void> {
  let next = 0;
  const lane = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (let after = next; after < upTo; after = next) {
      next += inSlice;
      expectNothing((await client.query(slice, [chain, after, Math.min(upTo, after + inSlice)])).rows);
    }
    await client.end();
  };
  await Promise.all([lane(), lane()]);
}

/** The comparison with the records, one table after another. */
export async function compareInDatabase(url: string, chain: string, evidence: readonly Evidence[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const { table, centre, key, as, by } of evidence) {
    const named = as.map((name) => (name === 'client' ? 'client_id::text' : `body -> 'things' ->> '${name}'`));
    const { rows } = await client.query(
      `with records as (
         select ${key}::text as key, count(*) as recorded from ${table} where ${centre} = $1 group by 1
       ), entries as (
         select key, count(*) as told
           from audit_log_entry, lateral (values ${named.map((name) => `(${name})`).join(', ')}) as named (key)
          where act = any($2) and not refused and key is not null and chain = $1
          group by 1
       )
       select key from records full join entries using (key) where (recorded is null) <> (told is null) limit 1`,
      [chain, by.map(({ name }) => name)],
    );
    expectNothing(rows);
  }
  await client.end();
}

function expectNothing(faults: readonly unknown[]): void {
  if (faults.length > 0) throw new Error(`a log that is in order was found faulty: ${JSON.stringify(faults[0])}`);
}
