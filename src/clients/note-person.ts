import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#audit/index.ts';
import type { Transaction } from '#platform/database.ts';
import { fold } from '#platform/languages.ts';
import { type Person, personById } from './people.ts';
import type { PersonShown } from './person-shown.ts';
import type { Marks, Met } from './recognise-person.ts';
import { own } from './tables.ts';

/**
 * Writes down what is new about a person, and the person if new: further codes join, changed names are added to the former.
 * Returns the person's id. Call `queueFor` and `recognise` first.
 */
export async function notePerson(tx: Transaction, actor: CentreActor, { id, shown, marks }: Met): Promise<string> {
  const person = id ?? (await meetPerson(tx, actor));
  await noteMarks(tx, actor, person, marks);
  const before = id === undefined ? undefined : await personById(tx, id);
  if (!before || isNews(before, shown)) await noteNames(tx, actor, person, shown);
  return person;
}

async function meetPerson(tx: Transaction, actor: CentreActor): Promise<string> {
  const id = randomUUIDv7();
  tx.send(own(tx).insertInto('client').values({ centre_id: actor.centre, id, met_at: actor.at }));
  return id;
}

async function noteMarks(
  tx: Transaction,
  actor: CentreActor,
  person: string,
  { codes, foreign }: Marks,
): Promise<void> {
  const common = { centre_id: actor.centre, client_id: person, noted_at: actor.at };
  for (const { code, hash, asPrevious } of codes) {
    tx.send(
      own(tx)
        .insertInto('personal_code')
        .values({ ...common, code_hash: hash, code: tx.vault.seal(code), as_previous: asPrevious })
        .onConflict((conflict) => conflict.doNothing()),
    );
  }
  if (foreign) {
    tx.send(
      own(tx)
        .insertInto('foreign_identity')
        .values({ ...common, identity_hash: foreign })
        .onConflict((conflict) => conflict.doNothing()),
    );
  }
}

function isNews(before: Person, shown: PersonShown): boolean {
  const birthDateIsNew = shown.birthDate !== undefined && !before.birthDate?.equals(shown.birthDate);
  return before.givenName !== shown.givenName || before.surname !== shown.surname || birthDateIsNew;
}

async function noteNames(tx: Transaction, actor: CentreActor, person: string, shown: PersonShown): Promise<void> {
  const last = await own(tx)
    .selectFrom('client_name')
    .select((e) => e.fn.max('number').as('number'))
    .where('centre_id', '=', actor.centre)
    .where('client_id', '=', person)
    .executeTakeFirst();
  tx.send(
    own(tx)
      .insertInto('client_name')
      .values({
        centre_id: actor.centre,
        client_id: person,
        number: (last?.number ?? 0) + 1,
        noted_at: actor.at,
        given_name: shown.givenName,
        surname: shown.surname,
        folded: fold(`${shown.surname} ${shown.givenName}`),
        birth_date: shown.birthDate ? tx.vault.seal(shown.birthDate.toString()) : null,
      }),
  );
}
