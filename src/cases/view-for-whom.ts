import { z } from 'zod';
import { view } from '#acting/index.ts';
import { knownPerson } from '#clients/index.ts';
import { idOrNowhere } from '#platform/http/parameters.ts';
import { say } from '#platform/languages/languages.ts';
import { words as openingWords } from './opening/words.ts';

/**
 * For whom of those recorded here a new case is to be opened, before it is (2.6.). What is no id, nobody's id and a person of another
 * centre are one answer.
 */
export const viewForWhom = view({
  name: 'client.for-new-case',
  title: say(openingWords, (w) => w.views.viewForWhom),
  point: '2.6',
  purpose: 'serving',
  roles: ['employee'],
  path: '/cases/new/client',
  query: z.object({ client: z.string() }),
  async look(tx, _actor, _of, { client }) {
    const seen = await knownPerson(tx, idOrNowhere(client));
    return { seen, whose: { client: seen.id } };
  },
});
