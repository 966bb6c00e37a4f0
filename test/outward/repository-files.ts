import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Why tests that need Git are skipped, or false in a clone. */
export const noClone = existsSync(join(root, '.git')) ? false : 'this is no clone of the repository';

/** The files of the repository, and new ones that the next commit would add; paths from its root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => path && existsSync(join(root, path)));
}
