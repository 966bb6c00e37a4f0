import type { DemoPerson } from '#demo/identity-provider/index.ts';
import { canonicalPersonalNumber, staffByNumber } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { writtenMail } from '#platform/mail/written-mail.ts';
import { bindInvitation, rightsOf } from '#rights/index.ts';
import { mails } from '#site/mails.ts';
import { emailOf } from './people.ts';
import { type Post, postOf, type Settling } from './settling.ts';

/** The invited person reads their mail, opens its link and signs in. */
export async function acceptInvitation({ tx, next }: Settling, person: DemoPerson): Promise<Post> {
  const at = next();
  const secret = /\/invitation\/([\w-]+)/.exec(await lastMailTo(emailOf(person), tx, at))?.[1];
  const personalNumber = canonicalPersonalNumber(`PNOLV-${person.personalCode}`);
  if (!secret || !personalNumber) throw new Error(`${person.surname} was not invited`);
  const { givenName, surname } = person;
  await bindInvitation(tx, { secret, personalNumber, givenName, surname, at });
  const staff = await staffByNumber(tx, personalNumber);
  const right = staff && (await rightsOf(tx, staff.id, at)).at(-1);
  if (!staff || !right) throw new Error(`${surname} got no right`);
  return postOf(person, staff.id, right);
}

async function lastMailTo(address: string, tx: Logged, at: Temporal.Instant): Promise<string> {
  for (const job of await writtenMail(tx, 10)) {
    const mail = await composeMail(tx, mails, job, { origin: '', at });
    if (mail?.to === address) return mail.text;
  }
  return '';
}
