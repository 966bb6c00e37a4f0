import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that is a disk of its own, where this account may mount one. */
export interface SmallDisk extends Disposable {
  readonly directory: string;
  readonly isDisk: boolean;
}

const megabytes = 700;

/** Makes it under a name that says whose it is, and first puts away what processes that were killed left behind. */
export function openSmallDisk(name: string): SmallDisk {
  const mayMount = process.getuid?.() === 0;
  if (mayMount) for (const left of leftBehind(name)) putAway(left);
  const directory = mkdtempSync(join(tmpdir(), `${name}-${process.pid}-`));
  const made = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory];
  const isDisk = mayMount && spawnSync('mount', made).status === 0;
  return { directory, isDisk, [Symbol.dispose]: () => putAway(directory) };
}

/** Small disks of this name whose process has ended. */
function leftBehind(name: string): string[] {
  const places = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8').split('\n') : [];
  const beginning = join(tmpdir(), `${name}-`);
  return places
    .filter((line) => line.startsWith('tmpfs '))
    .map((line) => line.split(' ')[1] ?? '')
    .filter((place) => place.startsWith(beginning))
    .filter((place) => {
      const pid = /^\d+(?=-)/.exec(place.slice(beginning.length))?.[0];
      return pid !== undefined && !existsSync(`/proc/${pid}`);
    });
}

/** With the server that has its files there, if it still runs. */
function putAway(directory: string): void {
  const server = join(directory, 'data/postgres/cluster/postmaster.pid');
  const pid = existsSync(server) ? Number.parseInt(readFileSync(server, 'utf8'), 10) : undefined;
  const command = `/proc/${pid}/cmdline`;
  if (pid && existsSync(command) && readFileSync(command, 'utf8').includes(directory)) process.kill(pid, 'SIGKILL');
  spawnSync('umount', ['--lazy', directory]);
  rmSync(directory, { recursive: true, force: true });
}
