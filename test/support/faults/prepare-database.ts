import pg from 'pg';
import type { Actor } from '#acting/index.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate } from '#operations/migrations.ts';
import { databaseName } from '#operations/owner-database.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { hashOf, newSecret } from '#platform/cryptography/secret.ts';
import type { Vault } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { eService, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoAdministrator, enterCast } from '#test/support/cast/people.ts';
import { asOwner } from '#test/support/postgres/own-server.ts';

export interface Prepared {
  readonly urls: DatabaseUrls;
  readonly vault: Vault;
  /** The sessions of three employees of three centres, as their cookies. */
  readonly cookies: readonly string[];
  /** Somebody who gives rights in a centre, by their cookie. */
  readonly administrator: { readonly cookie: string; readonly centre: string };
  /** What every case here is about. */
  readonly service: { readonly edition: string; readonly eService: string };
}

/** A database for real work with three centres and their people. They are entered as made up, and the mark is then taken away. */
export async function prepareDatabase(directory: string, vault: Vault): Promise<Prepared> {
  const server = await startPrivatePostgres({ directory });
  const prepared = await enterPeople(await ensureDatabase(server.ownerUrl, databaseName), vault);
  await server.stop();
  return prepared;
}

/** The same in an empty database. */
export async function enterPeople(urls: DatabaseUrls, vault: Vault): Promise<Prepared> {
  await migrate(urls.owner);
  await markInstallation(urls.owner, 'test');
  const database = openDatabase({ url: urls.site, vault, connections: 2 });
  const cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
  const cookies = await Promise.all(
    [cast.karlis, cast.janis, cast.ruta].map((actor) => signedIn(urls.owner, vault, actor)),
  );
  const administrator = await alsoAdministrator(database, cast.karlis);
  const cookie = await signedIn(urls.owner, vault, administrator);
  const { id, eServiceId } = await eService(database, cast.karlis, 'EPD313');
  await database.close();
  await unmark(urls.owner);
  return {
    urls,
    vault,
    cookies,
    administrator: { cookie, centre: cast.karlis.centre },
    service: { edition: id, eService: eServiceId },
  };
}

/**
 * Who is signed in already. Nobody can do so here: the site takes no identity provider on its own machine. So the owner writes
 * the row of their session.
 */
export async function signedIn(
  ownerUrl: string,
  vault: Vault,
  { person, name, right }: Pick<Actor, 'person' | 'name' | 'right'>,
): Promise<string> {
  const key = newSecret();
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(
    `insert into session (key_hash, staff_id, right_id, person_name, means, id_token, form_token, started_at, authenticated_at, last_seen_at)
     values ($1, $2, $3, $4, 'eid_card', $5, $6, now(), now(), now())`,
    [hashOf(key), person, right, name, vault.seal('none'), newSecret()],
  );
  await client.end();
  return `tilts=${key}`;
}

/** As if all were real: to people who are made up nothing is sent. */
async function unmark(ownerUrl: string): Promise<void> {
  await asOwner(
    ownerUrl,
    `alter table installation_mark disable trigger user;
     alter table organisation disable trigger user;
     delete from installation_mark;
     update organisation set is_demo = false;
     alter table installation_mark enable trigger user;
     alter table organisation enable trigger user`,
  );
}
