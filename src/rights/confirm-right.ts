import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { markReviewed } from './mark-reviewed.ts';
import { words } from './words.ts';

/** In the quarterly review, the administrator says that a right is still needed (Annex 2, note 4). */
export const confirmRight = deed({
  name: 'right.confirm',
  title: say(words, (w) => w.acts.confirmRight),
  point: 'annex-2.4',
  roles: ['administrator'],
  input: z.object({}),
  async carryOut(tx, actor, { right }: { right: string }) {
    await markReviewed(tx, actor, right);
    return { answer: { id: right }, things: { right } };
  },
});
