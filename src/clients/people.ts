import { type Logged, sql, type Transaction } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { foundBy } from '#platform/sealing/lookup-hash.ts';
import { readPersonalCode } from './personal-code.ts';
import { codeHashes } from './recognise-person.ts';
import { own } from './tables.ts';

/**
 * A natural person as a centre's records have them now. `code` is decrypted: eleven digits; null if there is no Latvian
 * code, or if the data key was destroyed.
 */
export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly code: string | null;
  readonly birthDate: Temporal.PlainDate | null;
}

/** Every read names the transaction's centre itself, in addition to row-level security. */
export const thisCentre = sql<string>`(select current_centre())`;

/** The person, if this centre has a record of them. */
export async function personById(tx: Logged, id: string): Promise<Person | undefined> {
  return (await personsByIds(tx, [id])).get(id);
}

/** People of this centre by id, in two statements whatever their number. */
export async function personsByIds(tx: Logged, ids: readonly string[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const [names, codes] = await Promise.all([namesInUse(tx, wanted), codesInUse(tx, wanted)]);
  return new Map(
    names.map((row) => [
      row.client_id,
      {
        id: row.client_id,
        givenName: row.given_name,
        surname: row.surname,
        code: codes.get(row.client_id) ?? null,
        birthDate: dateIn(openedWith(tx, row.client_id, row.key, row.birth_date)),
      },
    ]),
  );
}

/** The person who has, or has had, this personal code; undefined also for a text that is not a code. */
export async function findClientByCode(tx: Logged, code: string): Promise<string | undefined> {
  const read = readPersonalCode(code);
  if (!read) return undefined;
  const [found] = await foundBy(tx, codeHashes(tx.vault, read.code));
  return found?.id;
}

/** All names a person has had here, newest first. */
export async function namesOf(tx: Transaction, id: string) {
  return own(tx)
    .selectFrom('client_name')
    .select(['number', 'given_name as givenName', 'surname', 'noted_at as notedAt'])
    .where('centre_id', '=', thisCentre)
    .where('client_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
}

/** All codes a person has had, decrypted, the current one first. Empty if the data key was destroyed. */
export async function codesOf(tx: Logged, id: string) {
  const codes = await own(tx)
    .selectFrom('personal_code')
    .select([
      'code',
      'as_previous as asPrevious',
      'noted_at as notedAt',
      wrappedKey('personal_code.client_id').as('key'),
    ])
    .where('centre_id', '=', thisCentre)
    .where('client_id', '=', id)
    .orderBy('as_previous')
    .orderBy('noted_at', 'desc')
    .execute();
  return codes.flatMap(({ key, ...row }) => {
    const code = openedWith(tx, id, key, row.code);
    return code === null ? [] : [{ ...row, code }];
  });
}

async function namesInUse(tx: Transaction, ids: readonly string[]) {
  return own(tx)
    .selectFrom('client_name')
    .distinctOn('client_id')
    .select(['client_id', 'given_name', 'surname', 'birth_date', wrappedKey('client_name.client_id').as('key')])
    .where('centre_id', '=', thisCentre)
    .where('client_id', 'in', ids)
    .orderBy('client_id')
    .orderBy('number', 'desc')
    .execute();
}

async function codesInUse(tx: Logged, ids: readonly string[]): Promise<Map<string, string | null>> {
  const codes = await own(tx)
    .selectFrom('personal_code')
    .distinctOn('client_id')
    .select(['client_id', 'code', wrappedKey('personal_code.client_id').as('key')])
    .where('centre_id', '=', thisCentre)
    .where('client_id', 'in', ids)
    .orderBy('client_id')
    .orderBy('as_previous')
    .orderBy('noted_at', 'desc')
    .execute();
  return new Map(codes.map((row) => [row.client_id, openedWith(tx, row.client_id, row.key, row.code)]));
}

function dateIn(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}
