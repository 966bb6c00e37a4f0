import { z } from 'zod';
import { type CentreActor, record } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { choice } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { checksOf } from './checks.ts';
import { type Purpose, purposes } from './kinds.ts';
import { codesOf, namesOf, personById } from './people.ts';
import { personNotFound } from './reveal-personal-code.ts';
import { words } from './words.ts';

export const openRecordInput = z.object({
  purpose: choice(
    purposes,
    say(words, (w) => w.choosePurpose),
  ),
});

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
  const checks = await checksOf(tx, client);
  const staff = await staffNames(
    tx,
    checks.map((check) => check.checkedBy),
  );
  return {
    person,
    names: await namesOf(tx, client),
    codes: await codesOf(tx, client),
    checks: checks.map((check) => ({ ...check, checkedByName: staff.get(check.checkedBy) ?? '' })),
  };
}
