import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { identity } from './account.ts';
import type { Home } from './home.ts';
import type { Programs } from './programs.ts';
import { scarceRoom } from './scarce-room.ts';
import { isAlive, plainEnvironment } from './server.ts';

/** Lies in a cluster that was made without fsync: it must never become a real one, nor a real one lose its fsync. */
const throwaway = 'made-without-fsync';

/**
 * Makes the cluster if there is none. It is made aside and renamed when whole, because a half-made one would stop every
 * later start; what a killed start left aside is cleared away.
 */
export async function ensureCluster(home: Home, programs: Programs, say: (line: string) => void): Promise<void> {
  clearLeftovers(home.directory);
  if (!existsSync(home.cluster)) {
    say('Preparing the database; this is done once …');
    const aside = join(home.directory, `initdb-${process.pid}`);
    await initdb(home, programs, aside);
    try {
      renameSync(aside, home.cluster);
    } catch {
      // Another start was quicker, and its cluster is as good as ours.
      rmSync(aside, { recursive: true });
    }
    if (home.fsync) await flush(home.directory);
  }
  if (existsSync(join(home.cluster, throwaway)) === home.fsync) {
    throw new CannotStart(
      home.fsync
        ? `${home.directory} was made for tests, without fsync, and cannot keep real data. Choose another directory.`
        : `${home.directory} holds a real database: it is never run without fsync.`,
    );
  }
}

async function initdb(home: Home, programs: Programs, aside: string): Promise<void> {
  // macOS has no C.UTF-8, but gives its UTF-8 letters to the character type alone.
  const locale = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8'];
  const child = spawn(
    programs.initdb,
    [
      `--pgdata=${aside}`,
      '--username=postgres',
      '--encoding=UTF8',
      ...locale,
      '--data-checksums',
      // Access is controlled by the socket's directory, which only its owner can enter.
      '--auth-local=trust',
      '--auth-host=reject',
      '--no-instructions',
      ...(home.fsync ? [] : ['--no-sync']),
    ],
    { ...identity(home.account), cwd: '/', env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) {
    rmSync(aside, { recursive: true, force: true });
    const mayPass = scarceRoom(home.directory) !== undefined;
    throw new CannotStart(`PostgreSQL could not make its database in ${home.directory}:\n${output.trim()}`, {
      mayPass,
    });
  }
  if (!home.fsync) writeFileSync(join(aside, throwaway), '');
}

function clearLeftovers(directory: string): void {
  for (const name of readdirSync(directory)) {
    const pid = Number(/^initdb-(\d+)$/.exec(name)?.[1]);
    if (!pid || (pid !== process.pid && isAlive(pid))) continue;
    try {
      rmSync(join(directory, name), { recursive: true, maxRetries: 3 });
    } catch {
      // An orphaned initdb is still writing there. It only takes space, and the next start tries again to remove it.
    }
  }
}

/** A rename is kept through a power cut only when the directory itself has been written down. */
async function flush(directory: string): Promise<void> {
  const handle = await open(directory);
  await handle.sync();
  await handle.close();
}
