import { z } from 'zod';
import { type Actor, deed } from '#acting/index.ts';
import { canonicalPersonalNumber, enterStaff, staffByNumber } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { giveRight } from './give-right.ts';
import { grantRightInput } from './grant-right-input.ts';
import type { Post } from './granting.ts';
import { invite } from './invite.ts';
import { requirePlaceFits } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { rightGivenMail } from './right-given-mail.ts';
import { splitName } from './split-name.ts';
import { termOf } from './term.ts';
import { words } from './words.ts';

/**
 * An administrator gives a user's right in their own organisation (Annex 2, note 3). A person whose number is not known
 * gets an e-mail with a link, and the right is bound to whoever opens it and signs in.
 */
export const grantRight = deed({
  name: 'right.grant',
  title: say(words, (w) => w.acts.grantRight),
  point: 'annex-2.3',
  roles: ['administrator'],
  input: grantRightInput,
  answer: z.object({ right: z.string().nullable(), invitation: z.string().nullable() }),
  async carryOut(tx, actor, _given, { from, until, personalNumber, ...input }) {
    const post = { ...input, organisation: actor.organisation };
    await requirePlaceFits(tx, post);
    const granted = { ...post, term: termOf(actor, from, until) };
    if (personalNumber === undefined) {
      const invitation = await invite(tx, actor, granted);
      return { answer: { right: null, invitation }, things: { invitation, ...thingsOf(post) } };
    }
    const staff = await staffWith(tx, actor, personalNumber, input.person);
    const right = await giveRight(tx, actor, { ...granted, staff });
    writeMail(tx, rightGivenMail, { right }, actor.at);
    return { answer: { right, invitation: null }, things: { right, staff, ...thingsOf(post) } };
  },
});

function thingsOf({ role, organisation, centre }: Post): Record<string, string> {
  return { role, organisation, ...(centre && { centre }) };
}

/** A number already known must be that person's: a typing error would give the right to a stranger. */
async function staffWith(
  tx: Logged,
  actor: Actor,
  text: string,
  person: { name: string; email: string },
): Promise<string> {
  const number = canonicalPersonalNumber(text);
  if (!number) throw refuse('personal-number', (w) => w.personalNumber, { field: 'personalCode', kind: 'input' });
  const known = await staffByNumber(tx, number);
  if (known && fold(`${known.givenName} ${known.surname}`) !== fold(person.name)) {
    throw refuse('another-name', (w) => w.anotherName, { field: 'personalCode' });
  }
  if (known) return known.id;
  return (await enterStaff(tx, actor, { personalNumber: number, ...splitName(person.name), email: person.email })).id;
}
