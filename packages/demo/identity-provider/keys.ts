import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JWKS } from 'oidc-provider';
import { z } from 'zod';

const keysSchema = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) }),
  cookieKeys: z.array(z.string().min(32)).min(1),
});

export type ProviderKeys = { jwks: JWKS; cookieKeys: string[] };

/**
 * The provider's signing and cookie keys: made at the first start and stored in `file`, so that the ID tokens of open
 * sessions can still be verified after a restart.
 */
export async function loadOrMakeKeys(file: string): Promise<ProviderKeys> {
  const kept = readIfThere(file);
  if (kept !== undefined) return keysSchema.parse(JSON.parse(kept)) as ProviderKeys;
  const keys = makeKeys();
  await mkdir(dirname(file), { recursive: true });
  // Written to another name and renamed: an incomplete file would make every later start fail.
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, JSON.stringify(keys), { mode: 0o600 });
  await rename(aside, file);
  return keys;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function makeKeys(): ProviderKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(8).toString('hex'),
  };
  return { jwks: { keys: [key] } as JWKS, cookieKeys: [randomBytes(32).toString('hex')] };
}
