import type { DemoPerson } from '#demo/identity-provider/index.ts';
import { canonicalPersonalNumber, staffByNumber } from '#organisations/index.ts';
import { takeWaiting } from '#platform/mail/outbox.ts';
import { bindInvitation, rightsOf } from '#rights/index.ts';
import { emailOf } from './people.ts';
import { type Post, postOf, type Settling } from './settling.ts';

/** The invited person reads their mail, opens its link and signs in; what else was sent is delivered as well. */
export async function acceptInvitation({ tx, next }: Settling, person: DemoPerson): Promise<Post> {
  const at = next();
  const mails = await takeWaiting(tx, at);
  const text = mails.findLast(({ to }) => to === emailOf(person))?.text;
  const secret = /\/invitation\/([\w-]+)/.exec(text ?? '')?.[1];
  const personalNumber = canonicalPersonalNumber(`PNOLV-${person.personalCode}`);
  if (!secret || !personalNumber) throw new Error(`${person.surname} was not invited`);
  const { givenName, surname } = person;
  await bindInvitation(tx, { secret, personalNumber, givenName, surname, at });
  const staff = await staffByNumber(tx, personalNumber);
  const right = staff && (await rightsOf(tx, staff.id, at)).at(-1);
  if (!staff || !right) throw new Error(`${surname} got no right`);
  return postOf(person, staff.id, right);
}
