import { view } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import { say } from '#platform/languages/languages.ts';
import { authorsOfDoubts, type Doubt, doubtsOf } from './doubts.ts';
import { isOneself } from './is-oneself.ts';
import { knownPerson } from './known-person.ts';
import type { Person } from './people.ts';
import { words } from './words.ts';

export interface DoubtsOfPerson {
  readonly person: Person;
  readonly doubts: readonly Doubt[];
  readonly staff: ReadonlyMap<string, string>;
  /** Whether the person is who looks. */
  readonly isOwn: boolean;
}

/** The doubts recorded of a person, with what was said of them since. */
export const viewDoubts = view({
  name: 'doubt.view',
  title: say(words, (w) => w.views.viewDoubts),
  point: '22.1.1',
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/clients/{client}/doubts',
  async look(tx, actor, { client }) {
    const person = await knownPerson(tx, client);
    const [doubts, isOwn] = await Promise.all([doubtsOf(tx, client), isOneself(tx, actor.person, client)]);
    const staff = await staffNames(tx, authorsOfDoubts(doubts));
    const seen: DoubtsOfPerson = { person, doubts, staff, isOwn };
    return { seen, whose: { client } };
  },
});
