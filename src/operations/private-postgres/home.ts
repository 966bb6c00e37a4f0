import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type Account, accountFor, reaches } from './account.ts';

/** Where one private cluster lives, and as whom it runs. */
export interface Home {
  readonly cluster: string;
  readonly log: string;
  readonly socketDirectory: string;
  readonly url: string;
  readonly directory: string;
  readonly fsync: boolean;
  readonly account: Account;
}

/** Where root puts a cluster that its account could not reach under the asked path, a clone in /root for one. */
const elsewhere = '/var/lib/tilts';

/** "/.s.PGSQL.5432.lock" and the closing zero must fit too: 108 bytes on Linux, 104 on macOS. */
const longestSocketDirectory = 84;

/**
 * Makes the directory ready for the account that will run PostgreSQL. PostgreSQL refuses to run as root: root's
 * cluster is run by the directory's present owner, else by `postgres` or `nobody`; where that account cannot reach the
 * directory, the cluster lives in /var/lib/tilts and the directory is a link to it.
 */
export function settle(asked: string, fsync: boolean): Home {
  if (process.platform === 'win32') {
    throw new CannotStart('On Windows our own PostgreSQL runs only inside WSL; else give DATABASE_URL.');
  }
  const parent = dirname(resolve(asked));
  make(parent, 0o777);
  const path = join(realpathSync(parent), basename(resolve(asked)));
  if (!fsync && !path.startsWith(realpathSync(tmpdir()) + sep)) {
    throw new CannotStart(`fsync can be off only for tests, in the temporary directory, not in ${path}`);
  }
  const account = accountFor(path);
  const directory = account.uid === undefined ? path : reachable(path, account, fsync);
  own(directory, account);
  const socketDirectory = socketsOf(directory, account);
  return {
    directory,
    cluster: join(directory, 'cluster'),
    log: join(directory, 'postgres.log'),
    socketDirectory,
    // Port and sslmode are written out so that PGPORT and PGSSLMODE of the environment have no effect.
    url: `postgresql://postgres@/postgres?host=${encodeURIComponent(socketDirectory)}&port=5432&sslmode=disable`,
    fsync,
    account,
  };
}

function reachable(path: string, account: Account, fsync: boolean): string {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) return resolve(dirname(path), readlinkSync(path));
  if (reaches(dirname(path), account)) return path;
  if (there) {
    throw new CannotStart(
      `The account ${account.name}, which runs PostgreSQL for root, cannot reach ${path}. ` +
        'Open the directories above it for passing through (chmod o+x), or start as the user who owns it.',
    );
  }
  const base = fsync ? elsewhere : '/tmp';
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const target = mkdtempSync(join(base, 'postgres-'));
  try {
    symlinkSync(target, path);
    return target;
  } catch {
    // Another start made its link in the same moment: that one counts.
    rmSync(target, { recursive: true });
    return realpathSync(path);
  }
}

function make(directory: string, mode: number): void {
  try {
    mkdirSync(directory, { recursive: true, mode });
  } catch (error) {
    throw new CannotStart(
      `There can be no data in ${directory}: ${String(error)}.\nChoose another directory with TILTS_DATA.`,
    );
  }
}

function own(directory: string, account: Account): void {
  make(directory, 0o700);
  if (account.uid !== undefined && account.gid !== undefined) chownSync(directory, account.uid, account.gid);
  const owner = lstatSync(directory).uid;
  const expected = account.uid ?? process.getuid?.();
  if (owner !== expected) {
    throw new CannotStart(
      `${directory} belongs to ${nameOf(owner)}. Start as that user, or choose another directory with TILTS_DATA.`,
    );
  }
}

/** A socket's path may be only about a hundred bytes long: a deep directory gets its sockets in /tmp. */
function socketsOf(directory: string, account: Account): string {
  const inside = join(directory, 'socket');
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  const sockets = Buffer.byteLength(inside) <= longestSocketDirectory ? inside : `/tmp/tilts-${name}`;
  own(sockets, account);
  if (!lstatSync(sockets).isDirectory()) throw new CannotStart(`${sockets} is in the way: it should be a directory.`);
  return sockets;
}

function nameOf(uid: number): string {
  return spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' }).stdout?.trim() || `user ${uid}`;
}
