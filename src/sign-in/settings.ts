import type { QualifiedMeans } from './qualified-means.ts';

/** How people sign in to this installation. */
export interface AccessSettings {
  /** The site as browsers see it: `https://tilts.example`. */
  readonly origin: string;
  /** The identity provider's issuer, `https:`; plain `http:` is taken on loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly qualifiedMeans: readonly QualifiedMeans[];
  /** A session ends when nothing was asked of it for this long… */
  readonly idle: Temporal.Duration;
  /** …and this long after sign-in at the latest. */
  readonly absolute: Temporal.Duration;
  readonly signInsPerMinute: number;
  /** The header in which the proxy in front of us names the caller's address; without one the socket's address counts. */
  readonly callerHeader?: string | undefined;
}

/** What holds where the environment says nothing: sessions of 15 idle minutes and 8 hours at most, 60 sign-ins a minute from one address. */
export const defaultLimits = {
  idle: Temporal.Duration.from({ minutes: 15 }),
  absolute: Temporal.Duration.from({ hours: 8 }),
  // A municipality's counters can share one address; a person who mistypes a code tries a few times.
  signInsPerMinute: 60,
} satisfies Partial<AccessSettings>;

/** A form that waits for a sign-in is thrown away after this long. */
export const formsAreKeptFor = Temporal.Duration.from({ minutes: 30 });

/** A session is deleted so long after its last use; until then it tells a late form whose it was. */
export const sessionsAreKnownFor = Temporal.Duration.from({ hours: 24 * 7 });

/** A sign-in begun must be ended at the provider within this time. */
export const signInsLast = Temporal.Duration.from({ minutes: 15 });

/** The addresses that the identity provider must know as ours. */
export function addressesOf(origin: string): { readonly redirectUri: string; readonly signedOutUri: string } {
  return { redirectUri: `${origin}/sign-in/callback`, signedOutUri: `${origin}/signed-out` };
}

export function isHttps(origin: string): boolean {
  return origin.startsWith('https:');
}
