import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultKeys } from '#platform/sealing/vault.ts';

/** A sealing key of this name never gets into production: see `configuration.ts`. */
export const demoKeyId = 'demo';

const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const schema = z.object({ sealing: bytes, lookup: bytes, provider: z.string() });

export interface DemoKeys extends VaultKeys {
  /** What the site and the demo's identity provider know each other by. */
  readonly clientSecret: string;
}

/** Where a demo keeps its keys, beside its database. */
export function keysFile(data: string): string {
  return join(data, 'keys.json');
}

/** The keys that a demo has put beside its database; readable for its owner only. */
export function readKeysFile(data: string): DemoKeys {
  const file = keysFile(data);
  chmodSync(file, 0o600);
  const { sealing, lookup, provider } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    current: demoKeyId,
    sealing: new Map([[demoKeyId, sealing]]),
    lookup: new Map([[demoKeyId, lookup]]),
    clientSecret: provider,
  };
}
