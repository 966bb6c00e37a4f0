import { z } from 'zod';
import { type Actor, deed } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { endRight } from './end-right.ts';
import { words } from './words.ts';

const taking = {
  input: z.object({
    reason: line(
      say(words, (w) => w.enterReason),
      500,
    ),
  }),
  answer: z.object({
    id: z.string(),
    lastAdministrator: z
      .boolean()
      .describe('Nobody is left in the organisation who could give and take its rights; the ministry is told'),
  }),
  async carryOut(tx: Transaction, actor: Actor, { right }: { right: string }, { reason }: { reason: string }) {
    const { lastAdministrator, things } = await endRight(tx, actor, { right, reason });
    return { answer: { id: right, lastAdministrator }, things };
  },
};

/** An administrator takes a user's right, at once (Annex 2, note 3). */
export const takeRight = deed({
  name: 'right.take',
  title: say(words, (w) => w.acts.takeRight),
  point: 'annex-2.3',
  roles: ['administrator'],
  ...taking,
});

/** An officer of the ministry takes an administrator's right, at once (22.). A decision on a request does the same. */
export const takeAdministratorsRight = deed({
  name: 'right.take-administrator',
  title: say(words, (w) => w.acts.takeAdministratorsRight),
  point: '22',
  roles: ['ministry_officer'],
  ...taking,
});
