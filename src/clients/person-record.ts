import { staffNames } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { checksOf } from './checks.ts';
import { deathsOf, standing } from './deaths.ts';
import { doubtsOf } from './doubts.ts';
import { knownPerson } from './known-person.ts';
import { codesOf, namesOf } from './people.ts';

export type PersonRecord = Awaited<ReturnType<typeof personRecord>>;

/** A centre's record of a person: names and codes over time, identity checks, death and doubts. Refuses an unknown one. */
export async function personRecord(tx: Logged, client: string) {
  const person = await knownPerson(tx, client);
  const [checks, deaths, doubts, names, codes] = await Promise.all([
    checksOf(tx, client),
    deathsOf(tx, client),
    doubtsOf(tx, client),
    namesOf(tx, client),
    codesOf(tx, client),
  ]);
  const staff = await staffNames(
    tx,
    checks.map((check) => check.checkedBy),
  );
  return {
    person,
    diedOn: standing(deaths)?.diedOn ?? null,
    doubts: doubts.filter(({ stands }) => stands),
    names,
    codes,
    checks: checks.map((check) => ({ ...check, checkedByName: staff.get(check.checkedBy) ?? '' })),
  };
}
