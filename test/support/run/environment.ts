import { randomInt } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '../../..');
const cache = join(checkout, 'node_modules/.cache/tilts');

/** What every process of a test run is told. No test may ever touch a database that somebody works with. */
export function prepareEnvironment(): void {
  process.chdir(checkout);
  delete process.env.DATABASE_URL;
  delete process.env.TILTS_TEST_POSTGRES;
  process.env.TILTS_SEED ??= String(randomInt(1, 2 ** 31));
  process.env.TYPESCRIPT_CACHE = throwAwayIfLarge(join(cache, 'transforms'));
  process.env.NODE_COMPILE_CACHE = throwAwayIfLarge(join(cache, 'compiled'));
}

/** Every version of every file adds to them, and nothing is ever taken out singly. */
function throwAwayIfLarge(directory: string): string {
  try {
    if (readdirSync(directory, { recursive: true }).length > 20_000) rmSync(directory, { recursive: true });
  } catch {
    // Not made yet, or thrown away by another run at this moment.
  }
  return directory;
}
