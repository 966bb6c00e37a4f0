import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { LookupHash, Sealing } from '#platform/cryptography/vault.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql, type Transaction } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import { dataKeyOf, newDataKey } from '#platform/sealing/data-key.ts';
import { noteHashes } from '#platform/sealing/lookup-hash.ts';
import { type Person, personById } from './people.ts';
import type { PersonShown } from './person-shown.ts';
import type { Marks, Met } from './recognise-person.ts';
import { type ClientsTables, insert, own } from './tables.ts';

/** A recorded person, and the key under which everything about them is sealed. */
export interface Noted {
  readonly id: string;
  readonly dataKey: Sealing;
}

/**
 * Records what is new about a person, and the person if new: further codes and changed names are added. Call `queueFor`
 * and `recognise` first.
 */
export async function notePerson(tx: Logged, actor: CentreActor, { id, shown, marks, known }: Met): Promise<Noted> {
  if (id === undefined) {
    const person = meetPerson(tx, actor);
    noteMarks(tx, actor, person, marks, known);
    noteNames(tx, actor, person, shown);
    return person;
  }
  const [dataKey, before] = await Promise.all([dataKeyOf(tx, { centre: actor.centre, id }), personById(tx, id)]);
  const person = { id, dataKey };
  noteMarks(tx, actor, person, marks, known);
  if (!before || isNews(before, shown)) noteNames(tx, actor, person, shown);
  return person;
}

function meetPerson(tx: Logged, actor: CentreActor): Noted {
  const id = randomUUIDv7();
  tx.send(insert('client', { centre_id: actor.centre, id, met_at: actor.at }));
  return { id, dataKey: newDataKey(tx, { centre: actor.centre, id }) };
}

/** While the lookup key is being changed, only the hashes by which the person was found are completed. */
function noteMarks(
  tx: Transaction,
  actor: CentreActor,
  { id, dataKey }: Noted,
  { codes, foreign }: Marks,
  known: readonly Buffer[],
): void {
  const isKnown = (mark: { readonly hashes: readonly LookupHash[] }) =>
    mark.hashes.some(({ hash }) => known.some((one) => one.equals(hash)));
  const common = () => ({ centre_id: actor.centre, id: randomUUIDv7(), client_id: id, noted_at: actor.at });
  for (const mark of codes) {
    noteHashes(tx, { centre: actor.centre, id }, mark.hashes);
    if (isKnown(mark)) continue;
    const row = { ...common(), code: dataKey.seal(mark.code), as_previous: mark.asPrevious };
    tx.send(insert('personal_code', row));
  }
  if (!foreign) return;
  noteHashes(tx, { centre: actor.centre, id }, foreign.hashes);
  if (isKnown(foreign)) return;
  tx.send(insert('foreign_identity', { ...common(), identity: dataKey.seal(foreign.identity) }));
}

function isNews(before: Person, shown: PersonShown): boolean {
  const birthDateIsNew = shown.birthDate !== undefined && !before.birthDate?.equals(shown.birthDate);
  return before.givenName !== shown.givenName || before.surname !== shown.surname || birthDateIsNew;
}

function noteNames(tx: Transaction, actor: CentreActor, { id, dataKey }: Noted, shown: PersonShown): void {
  const name = {
    centre_id: actor.centre,
    client_id: id,
    noted_at: actor.at,
    given_name: shown.givenName,
    surname: shown.surname,
    folded: fold(`${shown.surname} ${shown.givenName}`),
    birth_date: shown.birthDate ? dataKey.seal(shown.birthDate.toString()) : null,
  };
  tx.send(nextName(tx, name));
}

const nextName = compileOnce((tx, name: Omit<ClientsTables['client_name'], 'number'>) => {
  const { centre_id, client_id, noted_at, given_name, surname, folded, birth_date } = name;
  const number = own(tx)
    .selectFrom('client_name')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('centre_id', '=', centre_id)
    .where('client_id', '=', client_id);
  return own(tx)
    .insertInto('client_name')
    .values({ centre_id, client_id, number, noted_at, given_name, surname, folded, birth_date });
});
