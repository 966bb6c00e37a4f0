import type { CentreActor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { confirmedChecksOf } from './checks.ts';
import { documentNumberKey } from './document-number.ts';
import { isOneself } from './is-oneself.ts';
import type { DocumentKind } from './kinds.ts';
import { findClientByCode, personById } from './people.ts';
import { readPersonalCode } from './personal-code.ts';

export interface RecordedWith {
  readonly client: string;
  /** Eleven digits. */
  readonly personalCode: string | null;
  readonly givenName: string;
  readonly surname: string;
  readonly documentKind: DocumentKind;
  readonly documentCountry: string;
  readonly documentValidTo: Temporal.PlainDate | null;
}

/** Who is meant: by the personal code that the document shows or, coming from their case or record here, by their id. */
export interface MeantPerson {
  readonly personalCode?: string | undefined;
  readonly client?: string | undefined;
}

/**
 * What this centre recorded of whoever is meant and has this document too, to be compared with the document shown (22.¹ 1.). With only
 * one of the two right, and of one's own data, nothing is told, as if nothing were recorded.
 */
export async function recordedWith(
  tx: Logged,
  actor: CentreActor,
  { personalCode, client: id, documentNumber }: MeantPerson & { readonly documentNumber: string },
): Promise<RecordedWith | undefined> {
  const client = personalCode ? await findClientByCode(tx, personalCode) : id;
  if (!client || (await isOneself(tx, actor.person, client))) return undefined;
  const [person, checks] = await Promise.all([personById(tx, client), confirmedChecksOf(tx, client)]);
  const number = documentNumberKey(documentNumber);
  const check = checks.find((one) => one.documentNumber && documentNumberKey(one.documentNumber) === number);
  if (!check || !person) return undefined;
  if (personalCode && person.code !== readPersonalCode(personalCode)?.code) return undefined;
  const { documentKind, documentCountry, documentValidTo } = check;
  if (!documentKind || !documentCountry) return undefined;
  const { givenName, surname, code } = person;
  return { client, personalCode: code, givenName, surname, documentKind, documentCountry, documentValidTo };
}
