import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import pg from 'pg';
import type { CentreActor } from '#acting/index.ts';
import { contentOf } from '#mandates/index.ts';
import { migrate } from '#operations/migrations.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { loggedTransaction, openDatabase } from '#platform/database/database.ts';
import { evidence } from '#site/gathered.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import { catalogOf } from '#test/support/postgres/catalog.ts';
import { freshDatabase, testServerUrl } from '#test/support/postgres/database.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { until } from '#test/support/run/until.ts';
import { releaseVault } from './release-vault.ts';

// A release's tables and rows, and how this version continues with them. A migration that a release contains is never
// edited: these tests then fail, and a new migration has to make the change.

const releases = globSync('release-*.sql', { cwd: import.meta.dirname }).toSorted();

async function restored(release: string, what = ''): Promise<DatabaseUrls> {
  const name = `upgrade_${process.pid}_${release.replace(/\D/g, '_')}${what}`;
  const urls = await ensureDatabase(await testServerUrl(), name);
  await asOwner(urls, (owner) => owner.query(readFileSync(join(import.meta.dirname, release), 'utf8')));
  return urls;
}

async function asOwner<T>(
  { owner: connectionString }: DatabaseUrls,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({ connectionString });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

test('there is a release to upgrade from', () => assert.notEqual(releases.length, 0));

for (const release of releases) {
  suite(release, () => {
    let urls: DatabaseUrls;
    before(async () => {
      urls = await restored(release);
      await migrate(urls.owner);
    });

    test('after the upgrade its tables are those of a new database', async () => {
      const fresh = await freshDatabase();
      const [upgraded, made] = [await catalogOf(urls.owner), await catalogOf(fresh.urls.owner)];
      assert.deepEqual(
        {
          missing: made.filter((line) => !upgraded.includes(line)),
          left: upgraded.filter((line) => !made.includes(line)),
        },
        { missing: [], left: [] },
      );
    });

    test('while it waits for a table that a running site uses, it holds none of the others', async () => {
      for (const table of ['application', 'session']) {
        const other = await restored(release, `busy_${table}`);
        await asOwner(other, async (site) => {
          await site.query(`begin; lock table ${table} in access share mode`);
          let migrated = false;
          const migrating = migrate(other.owner).finally(() => {
            migrated = true;
          });
          const held = () =>
            asOwner(other, async (watch) => {
              const { rows } = await watch.query<{ held: string[] }>(
                `select array(select relation::regclass::text from pg_locks h
                               where h.pid = w.pid and h.granted and h.mode = 'AccessExclusiveLock' and h.relation <> w.relation
                                 and exists (select from pg_class c where c.oid = h.relation and c.relkind = 'r')) as held
                   from pg_locks w where not w.granted and w.relation = $1::regclass`,
                [table],
              );
              return rows[0]?.held;
            });
          let found: string[] | undefined;
          await until(async () => {
            found = await held();
            return found !== undefined || migrated;
          });
          await site.query('rollback');
          await migrating;
          assert.deepEqual(found, []);
        });
      }
    });

    test('it is upgraded too where two codes or references differ by their letters’ case alone', async () => {
      const other = await restored(release, 'typed_twice');
      await asOwner(other, async (owner) => {
        await owner.query(
          "insert into e_service (id, code) values (gen_random_uuid(), 'Twice1'), (gen_random_uuid(), 'TWICE1')",
        );
      });
      await migrate(other.owner);
      await asOwner(other, async (owner) => {
        const third = owner.query("insert into e_service (id, code) values (gen_random_uuid(), 'twice1')");
        await assert.rejects(third, { constraint: 'e_service_code_once' });
      });
    });

    test('its stored data can be opened, and its log is valid', async (t) => {
      const owner = openDatabase({ url: urls.owner, vault: releaseVault, connections: 1 });
      t.after(() => owner.close());
      assert.deepEqual(await faultsOfLog(urls.owner, evidence), []);
      const mandates = await asOwner(urls, (plain) => plain.query('select centre_id as centre, id from mandate'));
      assert.ok(mandates.rows.length > 5);
      for (const { centre, id } of mandates.rows as { centre: string; id: string }[]) {
        const content = await loggedTransaction(owner, centre, (tx) => contentOf(tx, id));
        assert.ok(content?.client.name);
      }
    });

    test('a case runs on it from the declaration to the result', async (t) => {
      const site = openDatabase({ url: urls.site, vault: releaseVault });
      t.after(() => site.close());
      const { application } = await leadCase(site, await employeeOf(urls), '22.1.7', { code: 'EPD313' });
      assert.ok(application);
    });
  });
}

/** An employee of a centre in the release's database. */
async function employeeOf(urls: DatabaseUrls): Promise<CentreActor> {
  const { rows } = await asOwner(urls, (owner) =>
    owner.query(`
      select staff_id as person, id as right, organisation_id as organisation, centre_id as centre, position
        from access_right where role = 'employee' and valid_until is null limit 1`),
  );
  const now = Temporal.Now.instant();
  const shown = { name: 'Kārlis Kalniņš', role: 'employee', means: 'eid_card', signedInAt: now, at: now } as const;
  return { ...(rows[0] as Pick<CentreActor, 'person' | 'right' | 'organisation' | 'centre' | 'position'>), ...shown };
}
