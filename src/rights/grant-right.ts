import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { enterStaff, staffByNumber } from '#organisations/index.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { giveRight } from './give-right.ts';
import { grantRightInput } from './grant-right-input.ts';
import type { Post } from './granting.ts';
import { invite } from './invite.ts';
import { wrongPlace } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { rightGivenMail } from './right-given-mail.ts';
import { splitName } from './split-name.ts';
import { termOf, wrongTerm } from './term.ts';
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
  alsoWrong: (fields, actor) => wrongTerm(fields, officialDay(actor.at)),
  async judge(tx, actor, _given, { role, centre, name, personalCode }) {
    const { organisation } = actor;
    const [place, known] = await Promise.all([
      wrongPlace(tx, { organisation, role, centre }, actor.at),
      personalCode ? staffByNumber(tx, personalCode) : undefined,
    ]);
    const another = known && name !== undefined ? anotherName(known, name) : undefined;
    return { wrong: place, revealing: [another], found: { known } };
  },
  async carryOut(tx, actor, _given, { from, until, personalNumber, ...input }, _needs, _prepared, { known }) {
    const post = { ...input, organisation: actor.organisation };
    const granted = { ...post, term: termOf(actor, from, until) };
    if (personalNumber === undefined) {
      const invitation = await invite(tx, actor, granted);
      return { answer: { right: null, invitation }, things: { invitation, ...thingsOf(post) } };
    }
    const { person } = input;
    const names = { ...splitName(person.name), email: person.email };
    const staff = (known ?? (await enterStaff(tx, actor, { personalNumber, ...names }))).id;
    const right = await giveRight(tx, actor, { ...granted, staff });
    writeMail(tx, rightGivenMail, { right }, actor.at);
    return { answer: { right, invitation: null }, things: { right, staff, ...thingsOf(post) } };
  },
});

function thingsOf({ role, organisation, centre }: Post): Record<string, string> {
  return { role, organisation, ...(centre && { centre }) };
}

/** A number already known must be that person's: a typing error would give the right to a stranger. */
function anotherName(
  known: { readonly givenName: string; readonly surname: string },
  name: string,
): Refusal | undefined {
  if (fold(`${known.givenName} ${known.surname}`) === fold(name)) return undefined;
  return refuse('another-name', (w) => w.anotherName, { field: 'personalCode' });
}
