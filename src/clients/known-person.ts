import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { type Person, personById } from './people.ts';
import { words } from './words.ts';

/** The person. A missing one and another centre's are refused in the same words. */
export async function knownPerson(tx: Logged, id: string): Promise<Person> {
  const person = await personById(tx, id);
  if (person) return person;
  throw new Refusal({
    code: 'clients.not-found',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.personNotFound) }],
  });
}
