import { z } from 'zod';
import { type Actor, deed } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { givingOf, requireTermGoesOn } from './claim-invitation.ts';
import { giveOrRenew } from './give-or-renew.ts';
import { holdInvitation } from './hold-invitation.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const confirmation = {
  input: z.object({}),
  /** Answers the right that is given. */
  async carryOut(tx: Transaction, actor: Actor, given: { invitation: string }) {
    const invitation = await holdInvitation(tx, actor, given.invitation);
    const staff = invitation.claimed_by;
    if (staff === null) throw refuse('not-claimed', (w) => w.notClaimed, { kind: 'conflict' });
    requireTermGoesOn(invitation, actor.at);
    const organisation = invitation.organisation_id;
    const right = await giveOrRenew(tx, actor, { ...givingOf(invitation, actor.at), staff });
    await own(tx).updateTable('access_invitation').set({ right_id: right }).where('id', '=', invitation.id).execute();
    return { answer: { id: right }, things: { invitation: invitation.id, right, staff, organisation } };
  },
};

/** Confirms that the person who signed in under another name is the user invited, and gives the right. */
export const confirmInvitation = deed({
  name: 'invitation.confirm',
  title: say(words, (w) => w.acts.confirmInvitation),
  point: 'annex-2.3',
  roles: ['administrator'],
  ...confirmation,
});

/** The same of an administrator, by an officer of the ministry (22.). */
export const confirmAdministratorsInvitation = deed({
  name: 'invitation.confirm-administrator',
  title: say(words, (w) => w.acts.confirmAdministratorsInvitation),
  point: '22',
  roles: ['ministry_officer'],
  ...confirmation,
});
