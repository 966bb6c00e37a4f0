import { type Actor, record } from '#acting/index.ts';
import { canonicalPersonalNumber, enterStaff, staffByNumber } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { giveRight } from './give-right.ts';
import type { Granted, GrantRightInput } from './granting.ts';
import { invite } from './invite.ts';
import { askMayManage, askPlaceFits } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { rightGivenMail } from './right-given-mail.ts';
import { splitName } from './split-name.ts';
import { termOf } from './term.ts';

/**
 * Gives a right: an administrator a user's in their own organisation (2. pielikuma 3. piezīme), an officer of the ministry an
 * administrator's on a decided request (22.). Annex 2 carries no personal code, so a person whose number is not known gets an
 * e-mail with a link, and the right is bound to whoever opens it and signs in.
 */
export async function grantRight(tx: Transaction, actor: Actor, input: GrantRightInput): Promise<Granted> {
  const { role, organisation, centre, basis } = input;
  askMayManage(actor, input);
  if (role === 'administrator' && !basis) throw refuse('no-request', (w) => w.noRequest, { point: '22' });
  await askPlaceFits(tx, input);
  const term = termOf(actor, input.from, input.until);
  const point = role === 'administrator' ? '22' : 'annex-2.3';
  if (input.personalNumber === undefined) {
    const invitation = await invite(tx, actor, input, term);
    record(tx, actor, {
      act: 'access.invite',
      point,
      things: { invitation, role, organisation, ...(centre && { centre }) },
    });
    return { right: null, invitation };
  }
  const staff = await staffWith(tx, input.personalNumber, input.person);
  const right = await giveRight(tx, actor, { ...input, staff, term });
  writeMail(tx, rightGivenMail, { right }, actor.at);
  record(tx, actor, { act: 'access.grant-right', point, things: { right, staff, ...(basis && { basis }) } });
  return { right, invitation: null };
}

/** A number already known must be that person's: a slip of the finger would give the right to a stranger. */
async function staffWith(tx: Transaction, text: string, person: GrantRightInput['person']): Promise<string> {
  const number = canonicalPersonalNumber(text);
  if (!number) throw refuse('personal-number', (w) => w.personalNumber, { field: 'personalCode', kind: 'input' });
  const known = await staffByNumber(tx, number);
  if (known && fold(`${known.givenName} ${known.surname}`) !== fold(person.name)) {
    throw refuse('another-name', (w) => w.anotherName, { field: 'personalCode' });
  }
  if (known) return known.id;
  return (await enterStaff(tx, { personalNumber: number, ...splitName(person.name), email: person.email })).id;
}
