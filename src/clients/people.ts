import { compileOnce } from '#platform/database/compile-once.ts';
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
export const thisCentre = sql<string>`current_centre()`;

/** The person, if this centre has a record of them. */
export async function personById(tx: Logged, id: string): Promise<Person | undefined> {
  const [[name], [code]] = await Promise.all([nameOf(tx, { id }).rows(), codeOf(tx, { id }).rows()]);
  return name && personOf(tx, name, code);
}

/** People of this centre by id, in two statements whatever their number. */
export async function personsByIds(tx: Logged, ids: readonly string[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const [names, codes] = await Promise.all([
    namesOfAll(tx, { ids: wanted }).rows(),
    codesOfAll(tx, { ids: wanted }).rows(),
  ]);
  const codeOfPerson = new Map(codes.map((code) => [code.client_id, code]));
  return new Map(names.map((name) => [name.client_id, personOf(tx, name, codeOfPerson.get(name.client_id))]));
}

/** The person who has, or has had, this personal code; undefined also for a text that is not a code. */
export async function findClientByCode(tx: Logged, code: string): Promise<string | undefined> {
  const read = readPersonalCode(code);
  if (!read) return undefined;
  const [found] = await foundBy(tx, codeHashes(tx.vault, read.code));
  return found?.id;
}

/** All names a person has had here, newest first. */
export async function namesOf(tx: Logged, id: string) {
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

const nameOf = compileOnce((tx, { id }: { id: string }) => namesInUse(tx).where('client_id', '=', id));

const codeOf = compileOnce((tx, { id }: { id: string }) => codesInUse(tx).where('client_id', '=', id));

const namesOfAll = compileOnce((tx, { ids }: { ids: readonly string[] }) =>
  namesInUse(tx).where('client_id', '=', sql<string>`any(${ids})`),
);

const codesOfAll = compileOnce((tx, { ids }: { ids: readonly string[] }) =>
  codesInUse(tx).where('client_id', '=', sql<string>`any(${ids})`),
);

function namesInUse(tx: Transaction) {
  return own(tx)
    .selectFrom('client_name')
    .distinctOn('client_id')
    .select(['client_id', 'given_name', 'surname', 'birth_date', wrappedKey('client_name.client_id').as('key')])
    .where('centre_id', '=', thisCentre)
    .orderBy('client_id')
    .orderBy('number', 'desc');
}

function codesInUse(tx: Transaction) {
  return own(tx)
    .selectFrom('personal_code')
    .distinctOn('client_id')
    .select(['client_id', 'code', wrappedKey('personal_code.client_id').as('key')])
    .where('centre_id', '=', thisCentre)
    .orderBy('client_id')
    .orderBy('as_previous')
    .orderBy('noted_at', 'desc');
}

type NameRow = Awaited<ReturnType<ReturnType<typeof namesInUse>['execute']>>[number];
type CodeRow = Awaited<ReturnType<ReturnType<typeof codesInUse>['execute']>>[number];

function personOf(tx: Logged, name: NameRow, code: CodeRow | undefined): Person {
  return {
    id: name.client_id,
    givenName: name.given_name,
    surname: name.surname,
    code: code ? openedWith(tx, code.client_id, code.key, code.code) : null,
    birthDate: dateIn(openedWith(tx, name.client_id, name.key, name.birth_date)),
  };
}

function dateIn(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}
