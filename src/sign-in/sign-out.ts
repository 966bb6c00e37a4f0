import { type Acting, type AuditEvent, recordEvent } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import type { Language } from '#platform/languages/languages.ts';
import { actingUnder } from '#rights/index.ts';
import type { AccessParts } from './access-parts.ts';
import { signInEvents } from './events.ts';
import { deleteKeptForms } from './kept-form.ts';
import { endSession, type Session } from './session.ts';

/**
 * Ends the session here, and says where to go to end the provider's own one: otherwise the next person at a shared PC
 * could sign in under this name. Undefined if the provider cannot be reached or has no such place; here it is ended all
 * the same.
 */
export async function signOut(
  { database, provider }: AccessParts,
  session: Session,
  language: Language,
  when: Pick<Acting, 'at' | 'caller'>,
): Promise<URL | undefined> {
  await endWork(database, session, signInEvents.closeSession, when);
  return provider.signOutUrl(language).catch(() => undefined);
}

/** Ends a person's session and throws away what was kept for them in it. */
export async function endWork(
  database: Database,
  session: Session,
  event: AuditEvent,
  when: Pick<Acting, 'at' | 'caller'>,
): Promise<void> {
  const { staff, right } = session;
  await transaction(database, right?.centre ?? null, async (tx) => {
    await endSession(tx, session, when.at);
    await deleteKeptForms(tx, staff);
    recordEvent(tx, actingUnder(right, { ...when, person: staff }), event);
  });
}
