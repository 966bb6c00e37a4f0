import { z } from 'zod';
import { type Actor, deed } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { closeInvitation } from './close-invitation.ts';
import { words } from './words.ts';

const withdrawal = {
  input: z.object({}),
  answer: z.object({ id: z.string(), organisation: z.string() }),
  async carryOut(tx: Transaction, actor: Actor, { invitation }: { invitation: string }) {
    const organisation = await closeInvitation(tx, actor, invitation);
    return { answer: { id: invitation, organisation }, things: { invitation, organisation } };
  },
};

/** An administrator takes back the invitation of a user (Annex 2, note 3). */
export const withdrawInvitation = deed({
  name: 'invitation.withdraw',
  title: say(words, (w) => w.acts.withdrawInvitation),
  point: 'annex-2.3',
  roles: ['administrator'],
  ...withdrawal,
});

/** An officer of the ministry takes back the invitation of an administrator (22.). A decision on a request does the same. */
export const withdrawAdministratorsInvitation = deed({
  name: 'invitation.withdraw-administrator',
  title: say(words, (w) => w.acts.withdrawAdministratorsInvitation),
  point: '22',
  roles: ['ministry_officer'],
  ...withdrawal,
});
