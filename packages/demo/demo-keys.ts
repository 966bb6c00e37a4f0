import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { type DemoKeys, keysFile, readKeysFile } from '#operations/keys-file.ts';

/**
 * The demo's keys: made at the first start, stored in the data directory, readable by its owner only, and never
 * replaced.
 */
export function demoKeys(data: string): DemoKeys {
  const file = keysFile(data);
  if (!existsSync(file)) make(data, file);
  return readKeysFile(data);
}

function make(data: string, file: string): void {
  mkdirSync(data, { recursive: true });
  const key = () => randomBytes(32).toString('base64');
  // Written to another name and renamed: an incomplete file would make every later start fail.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify({ sealing: key(), lookup: key(), provider: key() }), { mode: 0o600 });
  renameSync(aside, file);
}
