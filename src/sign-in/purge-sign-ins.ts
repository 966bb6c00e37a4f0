import type { Transaction } from '#platform/database/database.ts';
import { formsAreKeptFor, sessionsAreKnownFor, signInsLast } from './settings.ts';
import { own } from './tables.ts';

/**
 * Deletes what signing in left behind and nobody needs: sessions long ended, kept forms whose time is over, sign-ins that
 * were not finished. The next sign-in would do it too, but where nobody signs in for days, what was typed must not stay.
 */
export async function purgeSignIns(tx: Transaction, at: Temporal.Instant): Promise<Readonly<Record<string, number>>> {
  const forms = await own(tx)
    .deleteFrom('kept_form')
    .where('kept_at', '<=', at.subtract(formsAreKeptFor))
    .executeTakeFirst();
  const attempts = await own(tx)
    .deleteFrom('sign_in_attempt')
    .where('started_at', '<=', at.subtract(signInsLast))
    .executeTakeFirst();
  const sessions = await own(tx)
    .deleteFrom('session')
    .where('last_seen_at', '<', at.subtract(sessionsAreKnownFor))
    .executeTakeFirst();
  const tries = await own(tx)
    .deleteFrom('sign_in_rate')
    .where('minute', '<', at.subtract({ minutes: 2 }))
    .executeTakeFirst();
  return {
    kept_form: Number(forms.numDeletedRows),
    sign_in_attempt: Number(attempts.numDeletedRows),
    session: Number(sessions.numDeletedRows),
    sign_in_rate: Number(tries.numDeletedRows),
  };
}
