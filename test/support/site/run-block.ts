import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPlace } from './tilts.ts';

/**
 * Runs a block of commands from a document in a shell, as it stands there, in which `tilts` is this checkout's. Of this process's
 * settings it has only those in `environment`. Ends at the first command that fails.
 */
export async function runBlock(
  block: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  const bin = dataPlace();
  mkdirSync(bin);
  const program = fileURLToPath(new URL('../../../bin/tilts.js', import.meta.url));
  writeFileSync(join(bin, 'tilts'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 });
  const { PATH, HOME, TYPESCRIPT_CACHE, NODE_COMPILE_CACHE } = process.env;
  const child = spawn('/bin/sh', ['-ec', block], {
    env: {
      PATH: `${bin}:${PATH}`,
      HOME,
      TYPESCRIPT_CACHE,
      NODE_COMPILE_CACHE,
      TILTS_TEST_POSTGRES: 'yes',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, said };
}
