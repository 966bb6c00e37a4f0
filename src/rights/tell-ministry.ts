import type { Actor } from '#acting/index.ts';
import { allOrganisations } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { writeMail } from '#platform/mail/outbox.ts';
import { inBoth } from './mails.ts';
import { words } from './words.ts';

/** An organisation without administrators is allowed, and the ministry is told: somebody has to answer for its users' rights. */
export async function tellMinistryOfLastAdministrator(
  tx: Transaction,
  actor: Pick<Actor, 'at'>,
  organisation: string,
): Promise<void> {
  const all = await allOrganisations(tx);
  const name = all.find(({ id }) => id === organisation)?.name ?? '';
  const ministry = all.find(({ kind }) => kind === 'ministry');
  if (!ministry) return;
  const subject = inBoth((language) => words[language].mails.lastAdministratorSubject(name));
  const text = inBoth((language) => words[language].mails.lastAdministrator(name));
  await writeMail(tx, { to: ministry.email, subject, text }, actor.at);
}
