import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';

let ours: Promise<string> | undefined;

/**
 * The superuser's address of the server for tests: the one told by TILTS_TEST_POSTGRES, or one for all test files of this process,
 * with which it ends.
 */
export function testServerUrl(): Promise<string> {
  const told = process.env.TILTS_TEST_POSTGRES;
  if (told) return Promise.resolve(told);
  ours ??= startTestServer();
  return ours;
}

/** A fresh server without fsync in a temporary directory. It and its directory go when this process goes, even if killed. */
async function startTestServer(): Promise<string> {
  const above = mkdtempSync(join(tmpdir(), 'tilts-test-'));
  // Started by root, the server runs as another account, which must be let through.
  chmodSync(above, 0o755);
  const { ownerUrl } = await startPrivatePostgres({ directory: join(above, 'postgres'), fsync: false });
  clearAwayAfterUs(above);
  return ownerUrl;
}

/** A waiting shell sees its input close when we are gone, however we went: no exit handler runs after a `kill -9`. */
function clearAwayAfterUs(above: string): void {
  const script = `
    postgres=$(readlink -f "$1/postgres")
    cat
    kill -QUIT "$(head -n 1 "$postgres/cluster/postmaster.pid")"
    sleep 0.2
    rm -rf "$postgres" "$1"`;
  const shell = spawn('/bin/sh', ['-c', script, 'sh', above], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  shell.unref();
  // The pipe alone must not keep a finished test file alive.
  (shell.stdin as unknown as { unref(): void }).unref();
}
