import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivatePostgres } from '#platform/private-postgres.ts';

let ours: Promise<string> | undefined;

/**
 * The superuser's address of the server for tests. A whole run shares one, told by TILTS_TEST_POSTGRES; a test file
 * run by hand gets one of its own, which ends with the process.
 */
export function testServerUrl(): Promise<string> {
  const shared = process.env.TILTS_TEST_POSTGRES;
  if (shared) return Promise.resolve(shared);
  ours ??= startTestServer();
  return ours;
}

/** A fresh server without fsync in a temporary directory. It and its directory go when this process goes, even if killed. */
export async function startTestServer(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'tilts-test-'));
  const { ownerUrl } = await startPrivatePostgres({ directory, fsync: false });
  clearAwayAfterUs(directory);
  return ownerUrl;
}

/** A waiting shell sees its input close when we are gone, however we went: no exit handler runs after a `kill -9`. */
function clearAwayAfterUs(directory: string): void {
  const script = 'cat; kill -QUIT "$(head -n 1 "$1/cluster/postmaster.pid")"; sleep 0.2; rm -rf "$1"';
  const shell = spawn('/bin/sh', ['-c', script, 'sh', directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  shell.unref();
  // The pipe alone must not keep a finished test file alive.
  (shell.stdin as unknown as { unref(): void }).unref();
}
