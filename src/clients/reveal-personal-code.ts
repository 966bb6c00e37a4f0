import { view } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { knownPerson } from './known-person.ts';
import { formatCode } from './personal-code.ts';
import { purposeInput } from './purpose-input.ts';
import { words } from './words.ts';

/** Shows a person's whole code, `161175-19997`; the log records to whom and for what purpose. */
export const revealPersonalCode = view({
  name: 'personal-code.reveal',
  title: say(words, (w) => w.views.revealPersonalCode),
  roles: ['employee', 'viewer'],
  path: '/clients/{client}/code',
  query: purposeInput,
  async look(tx, _actor, { client }, { purpose }) {
    const person = await knownPerson(tx, client);
    if (!person.code) {
      throw new Refusal({ code: 'clients.no-code', problems: [{ text: say(words, (w) => w.noLatvianCode) }] });
    }
    return { seen: formatCode(person.code), whose: { client }, purpose };
  },
});
