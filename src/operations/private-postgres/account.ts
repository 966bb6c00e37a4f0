import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { CannotStart } from '#platform/process/cannot-start.ts';

/** Who runs PostgreSQL; without uid: we ourselves. */
export interface Account {
  readonly name: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** initdb asks for a name in the user database, so a number that nobody has would not do. */
const unprivileged = ['postgres', 'nobody'];

export function accountFor(directory: string): Account {
  if (process.getuid?.() !== 0) return { name: 'you' };
  const owner = lstatSync(directory, { throwIfNoEntry: false });
  // A directory begun by a user stays theirs when root starts it once.
  if (owner && !owner.isSymbolicLink() && owner.uid !== 0) {
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  for (const name of unprivileged) {
    const [uid, gid] = ['-u', '-g'].map((what) => Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout));
    if (uid && gid) return { name, uid, gid };
  }
  throw new CannotStart(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it. ' +
      'Start as an ordinary user, or give DATABASE_URL.',
  );
}

/** Asked of the system itself, because owner, group, access lists and mounts all have a say. */
export function reaches(path: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...identity(account), cwd: '/' }).status === 0;
}

export function identity({ uid, gid }: Account): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}
