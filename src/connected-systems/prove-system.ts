import { createHash } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import { connectedSystem } from './queries.ts';

/** Which system asks, and under which of its terms it proved itself. */
export interface ProvedSystem {
  readonly system: string;
  readonly terms: string;
}

interface Proving {
  /** Whom the assertion must be meant for. */
  readonly audience: string;
  readonly at: Temporal.Instant;
}

/** An assertion lives no longer, and so is remembered no longer. */
const longest = Temporal.Duration.from({ minutes: 5 });

/** What other systems sign with. No key that both sides have. */
export const algorithms = ['EdDSA', 'ES256', 'ES384', 'PS256'];

/**
 * Reads what a connected system proves itself by (`private_key_jwt`, RFC 7523): signed by one of its keys, meant for us, of this moment,
 * and never shown before. Undefined for anything else; which of these it was is nobody's business.
 */
export async function proveSystem(
  database: Database,
  assertion: string,
  { audience, at }: Proving,
): Promise<ProvedSystem | undefined> {
  const claimed = claimedIn(assertion);
  if (!claimed) return undefined;
  return transaction(database, null, async (tx) => {
    const system = await connectedSystem(tx, claimed);
    if (!system || system.isEnded) return undefined;
    const expires = await expiryOf(assertion, createLocalJWKSet({ keys: [...system.keys] }), {
      algorithms,
      audience,
      issuer: claimed,
      subject: claimed,
      currentDate: new Date(at.epochMilliseconds),
      clockTolerance: 30,
      maxTokenAge: longest.total('seconds'),
      requiredClaims: ['jti', 'exp', 'iat'],
    });
    if (expires === undefined || !(await isTakenOnce(tx, assertion, expires))) return undefined;
    return { system: system.id, terms: system.terms };
  });
}

function claimedIn(assertion: string): string | undefined {
  try {
    const { iss } = decodeJwt(assertion);
    return iss !== undefined && isId(iss) ? iss : undefined;
  } catch {
    return undefined;
  }
}

async function expiryOf(
  assertion: string,
  keys: Parameters<typeof jwtVerify>[1],
  asked: Parameters<typeof jwtVerify>[2],
): Promise<Temporal.Instant | undefined> {
  try {
    const { payload } = await jwtVerify(assertion, keys as never, asked);
    return Temporal.Instant.fromEpochMilliseconds(Number(payload.exp) * 1000);
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return undefined;
    throw fault;
  }
}

/** By its signed part alone: the same signature can be written in other letters. */
async function isTakenOnce(tx: Transaction, assertion: string, expires: Temporal.Instant): Promise<boolean> {
  const hash = createHash('sha256')
    .update(assertion.slice(0, assertion.lastIndexOf('.')))
    .digest();
  const taken = await rows(
    tx,
    sql`insert into assertion_taken (hash, expires_at) values (${hash}, ${expires.add(longest)})
        on conflict do nothing returning hash`,
  );
  return taken.length === 1;
}
