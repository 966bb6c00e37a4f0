import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { commands } from '#commands.ts';
import { variables } from '#operations/variables.ts';
import { largestBody } from '#site/largest-body.ts';
import { testServerUrl } from '#test/support/postgres/database.ts';
import { goodEnvironment, tilts, tiltsSays } from '#test/support/site/tilts.ts';

const file = join(import.meta.dirname, 'operations.md');
const text = readFileSync(file, 'utf8');
const directory = mkdtempSync(join(tmpdir(), 'tilts-docs-'));
after(() => rmSync(directory, { recursive: true }));

/** The fenced code block that begins with this text. */
function block(kind: string, of = text): string {
  const [, found] = of.split(`\`\`\`${kind}\n`);
  return found?.split('```')[0] ?? assert.fail(`no block ${kind}`);
}

test('the settings are documented as the program defines them', () => {
  const known = Object.entries(variables).map(([name, { usual, what }]) => [`\`${name}\``, usual ?? '', what]);
  const [, table = ''] = /<!-- settings: .*? -->\n+([\s\S]*?)\n+<!-- \/settings -->/.exec(text) ?? [];
  const told = table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  if (process.env.WRITE_DOCS) {
    const rows = [['name', 'usual', 'what'], ['---', '---', '---'], ...known].map(
      (cells) => `| ${cells.join(' | ')} |`,
    );
    writeFileSync(file, text.replace(table, rows.join('\n')));
  }
  assert.deepEqual(told, known, 'WRITE_DOCS=yes writes the table anew');
});

test('every command is documented, and every documented one exists', () => {
  const names = commands.map(({ name }) => name);
  for (const name of names) assert.ok(text.includes(`tilts ${name}`), name);
  for (const [, told = ''] of text.matchAll(/`(?:\w+=\S+ )?tilts ([a-z ]+?)(?: [-.A-Z]|`)/g)) {
    assert.ok(
      names.some((name) => told.startsWith(name)),
      told,
    );
  }
});

test('the proxy allows everything that the site accepts', () => {
  const [, megabytes] = /client_max_body_size (\d+)m;/.exec(block('nginx')) ?? [];
  assert.equal(Number(megabytes) * 1024 * 1024, largestBody);
});

test('the roles, the tables, the first data and the site, by the documented steps', async () => {
  const server = await testServerUrl();
  const [owner, site, name] = [`docs_owner_${process.pid}`, `docs_site_${process.pid}`, `docs_${process.pid}`];
  const statements = block('sql')
    .replaceAll('tilts_owner', owner)
    .replaceAll('tilts_site', site)
    .replace('create database tilts ', `create database ${name} `);
  const client = new pg.Client(server);
  await client.connect();
  try {
    for (const statement of statements.trim().split('\n')) {
      await client.query(statement).catch((error: unknown) => {
        // The server is shared by all tests, and so is this role.
        if (!(error instanceof pg.DatabaseError && error.code === '42710' && statement.includes('tilts_app no')))
          throw error;
      });
    }
  } finally {
    await client.end();
  }
  const as = (role: string) => server.replace('postgres@', `${role}@`).replace(/\/postgres\?/, `/${name}?`);

  writeFileSync(join(directory, 'owner-url'), as(owner), { mode: 0o600 });
  const asOwner = { DATABASE_OWNER_URL_FILE: join(directory, 'owner-url') };
  const migrated = await tiltsSays(['migrate'], asOwner);
  assert.equal(migrated.code, 0, migrated.said);

  const means = { TILTS_QUALIFIED_MEANS: block('json means') };
  const settings = goodEnvironment({ DATABASE_URL: as(site), PORT: '0', ...means });
  const catalogue = readFileSync(join(import.meta.dirname, 'catalogue-file.md'), 'utf8');
  const examples = { organisations: block('json organisations'), catalogue: block('json', catalogue) };
  for (const [kind, example] of Object.entries(examples)) {
    const path = join(directory, `${kind}.json`);
    writeFileSync(path, example);
    const imported = await tiltsSays([kind, 'import', path], settings);
    assert.equal(imported.code, 0, imported.said);
  }
  const [, officer = ''] = /^tilts (officer add [\s\S]*?)\n```/m.exec(text) ?? [];
  const words = [...officer.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  const added = await tiltsSays(words, { ...settings, ...asOwner });
  assert.equal(added.code, 0, added.said);

  const running = tilts(['serve'], settings);
  await running.says(/"msg":"serving"/);
  assert.equal((await tiltsSays(['audit', 'verify'], asOwner)).code, 0);
  running.process.kill('SIGTERM');
  assert.equal(await running.ended, 0);
});
