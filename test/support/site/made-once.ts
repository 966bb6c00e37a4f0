import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assets, loadAssets } from '#platform/http/assets.ts';

let assets: Promise<Assets> | undefined;
let keysFile: string | undefined;

/** The site's styles and scripts, bundled once for all test files of this process. */
export async function siteAssets(): Promise<Assets> {
  assets ??= loadAssets();
  return await assets;
}

/** The directory of the development provider's keys, which take long to make. Removed with this process. */
export function providerKeysFile(): string {
  if (keysFile === undefined) {
    const directory = mkdtempSync(join(tmpdir(), 'tilts-provider-'));
    process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
    keysFile = join(directory, 'keys.json');
  }
  return keysFile;
}
