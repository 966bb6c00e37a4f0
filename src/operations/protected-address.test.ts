import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { tlsPostgres } from '#test/support/postgres/tls-server.ts';
import { dataPlace, goodEnvironment, tilts, tiltsSays } from '#test/support/site/tilts.ts';
import { certificateFor } from '#test/support/tls/made-certificates.ts';

/** Leads to this machine without saying so, so that it counts as another one. */
const host = 'LOCALHOST';

function authorityFile(pem: string): string {
  const file = `${dataPlace()}.pem`;
  writeFileSync(file, pem);
  return encodeURIComponent(file);
}

test('over a network the site and its commands take a database only by TLS, and only the right one', async () => {
  const right = certificateFor('localhost');
  const port = await tlsPostgres(right);
  const known = authorityFile(right.authority);
  const unknown = authorityFile(certificateFor('localhost').authority);
  const at = (role: string, query = '') => `postgresql://${role}@${host}:${port}/tilts${query}`;
  const settings = goodEnvironment({ PORT: '0' });

  const unprotected = { ...settings, DATABASE_URL: at('tilts_site'), DATABASE_OWNER_URL: at('postgres') };
  for (const [command, name] of [
    ['serve', 'DATABASE_URL'],
    ['housekeeping', 'DATABASE_URL'],
    ['migrate', 'DATABASE_OWNER_URL'],
  ] as const) {
    const { code, said } = await tiltsSays([command], unprotected);
    assert.equal(code, 78);
    assert.match(said, new RegExp(`${name} +leads to another machine, so it must end in \\?sslmode=verify-full`));
  }

  const verified = (authority: string) => `?sslmode=verify-full&sslrootcert=${authority}`;
  const site = tilts(['serve'], { ...settings, DATABASE_URL: at('tilts_site', verified(known)) });
  await site.says(/"msg":"serving"/);
  const other = await tiltsSays(['serve'], { ...settings, DATABASE_URL: at('tilts_site', verified(unknown)) });
  assert.deepEqual([other.code, /does not answer: .*certificate/.test(other.said)], [78, true], other.said);
});

test("a database whose certificate is another server's is refused", async () => {
  const elsewhere = certificateFor('elsewhere.example');
  const port = await tlsPostgres(elsewhere);
  const query = `?sslmode=verify-full&sslrootcert=${authorityFile(elsewhere.authority)}`;
  const DATABASE_URL = `postgresql://tilts_site@${host}:${port}/tilts${query}`;
  const refused = await tiltsSays(['serve'], goodEnvironment({ PORT: '0', DATABASE_URL }));
  assert.equal(refused.code, 78);
  assert.match(refused.said, /does not answer: Hostname\/IP does not match certificate's altnames/);
});
