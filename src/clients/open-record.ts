import { type CentreActor, record } from '#audit/index.ts';
import type { Transaction } from '#platform/database.ts';
import { checksOf } from './checks.ts';
import type { Purpose } from './kinds.ts';
import { codesOf, namesOf, personById } from './people.ts';
import { personNotFound } from './reveal-personal-code.ts';

export type PersonRecord = Awaited<ReturnType<typeof openRecord>>;

/** Opens what the centre knows of a person: names and codes over time, identity checks. The log says who looked, and why. */
export async function openRecord(
  tx: Transaction,
  actor: CentreActor,
  { client, purpose }: { client: string; purpose: Purpose },
) {
  const person = await personById(tx, client);
  if (!person) throw personNotFound();
  record(tx, actor, { act: 'clients.open-record', client, purpose });
  return {
    person,
    names: await namesOf(tx, client),
    codes: await codesOf(tx, client),
    checks: await checksOf(tx, client),
  };
}
