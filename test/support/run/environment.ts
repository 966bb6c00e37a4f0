import { randomInt } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '../../..');
const cache = join(checkout, 'node_modules/.cache/tilts');

/** The environment of every process of a test run. No test may use a database that somebody works with. */
export function prepareEnvironment(): void {
  process.chdir(checkout);
  delete process.env.DATABASE_URL;
  delete process.env.TILTS_TEST_POSTGRES;
  process.env.TILTS_SEED ??= String(randomInt(1, 2 ** 31));
  process.env.TYPESCRIPT_CACHE = throwAwayIfLarge(join(cache, 'transforms'));
  process.env.NODE_COMPILE_CACHE = throwAwayIfLarge(join(cache, 'compiled'));
}

/** Every version of every file adds to the cache, and entries are never deleted singly. */
function throwAwayIfLarge(directory: string): string {
  try {
    if (readdirSync(directory, { recursive: true }).length > 20_000) rmSync(directory, { recursive: true });
  } catch {
    // Not made yet, or just deleted by another run.
  }
  return directory;
}
