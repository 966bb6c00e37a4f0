import { statfsSync } from 'node:fs';

/** What PostgreSQL needs at once, for one file of its write-ahead log. */
const needed = 16 * 1024 * 1024;

/** That the disk of a directory has too little room for PostgreSQL, in words; undefined if it has enough. */
export function scarceRoom(directory: string): string | undefined {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize < needed ? `there is no room left on the disk of ${directory}` : undefined;
}
