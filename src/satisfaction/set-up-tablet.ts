import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { newSecret } from '#platform/cryptography/secret.ts';
import { line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Opens a page at the counter on which clients answer without a sign-in. Its address is shown with the tablet, to be opened there. */
export const setUpTablet = deed({
  name: 'satisfaction.set-up-tablet',
  title: say(words, (w) => w.acts.setUpTablet),
  roles: ['employee'],
  input: z.object({
    place: line(
      say(words, (w) => w.refused.place),
      100,
    ),
  }),
  async carryOut(tx, actor, _given, { place }) {
    const id = randomUUIDv7();
    const tablet = { centre_id: actor.centre, id, link_key: newSecret(), place };
    await own(tx)
      .insertInto('satisfaction_tablet')
      .values({ ...tablet, set_up_at: actor.at, set_up_by: actor.person })
      .execute();
    return { answer: { id }, things: { tablet: id } };
  },
});
