import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { isOneself } from '#clients/index.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, registeredOf } from './register-entries.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Adds a correction to an entry: what is wrong in it and what is right. The entry itself is not changed. */
export const correctEntry = deed({
  name: 'register-entry.correct',
  title: say(words, (w) => w.acts.correctEntry),
  point: '22.1.3',
  roles: ['employee'],
  input: z.object({
    note: line(
      say(words, (w) => w.enterCorrection),
      1000,
    ),
  }),
  async carryOut(tx, actor, { document }: { readonly document: string }, { note }) {
    const entry = await registeredOf(tx, document);
    if (!entry) throw entryNotFound();
    if (entry.client && (await isOneself(tx, actor.person, entry.client))) throw ofOwnEntry();
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('register_mark')
      .values({
        centre_id: actor.centre,
        id,
        document,
        kind: 'corrected',
        note,
        marked_at: actor.at,
        marked_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { document } };
  },
});

/** Nobody writes anything about their own mandate (22.¹ 1.). */
function ofOwnEntry(): Refusal {
  const problems = [{ text: say(words, (w) => w.ownEntry) }];
  return new Refusal({ code: 'archive.own-entry', point: '22.1.1', problems });
}
