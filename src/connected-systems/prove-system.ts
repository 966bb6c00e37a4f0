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

/** An assertion is shown no later after it was made. */
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
    const isSystem = await isRight(assertion, createLocalJWKSet({ keys: [...system.keys] }), {
      algorithms,
      audience,
      issuer: claimed,
      subject: claimed,
      currentDate: new Date(at.epochMilliseconds),
      clockTolerance: 30,
      maxTokenAge: longest.total('seconds'),
      requiredClaims: ['jti', 'exp', 'iat'],
    });
    if (!isSystem || !(await isTakenOnce(tx, assertion, at))) return undefined;
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

async function isRight(
  assertion: string,
  keys: ReturnType<typeof createLocalJWKSet>,
  asked: Parameters<typeof jwtVerify>[2],
): Promise<boolean> {
  try {
    await jwtVerify(assertion, keys, asked);
    return true;
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return false;
    throw fault;
  }
}

/**
 * By its signed part alone: the same signature can be written in other letters. It is remembered for as long as it could be shown by when it
 * was made, whatever it says of its own end.
 */
async function isTakenOnce(tx: Transaction, assertion: string, at: Temporal.Instant): Promise<boolean> {
  const hash = createHash('sha256')
    .update(assertion.slice(0, assertion.lastIndexOf('.')))
    .digest();
  const taken = await rows(
    tx,
    sql`insert into assertion_taken (hash, expires_at) values (${hash}, ${at.add(longest).add(longest)})
        on conflict do nothing returning hash`,
  );
  return taken.length === 1;
}
