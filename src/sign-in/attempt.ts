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
 * Refuses unless the person proved their identity since the provider was told to ask anew: an older proof is a colleague's, or an
 * earlier one of theirs. How old it is (`auth_time`) the provider says by its own clock, in which the token is from `iat`; how long
 * ago we asked, ours says. So clocks that differ do not matter, and whole seconds are all that may be between. The token itself is
 * from now: clocks may differ by a minute.
 */
export function checkAskedAnew(
  { askedAt }: Pick<Attempt, 'askedAt'>,
  { auth_time: provedAt, iat }: { readonly auth_time?: unknown; readonly iat: number },
  now = Date.now() / 1000,
): void {
  const clocksDiffer = 60;
  const wholeSeconds = 2;
  const isFresh =
    typeof provedAt === 'number' &&
    Math.abs(iat - now) <= clocksDiffer &&
    provedAt <= iat + wholeSeconds &&
    iat - provedAt <= now - askedAt + wholeSeconds;
  if (!isFresh) throw refuseSignIn('not-asked-anew');
}
