import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemPlaces, versionOf } from '#operations/private-postgres/binaries.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

/**
 * The path of pg_dump or pg_restore for a server of this major version: of the same version if the machine has it, because a newer
 * one may write settings that the server does not know; else the next newer one. Throws CannotStart if there is none.
 */
export function findTool(name: 'pg_dump' | 'pg_restore', major: number): string {
  const { TILTS_POSTGRES = '' } = process.env;
  const places = ['', 'system', 'embedded'].includes(TILTS_POSTGRES) ? systemPlaces() : [TILTS_POSTGRES];
  const [best] = places
    .map((place) => join(place, name))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, version: versionOf(path) }))
    .filter(({ version }) => version >= major)
    .toSorted((one, other) => one.version - other.version);
  if (best) return best.path;
  throw new CannotStart(
    `${name} of PostgreSQL ${major} or newer is not on this machine. Install it (Debian: apt-get install postgresql-client-${major}).`,
  );
}
