import pg from 'pg';
import type { CentreActor } from '#acting/index.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate } from '#operations/migrations.ts';
import { databaseName } from '#operations/owner-database.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import type { Vault } from '#platform/cryptography/vault.ts';
import { type Database, loggedTransaction, openDatabase } from '#platform/database/database.ts';
import { openSession } from '#sign-in/open-session.ts';
import { eService, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';

export interface Prepared {
  readonly urls: DatabaseUrls;
  readonly vault: Vault;
  /** The sessions of three employees of three centres, as their cookies. */
  readonly cookies: readonly string[];
  /** What every case here is about. */
  readonly service: { readonly edition: string; readonly eService: string };
}

/** A database for real work with three centres and their people. They are entered as made up, and the mark is then taken away. */
export async function prepareDatabase(directory: string, vault: Vault): Promise<Prepared> {
  const server = await startPrivatePostgres({ directory });
  const urls = await ensureDatabase(server.ownerUrl, databaseName);
  await migrate(urls.owner);
  await markInstallation(urls.owner, 'test');
  const database = openDatabase({ url: urls.site, vault, connections: 2 });
  const cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
  const cookies = await Promise.all([cast.karlis, cast.janis, cast.ruta].map((actor) => signedIn(database, actor)));
  const { id, eServiceId } = await eService(database, cast.karlis, 'EPD313');
  await database.close();
  await unmark(urls.owner);
  await server.stop();
  return { urls, vault, cookies, service: { edition: id, eService: eServiceId } };
}

/** Nobody can sign in here, because the site takes no identity provider on its own machine: they did before it started. */
async function signedIn(database: Database, { person, name, right, ...post }: CentreActor): Promise<string> {
  const [givenName = '', surname = ''] = name.split(' ');
  const at = Temporal.Now.instant();
  const key = await loggedTransaction(database, post.centre, (tx) =>
    openSession(tx, {
      staff: { id: person, givenName, surname },
      right: { id: right, ...post },
      placeName: null,
      means: 'eid_card',
      idToken: 'none',
      earlier: undefined,
      at,
    }),
  );
  return `tilts=${key}`;
}

async function unmark(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(`
    alter table installation_mark disable trigger all;
    delete from installation_mark;
    alter table installation_mark enable trigger all`);
  await client.end();
}
