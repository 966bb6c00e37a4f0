import { existsSync } from 'node:fs';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { clusterDirectory, dataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { ensureDatabase } from './private-postgres/database.ts';
import { joinPrivatePostgres } from './private-postgres/postgres.ts';
import { protectedAddress } from './protected-address.ts';

export const databaseName = 'tilts';

export interface OwnerDatabase extends AsyncDisposable {
  readonly url: string;
}

/** The database as its owner: the one told, or else our own in the data directory, which a running site may hold. */
export async function ownerDatabase(
  environment: Environment,
  { make = false }: { readonly make?: boolean } = {},
): Promise<OwnerDatabase> {
  const told = protectedAddress(environment, 'DATABASE_OWNER_URL');
  if (told) return { url: told, [Symbol.asyncDispose]: async () => undefined };
  if (environment.DATABASE_URL) {
    throw new CannotStart(
      'DATABASE_OWNER_URL is missing: this needs the role that owns the tables, not the one of DATABASE_URL.',
    );
  }
  const directory = clusterDirectory(dataDirectory(environment));
  // Made only where somebody said so: a forgotten setting must not end in a second, empty database.
  if (!existsSync(directory) && !(make && environment.TILTS_DATA)) {
    throw new CannotStart(
      `There is no database in ${directory}. Tell where it is in DATABASE_OWNER_URL or TILTS_DATA.`,
    );
  }
  const postgres = await joinPrivatePostgres({ directory, say: console.error });
  const { owner } = await ensureDatabase(postgres.ownerUrl, databaseName);
  return { url: owner, [Symbol.asyncDispose]: () => postgres.stop() };
}
