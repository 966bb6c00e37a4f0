import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import { type Person, personById } from './people.ts';
import type { PersonShown } from './person-shown.ts';
import type { Marks, Met } from './recognise-person.ts';
import { own } from './tables.ts';

/**
 * Writes down what is new about a person, and the person if new: further codes join, changed names are added to the former.
 * Returns the person's id. Call `queueFor` and `recognise` first.
 */
export async function notePerson(tx: Transaction, actor: CentreActor, { id, shown, marks }: Met): Promise<string> {
  const person = id ?? meetPerson(tx, actor);
  noteMarks(tx, actor, person, marks);
  const before = id === undefined ? undefined : await personById(tx, id);
  if (!before || isNews(before, shown)) noteNames(tx, actor, person, shown);
  return person;
}

function meetPerson(tx: Transaction, actor: CentreActor): string {
  const id = randomUUIDv7();
  tx.send(own(tx).insertInto('client').values({ centre_id: actor.centre, id, met_at: actor.at }));
  return id;
}

function noteMarks(tx: Transaction, actor: CentreActor, person: string, { codes, foreign }: Marks): void {
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

function noteNames(tx: Transaction, actor: CentreActor, person: string, shown: PersonShown): void {
  const next = own(tx)
    .selectFrom('client_name')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('centre_id', '=', actor.centre)
    .where('client_id', '=', person);
  tx.send(
    own(tx)
      .insertInto('client_name')
      .values({
        centre_id: actor.centre,
        client_id: person,
        number: next,
        noted_at: actor.at,
        given_name: shown.givenName,
        surname: shown.surname,
        folded: fold(`${shown.surname} ${shown.givenName}`),
        birth_date: shown.birthDate ? tx.vault.seal(shown.birthDate.toString()) : null,
      }),
  );
}
