import { view } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { checksOf } from './checks.ts';
import { deathsOf, standing } from './deaths.ts';
import { knownPerson } from './known-person.ts';
import { codesOf, namesOf } from './people.ts';
import { purposeInput } from './purpose-input.ts';
import { words } from './words.ts';

export type PersonRecord = Awaited<ReturnType<typeof recordOf>>;

/**
 * Opens a centre's record of a person: names and codes over time, identity checks. The log records who viewed it, and
 * why.
 */
export const openRecord = view({
  name: 'person-record.open',
  title: say(words, (w) => w.views.openRecord),
  roles: ['employee', 'viewer'],
  path: '/clients/{client}',
  query: purposeInput,
  look: async (tx, _actor, { client }, { purpose }) => ({
    seen: { purpose, record: await recordOf(tx, client) },
    whose: { client },
    purpose,
  }),
});

async function recordOf(tx: Logged, client: string) {
  const person = await knownPerson(tx, client);
  const checks = await checksOf(tx, client);
  const staff = await staffNames(
    tx,
    checks.map((check) => check.checkedBy),
  );
  return {
    person,
    diedOn: standing(await deathsOf(tx, client))?.diedOn ?? null,
    names: await namesOf(tx, client),
    codes: await codesOf(tx, client),
    checks: checks.map((check) => ({ ...check, checkedByName: staff.get(check.checkedBy) ?? '' })),
  };
}
