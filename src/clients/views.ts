import { view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { openRecord } from './open-record.ts';
import { personById } from './people.ts';
import { personNotFound } from './person-not-found.ts';
import { revealPersonalCode } from './reveal-personal-code.ts';
import { words } from './words.ts';

/** The views of a person. Only the name is shown before a purpose is given. */
export const clientsViews = {
  /** The name of the person whose record is about to be opened, for the page that asks the purpose. */
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
