import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { variables } from '#operations/variables.ts';
import { tiltsSays } from '#test/support/site/tilts.ts';
import { environmentOf } from './environment-file.ts';
import { root } from './repository-files.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const example = (path: string) => environmentOf(read(`${path}.example`));

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  env_file: z.string(),
  network_mode: z.string().optional(),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
  cap_drop: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const { services } = z
  .object({ services: z.object({ database: service, migrate: service, site: service }) })
  .parse(parse(read('compose.yaml')));

test('the site starts after the migrations, and these after the database is ready', () => {
  assert.deepEqual(services.migrate.depends_on, { database: { condition: 'service_healthy' } });
  assert.deepEqual(services.site.depends_on, { migrate: { condition: 'service_completed_successfully' } });
});

test('the database is in no network and is reached by its socket alone; only this machine reaches the site', () => {
  for (const { network_mode } of [services.database, services.migrate]) assert.equal(network_mode, 'none');
  for (const { volumes } of Object.values(services)) assert.ok(volumes.includes('socket:/var/run/postgresql'));
  for (const file of [services.migrate.env_file, services.site.env_file]) {
    assert.match(read(`${file}.example`), /@\/tilts\?host=\/var\/run\/postgresql/);
  }
  assert.deepEqual(services.database.ports, []);
  assert.deepEqual(services.site.ports, ['127.0.0.1:8017:8017']);
});

test('the site cannot write its own files, has no capabilities and never gets the owner’s password', () => {
  const { read_only, cap_drop, env_file } = services.site;
  assert.deepEqual({ read_only, cap_drop }, { read_only: true, cap_drop: ['ALL'] });
  const given = Object.keys(example(env_file));
  assert.deepEqual(
    given.filter((name) => !(name in variables)),
    [],
  );
  assert.deepEqual(Object.keys(example(services.migrate.env_file)), ['DATABASE_OWNER_URL']);
});

test('PostgreSQL is 15 or newer', () => {
  const [, major] = /^postgres:(\d+)/.exec(services.database.image ?? '') ?? [];
  assert.ok(Number(major) >= 15);
});

test('the site refuses to start with the values of the example', async () => {
  const settings = example(services.site.env_file);
  const { code, said } = await tiltsSays(['serve'], settings);
  assert.equal(code, 78);
  const placeholders = Object.entries(settings).filter(([, value]) => /change-me|example/.test(value));
  assert.equal(placeholders.length, 8);
  for (const [name] of placeholders) assert.match(said, new RegExp(`^ {2}${name} .*`, 'm'));
});

test('the migrations refuse to run with the values of the example', async () => {
  const { code } = await tiltsSays(['migrate'], example(services.migrate.env_file));
  assert.notEqual(code, 0);
});

test('the database refuses to start with the passwords of the example', () => {
  const { status, stderr } = spawnSync('bash', [join(root, 'deploy/docker/roles.sh')], {
    env: { ...process.env, ...example(services.database.env_file) },
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^POSTGRES_PASSWORD must be 16 characters or more/);
});

test('the roles and the database are those that the documents describe', () => {
  const [, told = ''] = /```sql\n([\s\S]*?)```/.exec(read('docs/operations.md')) ?? [];
  const [, made = ''] = /<<SQL\n([\s\S]*?)SQL\n/.exec(read('deploy/docker/roles.sh')) ?? [];
  const withoutPasswords = (sql: string) => sql.replaceAll(/password '[^']*'/g, 'password');
  assert.equal(withoutPasswords(made), withoutPasswords(told));
});
