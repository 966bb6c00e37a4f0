import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identity } from './account.ts';
import type { Home } from './home.ts';
import type { Programs } from './programs.ts';

const logLimit = 10_000_000;

/** Starts the server beside us; it outlives us if we are killed, and the next start takes it over. */
export function launch(home: Home, programs: Programs): ChildProcess {
  removeStalePid(home);
  if ((statSync(home.log, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(home.log, `${home.log}.1`);
  const log = openSync(home.log, 'a', 0o600);
  const child = spawn(programs.postgres, ['-D', home.cluster, ...settings(home)], {
    ...identity(home.account),
    cwd: '/',
    env: plainEnvironment(),
    stdio: ['ignore', log, log],
    // Ctrl-C at a terminal goes to the whole group: the site must end its work before its database goes.
    detached: true,
  });
  // Told by its exit code as well; an `error` nobody listens to would end the process.
  child.once('error', () => undefined).unref();
  closeSync(log);
  return child;
}

function settings(home: Home): string[] {
  const values: Record<string, string> = {
    listen_addresses: '',
    port: '5432',
    // A list to PostgreSQL: in quotes a comma is part of the name.
    unix_socket_directories: `"${home.socketDirectory.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    shared_buffers: '128MB',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] ',
    // Details and statements of errors can hold personal data; the log must not.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(home.fsync ? { fsync: 'on' } : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The caller's PGDATA, PGHOST, PGOPTIONS and LC_ALL must not influence these programs. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}

/** Ends all sessions and lets the server write down what it has ("fast shutdown"), whoever started it. */
export async function halt(home: Home): Promise<void> {
  const pid = postmasterPid(home);
  if (pid === undefined || !isPostmaster(pid, home)) return;
  process.kill(pid, 'SIGINT');
  const patience = Date.now() + 60_000;
  while (isPostmaster(pid, home)) {
    if (Date.now() > patience) return void process.kill(pid, 'SIGQUIT');
    await sleep(20);
  }
}

/** After a restart another program of ours may have the number in postmaster.pid, and PostgreSQL would take it for itself. */
function removeStalePid(home: Home): void {
  const pid = postmasterPid(home);
  if (pid === undefined || !isAlive(pid) || isPostmaster(pid, home)) return;
  for (const file of [join(home.cluster, 'postmaster.pid'), join(home.socketDirectory, '.s.PGSQL.5432.lock')]) {
    rmSync(file, { force: true });
  }
}

function postmasterPid(home: Home): number | undefined {
  const file = join(home.cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
}

/** A server works in its data directory: the surest sign that a process number is still this cluster's. */
function isPostmaster(pid: number, home: Home): boolean {
  if (existsSync('/proc/self/cwd')) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(home.cluster);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return stdout.includes(home.cluster);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
