// Writes test/machine/release-VERSION.sql, from which upgrades are tested: node bin/run.js test/machine/dump-release.ts
// VERSION. Run it when a release is made, and never again for an old one: a dump has what that release's own tables
// contained.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { openFreshDatabase } from '#test/support/postgres/database.ts';
import { releaseVault } from './release-vault.ts';

const [, , version = ''] = process.argv;
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('say of which version, such as 0.2.0');
const database = await openFreshDatabase();
const now = Temporal.Now.instant();
await ensureDemoCountry({
  url: database.urls.owner,
  vault: releaseVault,
  now,
  origin: 'https://tilts.example',
  pki: makeDemoPki(now.epochMilliseconds),
  say: () => undefined,
});
await database.close();
writeFileSync(join(import.meta.dirname, `release-${version}.sql`), dumpOf(database.urls.owner));

/** Without owners, whose names differ, and without commands that only psql understands. */
function dumpOf(url: string): string {
  const programs = ['/usr/lib/postgresql/15/bin/pg_dump', 'pg_dump'];
  const program = programs.find((path) => existsSync(path)) ?? 'pg_dump';
  const options = ['--no-owner', '--rows-per-insert=100', '--dbname', url];
  const text = execFileSync(program, options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return text.replaceAll(/^\\.*\n/gm, '');
}
