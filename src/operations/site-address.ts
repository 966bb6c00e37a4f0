import { existsSync } from 'node:fs';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { clusterDirectory, dataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { databaseName } from './owner-database.ts';
import { ensureDatabase } from './private-postgres/database.ts';
import { joinPrivatePostgres, startPrivatePostgres } from './private-postgres/postgres.ts';
import { protectedAddress } from './protected-address.ts';

export interface SiteAddress extends AsyncDisposable {
  readonly url: string;
}

/**
 * The database as the site's role: the one told in DATABASE_URL, or else our own in the data directory. `hold` runs our own
 * for as long as the caller lives; without it a running site's is used.
 */
export async function siteAddress(
  environment: Environment,
  { hold, say = console.error }: { readonly hold: boolean; readonly say?: (line: string) => void },
): Promise<SiteAddress> {
  const told = protectedAddress(environment, 'DATABASE_URL');
  if (told) return { url: told, [Symbol.asyncDispose]: async () => undefined };
  const directory = clusterDirectory(dataDirectory(environment));
  if (!existsSync(directory)) {
    throw new CannotStart(
      `There is no database in ${directory}. Run "tilts migrate" first, or tell one in DATABASE_URL.`,
    );
  }
  const postgres = await (hold ? startPrivatePostgres : joinPrivatePostgres)({ directory, say });
  const { site } = await ensureDatabase(postgres.ownerUrl, databaseName);
  return { url: site, [Symbol.asyncDispose]: () => postgres.stop() };
}
