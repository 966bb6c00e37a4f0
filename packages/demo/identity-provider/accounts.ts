import { createHash } from 'node:crypto';
import type { AccountClaims } from 'oidc-provider';
import type { Means } from './means.ts';

export type DemoPerson = {
  /** `NNNNNN-NNNNN`; use codes that no real person can have. */
  personalCode: string;
  givenName: string;
  surname: string;
  /** What a newcomer should know before choosing: "employee in Paraugciems", "no rights at all". */
  note: { lv: string; en: string };
};

export type DemoAccount = { sub: string; person: DemoPerson; means: Means; claims: AccountClaims };

/**
 * Every person with every means: each pair is a separate account, because the real provider's `sub` differs between
 * them too.
 */
export function accountsOf(people: readonly DemoPerson[], means: readonly Means[]): Map<string, DemoAccount> {
  const accounts = people.flatMap((person) => means.map((each) => accountOf(person, each)));
  return new Map(accounts.map((account) => [account.sub, account]));
}

export function subOf(person: DemoPerson, means: Means): string {
  return createHash('sha256').update(`${means.id} ${person.personalCode}`).digest('base64url');
}

function accountOf(person: DemoPerson, means: Means): DemoAccount {
  const sub = subOf(person, means);
  const written = means.plainCapitals ? inPlainCapitals : (name: string) => name;
  const claims = {
    sub,
    given_name: written(person.givenName),
    family_name: written(person.surname),
    name: written(`${person.givenName} ${person.surname}`),
    serial_number: `PNOLV-${means.hyphenInSerialNumber ? person.personalCode : person.personalCode.replace('-', '')}`,
  };
  return { sub, person, means, claims };
}

function inPlainCapitals(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
