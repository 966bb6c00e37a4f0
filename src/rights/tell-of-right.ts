import type { Actor } from '#acting/index.ts';
import { staffContacts } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { writeMail } from '#platform/mail/outbox.ts';
import type { Offer, RightsSettings } from './granting.ts';
import { inBoth, rightGivenMail } from './mails.ts';
import { words } from './words.ts';

/** Tells a person by e-mail that a right was given to them. */
export async function tellOfRight(
  tx: Transaction,
  actor: Pick<Actor, 'at'>,
  { person, ...right }: Offer,
  { origin }: RightsSettings,
): Promise<void> {
  const mail = await rightGivenMail(tx, right, `${origin}/sign-in`);
  await writeMail(tx, { to: person.email, ...mail }, actor.at);
}

/** Tells whoever invited that the person who came is named otherwise. */
export async function tellGrantorOfName(
  tx: Transaction,
  invitation: { readonly invited_by: string; readonly name: string },
  at: Temporal.Instant,
): Promise<void> {
  const grantor = (await staffContacts(tx, [invitation.invited_by])).get(invitation.invited_by);
  if (!grantor) return;
  const subject = inBoth((language) => words[language].mails.nameDiffersSubject);
  const text = inBoth((language) => words[language].mails.nameDiffers(invitation.name));
  await writeMail(tx, { to: grantor.email, subject, text }, at);
}
