import { type Actor, type Consequence, recordConsequence } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { refuseAll } from '#platform/input/refuse-all.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { invite } from './invite.ts';
import { requireMayManage, wrongPlace } from './may-manage.ts';
import { termOf, wrongTerm } from './term.ts';
import { words } from './words.ts';

/** An administrator's right follows from the decision on a request, and from nothing else (22.). */
export const administratorInvited: Consequence = {
  name: 'right.grant-administrator',
  title: say(words, (w) => w.consequences.grantAdministratorsRight),
  point: '22',
};

interface NewAdministrator {
  readonly person: { readonly name: string; readonly email: string };
  readonly organisation: string;
  readonly position: string;
  readonly from: Temporal.PlainDate;
  /** The last day of the term; null: permanent (Annex 2, note 2). */
  readonly until: Temporal.PlainDate | null;
  /** The decided request. */
  readonly basis: string;
}

/**
 * An officer of the ministry gives an administrator's right as a request was decided (22.). Annex 2 carries no personal code:
 * the person gets an e-mail with a link, and the right once they have signed in. Returns the invitation's id.
 */
export async function inviteAdministrator(
  tx: Logged,
  actor: Actor,
  { from, until, ...input }: NewAdministrator,
): Promise<string> {
  const post = { ...input, role: 'administrator', centre: null } as const;
  requireMayManage(actor, post);
  refuseAll([...(await wrongPlace(tx, post, actor.at)), ...wrongTerm({ from, until }, officialDay(actor.at))]);
  const invitation = await invite(tx, actor, { ...post, term: termOf(actor, from, until) });
  const { organisation, basis } = input;
  recordConsequence(tx, actor, administratorInvited, { things: { invitation, organisation, basis } });
  return invitation;
}
