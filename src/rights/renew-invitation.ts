import { z } from 'zod';
import { type Actor, deed } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { givingOf, requireTermGoesOn } from './claim-invitation.ts';
import { closeInvitation } from './close-invitation.ts';
import { holdInvitation } from './hold-invitation.ts';
import { invite } from './invite.ts';
import { words } from './words.ts';

const renewal = {
  input: z.object({}),
  /** Answers the new invitation. */
  answer: z.object({ id: z.string(), organisation: z.string() }),
  async carryOut(tx: Logged, actor: Actor, { invitation }: { invitation: string }) {
    const old = await holdInvitation(tx, actor, invitation);
    requireTermGoesOn(old, actor.at);
    await closeInvitation(tx, actor, invitation);
    const person = { name: old.name, email: old.email };
    const id = await invite(tx, actor, { ...givingOf(old, actor.at), person }, invitation);
    const organisation = old.organisation_id;
    return { answer: { id, organisation }, things: { invitation: id, after: invitation, organisation } };
  },
};

/**
 * An administrator sends the invited user a new link for the same right: the old one expired, or somebody else opened it first. The old
 * one can no longer be used (Annex 2, note 3).
 */
export const renewInvitation = deed({
  name: 'invitation.renew',
  title: say(words, (w) => w.acts.renewInvitation),
  point: 'annex-2.3',
  roles: ['administrator'],
  ...renewal,
});

/** The same of an administrator, by an officer of the ministry: it rests on the decision that was made, and needs no new request (22.). */
export const renewAdministratorsInvitation = deed({
  name: 'invitation.renew-administrator',
  title: say(words, (w) => w.acts.renewAdministratorsInvitation),
  point: '22',
  roles: ['ministry_officer'],
  ...renewal,
});
