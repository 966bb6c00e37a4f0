import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { embeddedPrograms } from './embedded.ts';
import type { Home } from './home.ts';
import type { Programs } from './programs.ts';

const oldest = 15;

/** Debian, Red Hat, Homebrew on both kinds of Mac, Postgres.app. */
const usualPlaces = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

/**
 * The programs to run this home's cluster with: those of its major version if it exists, else the newest of the
 * machine, else the npm package's. TILTS_POSTGRES=embedded|system or a directory of programs narrows the choice.
 */
export function postgresPrograms(home: Home): Programs {
  const wanted = process.env.TILTS_POSTGRES ?? '';
  const found = [
    ...(wanted === 'embedded' ? [] : inDirectories(wanted === '' || wanted === 'system' ? systemPlaces() : [wanted])),
    ...(wanted === '' || wanted === 'embedded' ? embeddedPrograms(home) : []),
  ];
  const existing = majorOf(home);
  const choice = found.find(({ major }) => existing === undefined || major === existing);
  if (choice) return choice;
  if (existing !== undefined) {
    throw new CannotStart(
      `The data in ${home.directory} were written by PostgreSQL ${existing}, which is not on this machine any more ` +
        `(found: ${found.map(({ major }) => major).join(', ') || 'none'}). Install PostgreSQL ${existing}, or move the data with pg_upgrade.`,
    );
  }
  throw new CannotStart(
    `No PostgreSQL ${oldest} or newer was found${wanted && ` for TILTS_POSTGRES=${wanted}`}. Install it (Debian: apt-get install postgresql), ` +
      'or run npm ci without --omit=optional, or give DATABASE_URL.',
  );
}

/** Directories that may have programs of PostgreSQL: those of PATH, then where packages put them. */
export function systemPlaces(): string[] {
  return [...(process.env.PATH ?? '').split(delimiter).filter((place) => place !== ''), ...globSync(usualPlaces)];
}

/** Newest first; of equals the one earlier in PATH. */
function inDirectories(places: readonly string[]): Programs[] {
  return [...new Set(places)]
    .map((place) => ({ postgres: join(place, 'postgres'), initdb: join(place, 'initdb') }))
    .filter(({ postgres, initdb }) => existsSync(postgres) && existsSync(initdb))
    .map((programs) => ({ ...programs, major: versionOf(programs.postgres) }))
    .filter(({ major }) => major >= oldest)
    .sort((one, other) => other.major - one.major);
}

/** The major version of a program of PostgreSQL; 0 if it does not say one. */
export function versionOf(program: string): number {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

function majorOf(home: Home): number | undefined {
  const file = join(home.cluster, 'PG_VERSION');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
}
