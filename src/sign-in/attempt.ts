import { z } from 'zod';
import { hashOf, newSecret } from '#platform/cryptography/secret.ts';
import type { Logged } from '#platform/database/database.ts';
import type { SignInChecks } from './identity-provider.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { signInsLast } from './settings.ts';
import { own } from './tables.ts';

const attemptSchema = z.object({
  nonce: z.string(),
  verifier: z.string(),
  /**
   * The secret in the cookie of the browser that began: nobody can be tricked into completing somebody else's sign-in.
   */
  browser: z.string(),
  returnTo: z.string(),
  form: z.string().optional(),
  /** By this machine's clock, in seconds, as the provider counts: not the moment of the office, which a demo may set. */
  askedAt: z.number(),
});

export type Attempt = z.infer<typeof attemptSchema> & SignInChecks;

/** Begins a sign-in: what its answer must match is kept here, sealed, and not in the browser. */
export async function beginAttempt(
  tx: Logged,
  begun: { browser: string; returnTo: string; form?: string | undefined },
  at: Temporal.Instant,
): Promise<SignInChecks> {
  const checks = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
  const { nonce, verifier } = checks;
  const attempt: z.infer<typeof attemptSchema> = { ...begun, nonce, verifier, askedAt: Math.floor(Date.now() / 1000) };
  await own(tx).deleteFrom('sign_in_attempt').where('started_at', '<=', at.subtract(signInsLast)).execute();
  await own(tx)
    .insertInto('sign_in_attempt')
    .values({
      state_hash: hashOf(checks.state),
      sealed: tx.vault.seal(JSON.stringify(attempt)),
      started_at: at,
    })
    .execute();
  return checks;
}

/** Takes an attempt out for its one use. Undefined if it was used, is too old, or never was. */
export async function takeAttempt(tx: Logged, state: string, at: Temporal.Instant): Promise<Attempt | undefined> {
  const row = await own(tx)
    .deleteFrom('sign_in_attempt')
    .where('state_hash', '=', hashOf(state))
    .returning(['sealed', 'started_at'])
    .executeTakeFirst();
  if (!row || Temporal.Instant.compare(row.started_at.add(signInsLast), at) <= 0) return undefined;
  return { ...attemptSchema.parse(JSON.parse(tx.vault.open(row.sealed))), state };
}

/** The page at which to begin a sign-in that leads to the same place. */
export function signInPath(begun: { returnTo: string; form?: string | undefined } | undefined): string {
  if (!begun) return '/sign-in';
  return `/sign-in?${new URLSearchParams({ return_to: begun.returnTo, ...(begun.form && { form: begun.form }) })}`;
}

/**
 * Refuses unless the provider says when the person proved their identity (`auth_time`, in seconds since 1970), and that was since
 * it was told to ask anew: an older authentication is a colleague's, or an earlier one, and without its time nobody knows. Clocks
 * may differ by a minute; one that is from later than `now` says nothing either.
 */
export function checkAskedAnew(attempt: Attempt, authTime: number | undefined, now = Date.now() / 1000): void {
  const clocksDiffer = 60;
  const isFresh =
    authTime !== undefined && authTime >= attempt.askedAt - clocksDiffer && authTime <= now + clocksDiffer;
  if (!isFresh) throw refuseSignIn('not-asked-anew');
}
