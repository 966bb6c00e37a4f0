import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '#operations/private-postgres/server.ts';

/** A directory of this process, with all that is done in it. */
export interface OwnDirectory extends Disposable {
  readonly directory: string;
  /** It is a small disk of its own, as was wished and this account may mount one. */
  readonly isDisk: boolean;
}

const megabytes = 700;

/** Where PostgreSQL has its files here. It goes on when whoever started it is killed. */
const clusters = ['data/postgres/cluster', 'db1/data', 'db2/data'];

/** Makes it under a name that says whose it is, and first puts away what processes that were killed left behind. */
export function openOwnDirectory(name: string, { asDisk = false } = {}): OwnDirectory {
  for (const left of leftBehind(name)) putAway(left);
  const directory = mkdtempSync(join(tmpdir(), `${name}-${process.pid}-`));
  const made = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory];
  const isDisk = asDisk && process.getuid?.() === 0 && spawnSync('mount', made).status === 0;
  return { directory, isDisk, [Symbol.dispose]: () => putAway(directory) };
}

/** Our own directories of this name whose process has ended. */
function leftBehind(name: string): string[] {
  const left = readdirSync(tmpdir()).filter((entry) => {
    const pid = entry.startsWith(`${name}-`) ? /^\d+(?=-)/.exec(entry.slice(name.length + 1))?.[0] : undefined;
    return pid !== undefined && !isAlive(Number(pid));
  });
  return left
    .map((entry) => join(tmpdir(), entry))
    .filter((place) => statSync(place, { throwIfNoEntry: false })?.uid === process.getuid?.());
}

function putAway(directory: string): void {
  for (const cluster of clusters) endServer(join(directory, cluster));
  const mounts = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : '';
  if (mounts.includes(`tmpfs ${directory} `)) spawnSync('umount', ['--lazy', directory]);
  rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Its number may be another's by now: only one that names the directory is meant. */
function endServer(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
  const command = `/proc/${pid}/cmdline`;
  if (pid && existsSync(command) && readFileSync(command, 'utf8').includes(cluster)) process.kill(pid, 'SIGQUIT');
}
