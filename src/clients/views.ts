import { view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { openRecord } from './open-record.ts';
import { personById } from './people.ts';
import { personNotFound } from './person-not-found.ts';
import { revealPersonalCode } from './reveal-personal-code.ts';
import { words } from './words.ts';

/** What can be seen of a person: nothing but the name before it is said why. */
export const clientsViews = {
  /** Whose record is about to be opened, so that it can be asked why. */
  askPurpose: view({
    name: 'person-record.ask-purpose',
    title: say(words, (w) => w.views.askPurpose),
    roles: ['employee', 'viewer'],
    path: '/clients/{client}',
    logged: false,
    async look(tx, _actor, { client }) {
      const person = await personById(tx, client);
      if (!person) throw personNotFound();
      return { seen: person };
    },
  }),
  openRecord,
  revealPersonalCode,
};
