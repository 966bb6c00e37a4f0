import assert from 'node:assert/strict';
import { checkDatabase } from '#operations/check-database.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { row } from '#test/support/postgres/taken-site.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { database, tries } = await takeSite();

tried('Of the database itself, it cannot', {
  'lift a rule, make tables, also temporary ones, destroy or replace a data key, or say that the data are made up':
    async () => {
      await refused(
        'no privilege',
        ...[
          "set session_replication_role = 'replica'",
          'set role postgres',
          'create table public.anything (id int)',
          'create temporary table anything (id int)',
          'create schema anything',
          'delete from data_key',
          "update data_key set wrapped = 'x'",
          "insert into installation_mark (kind) values ('test')",
          'create or replace function is_of_now(time_of_row timestamptz) returns boolean language sql as $$ select true $$',
          'alter table access_right disable trigger all',
        ].map((statement) => tries(null, statement)),
      );
    },

  'change by settings of its role what the statements of the site mean': async () => {
    const [{ name } = { name: '' }] = (await database.pool.query<{ name: string }>('select current_database() as name'))
      .rows;
    const hostile = {
      search_path: 'pg_temp, jobs',
      datestyle: "'German'",
      timezone: "'Asia/Tokyo'",
      bytea_output: "'escape'",
      intervalstyle: "'iso_8601'",
      standard_conforming_strings: 'off',
      default_transaction_isolation: "'serializable'",
      row_security: 'off',
      statement_timeout: "'5s'",
    };
    const planted = Object.entries(hostile).map(
      ([setting, value]) => `alter role tilts_site in database ${name} set ${setting} = ${value}`,
    );
    assert.equal(await tries(null, ...planted), 'nothing', 'PostgreSQL lets a role do so');
    await refused('no privilege', tries(null, `alter role tilts_site in database ${name} set app.centre = 'x'`));
    const settingsOf = async ({ pool }: Database) => {
      const { rows } = await pool.query(
        'select name, setting from pg_settings where lower(name) = any ($1) order by 1',
        [Object.keys(hostile)],
      );
      return rows;
    };
    const after = openDatabase({ url: database.urls.site, vault: database.vault, connections: 1 });
    try {
      assert.equal((await settingsOf(after)).length, Object.keys(hostile).length);
      assert.deepEqual(await settingsOf(after), await settingsOf(database));
      await assert.rejects(checkDatabase(after), /"tilts_site" has settings of its own: .*row_security=off/s);
    } finally {
      await after.close();
      await asOwner(database, (owner) => owner.query(`alter role tilts_site in database ${name} reset all`));
    }
  },

  'put a text into the queue that a later migration, run by the owner of the tables, would carry out': async () => {
    const queue = { name: 'x', policy: 'standard', retry_limit: 0, retry_delay: 0, retry_backoff: false };
    const kept = { expire_seconds: 1, retention_seconds: 1, deletion_seconds: 1, partition: false };
    const entered = (more: object) => row('jobs.queue', { ...queue, ...kept, table_name: 'job_common', ...more });
    await refused(
      'queue_without_statements',
      tries(null, entered({ table_name: 'x; alter role tilts_app superuser; --' })),
      tries(null, entered({ partition: true })),
      tries(null, entered({ name: "x'; alter role tilts_app superuser; --" })),
      tries(null, entered({ policy: "x'; alter role tilts_app superuser; --" })),
    );
    await refused(
      'no privilege',
      tries(null, "update jobs.queue set table_name = 'x'"),
      tries(null, "insert into jobs.bam (name, version, table_name, command) values ('x', 1, 'x', 'x')"),
      tries(null, "insert into jobs.subscription (event, name) values ('x', 'mail')"),
    );
  },
});
