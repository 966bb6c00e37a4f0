import { view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { knownPerson } from './known-person.ts';
import { revealPersonalCode } from './reveal-personal-code.ts';
import { viewDoubts } from './view-doubts.ts';
import { words } from './words.ts';

/** The views of a person that need no other room. Before a purpose is given only the name is shown, and that is in the log too. */
export const clientsViews = {
  /** The name of the person whose record is about to be opened, for the page that asks the purpose. */
  askPurpose: view({
    name: 'person-record.ask-purpose',
    title: say(words, (w) => w.views.askPurpose),
    roles: ['employee', 'viewer'],
    path: '/clients/{client}',
    async look(tx, _actor, { client }) {
      const person = await knownPerson(tx, client);
      return { seen: person, whose: { client } };
    },
  }),
  revealPersonalCode,
  viewDoubts,
};
