import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultKeys } from '#platform/vault.ts';

/** A sealing key of this name never gets into production: see configuration.ts. */
export const demoKeyId = 'demo';

const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const schema = z.object({ sealing: bytes, lookup: bytes, provider: z.string() });

export interface DemoKeys extends VaultKeys {
  /** What the site and the development provider know each other by. */
  readonly clientSecret: string;
}

export function demoKeysFile(data: string): string {
  return join(data, 'keys.json');
}

/** The demo's keys: made at the first start, kept in the data directory for its owner's eyes, never made again. */
export function demoKeys(data: string): DemoKeys {
  const file = demoKeysFile(data);
  if (!existsSync(file)) make(data, file);
  chmodSync(file, 0o600);
  const { sealing, lookup, provider } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { current: demoKeyId, sealing: new Map([[demoKeyId, sealing]]), lookup, clientSecret: provider };
}

function make(data: string, file: string): void {
  mkdirSync(data, { recursive: true });
  const key = () => randomBytes(32).toString('base64');
  // Written aside and renamed: half a file would stop every next start.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify({ sealing: key(), lookup: key(), provider: key() }), { mode: 0o600 });
  renameSync(aside, file);
}
