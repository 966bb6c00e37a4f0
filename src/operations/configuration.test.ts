import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { dataPlace, goodEnvironment, goodKey } from '#test/support/site/tilts.ts';
import { readConfiguration } from './configuration.ts';
import type { Environment } from './environment.ts';
import { variables } from './variables.ts';

const good = goodEnvironment({ DATABASE_URL: 'postgresql://site:secret@db.internal/tilts?sslmode=verify-full' });

function faultsOf(environment: Environment): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof CannotStart) return error.message;
    throw error;
  }
  return '';
}

function fault(change: Environment): string {
  return faultsOf({ ...good, ...change });
}

test('a whole configuration is read, with the usual limits', () => {
  const read = readConfiguration(good);
  assert.equal(read.origin, 'https://tilts.internal');
  assert.equal(read.access.idle.total('minutes'), 15);
  assert.equal(read.access.absolute.total('hours'), 8);
  assert.equal(read.filing.freshSignIn.total('minutes'), 60);
  assert.equal(read.mandates.longestTermMonths, 12);
  assert.equal(read.mandates.witnessInPlace, false, 'nobody signs for a client unless the installation says so');
  assert.equal(read.keys.sealing.get('2026')?.length, 32);
  assert.equal(read.host, '127.0.0.1');
});

test('all that is missing is listed at once', () => {
  const told = faultsOf({});
  const needed = Object.entries(variables).filter(
    ([, { usual, schema }]) => !usual && !schema.safeParse(undefined).success,
  );
  assert.ok(needed.length > 7);
  for (const [name] of [...needed, ['DATABASE_URL']]) assert.match(told, new RegExp(`${name} +is missing: \\w`));
});

const refused: readonly (readonly [name: string, value: string, why: RegExp])[] = [
  ['DATABASE_URL', 'mysql://x/y', /must be a postgresql/],
  ...[
    'postgresql://site:secret@db.internal/tilts',
    'postgresql://site@127.0.0.1/tilts?host=db.internal',
    'postgresql://site@db.internal/tilts?sslmode=disable',
    'postgresql://site@db.internal/tilts?sslmode=require',
    'postgresql://site@db.internal/tilts?sslmode=no-verify',
    'postgresql://site@db.internal/tilts?ssl=true',
    'postgresql://site@db.internal/tilts?sslmode=verify-full&sslmode=no-verify',
    'postgresql://site@db.internal/tilts?sslmode=verify-full&ssl=0',
  ].map((url) => ['DATABASE_URL', url, /leads to another machine.*sslmode=verify-full/] as const),
  [
    'DATABASE_URL',
    'postgresql://site@db.internal/tilts?sslmode=verify-full&sslrootcert=/no/ca.pem',
    /cannot be used: ENOENT/,
  ],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0', /must not be 0/],
  ['TILTS_SMTP_URL', 'smtp://mail.internal?ignoreTLS=true', /nothing behind a question mark/],
  ['TILTS_SMTP_URL', 'smtps://mail.internal?tls.rejectUnauthorized=false', /nothing behind a question mark/],
  ['TILTS_ORIGIN', 'http://tilts.internal', /must be https; plain http only on this machine/],
  ['TILTS_ORIGIN', 'https://tilts.internal/site', /must have no path/],
  ['TILTS_ORIGIN', 'tilts', /must be an address/],
  ['TILTS_ORIGIN', 'https://tilts.example', /trying things out/],
  ['TILTS_ISSUER', 'http://identity.internal', /must be an https address/],
  ['TILTS_ISSUER', 'http://127.0.0.1:8018', /development identity provider/],
  ['TILTS_ISSUER', 'https://[::1]', /development identity provider/],
  ['TILTS_ISSUER', 'https://localhost', /trying things out/],
  ['TILTS_SECOND_OPINION', 'https://siva.internal', /must be "siva ADDRESS" or "dss ADDRESS"/],
  ['TILTS_SECOND_OPINION', 'dss http://dss.internal', /must be at an https address/],
  ['TILTS_CLIENT_ID', 'tilts-demo', /trying things out/],
  ['TILTS_CLIENT_SECRET', 'change-me-change-me-change-me', /trying things out/],
  ['TILTS_CLIENT_SECRET', 'Qx7', /too short/],
  ['TILTS_QUALIFIED_MEANS', 'smart-id', /"lvrtc" or a list in JSON/],
  ['TILTS_QUALIFIED_MEANS', '[{"id":"x","name":{"lv":"X"},"acr":["y"]}]', /at 0\.name\.en/],
  [
    'TILTS_QUALIFIED_MEANS',
    '[{"id":"x","name":{"lv":"X","en":"X"},"acr":["urn:tilts:development:unqualified"]}]',
    /development/,
  ],
  ['TILTS_SEALING_KEYS', goodKey(), /must be NAME:KEY/],
  ['TILTS_SEALING_KEYS', `2026:${Buffer.alloc(32, 7).toString('base64')}`, /trying things out/],
  ['TILTS_SEALING_KEYS', `2026:${randomBytes(16).toString('base64')}`, /32 bytes/],
  ['TILTS_SEALING_KEYS', `demo:${goodKey()}`, /key "demo" of a demo/],
  ['TILTS_SEALING_KEYS', `a:${goodKey()},a:${goodKey()}`, /"a" twice/],
  ['TILTS_SEALING_KEY', '2025', /not among TILTS_SEALING_KEYS/],
  ['TILTS_LOOKUP_KEYS', '2026:short', /32 bytes/],
  ['TILTS_CALLER_HEADER', '', /is missing/],
  ['TILTS_SESSION_IDLE_MINUTES', '600', /from 1 to 60/],
  ['TILTS_SESSION_IDLE_MINUTES', 'fifteen', /whole number/],
  ['TILTS_FRESH_SIGN_IN_MINUTES', '0', /from 1 to 1440/],
  ['PORT', '70000', /from 0 to 65535/],
  ['TILTS_LOG_LEVEL', 'chatty', /must be debug/],
  ['TILTS_METRICS_TOKEN', 'abc', /too short/],
];

for (const [name, value, why] of refused) {
  test(`refused: ${name}=${value.slice(0, 40)}`, () => {
    const told = fault({ [name]: value });
    assert.match(told, why);
    assert.ok(told.includes(`  ${name} `), told);
  });
}

test('to this machine and over a socket a database needs no TLS', () => {
  for (const url of ['127.0.0.1:6432/tilts', 'localhost/tilts', '[::1]/tilts', '/tilts?host=/run/postgresql']) {
    assert.equal(fault({ DATABASE_URL: `postgresql://site:secret@${url}` }), '', url);
  }
});

test('a slip in a name does not leave the usual value in force unseen', () => {
  assert.match(fault({ TILTS_SESION_HOURS: '4' }), /TILTS_SESION_HOURS +is not a setting/);
  assert.equal(fault({ TILTS_DATA: '/srv/tilts' }), '');
});

test('one key must not do two things', () => {
  assert.match(fault({ TILTS_LOOKUP_KEYS: good.TILTS_SEALING_KEYS ?? '' }), /must be other keys/);
});

test('a refusal never tells a secret', () => {
  const secret = 'Hunter2-but-longer-than-that';
  const told = fault({
    DATABASE_URL: `mysql://x:${secret}@y`,
    TILTS_SEALING_KEYS: secret,
    TILTS_LOOKUP_KEYS: secret,
    PORT: 'x',
  });
  assert.match(told, /DATABASE_URL/);
  assert.ok(!told.includes(secret));
});

test('a value can come from a file, but not from two places', async () => {
  const file = `${dataPlace()}.txt`;
  writeFileSync(file, 'a-secret-from-a-file\n');
  const { TILTS_CLIENT_SECRET: _, ...without } = good;
  assert.equal(
    readConfiguration({ ...without, TILTS_CLIENT_SECRET_FILE: file }).access.clientSecret,
    'a-secret-from-a-file',
  );
  assert.match(fault({ TILTS_CLIENT_SECRET_FILE: file }), /both set/);
  assert.match(
    faultsOf({ ...without, TILTS_CLIENT_SECRET_FILE: join(file, 'no') }),
    /TILTS_CLIENT_SECRET_FILE cannot be read/,
  );
});

test('on this machine itself plain http will do, and then no proxy names callers', () => {
  const { TILTS_CALLER_HEADER: _, ...without } = good;
  assert.equal(readConfiguration({ ...without, TILTS_ORIGIN: 'http://127.0.0.1:8017' }).access.callerHeader, undefined);
});

test('a vocabulary of means of the operator’s own', () => {
  const list = [{ id: 'card', name: { lv: 'Karte', en: 'Card' }, acr: ['urn:x:high'], amr: ['sc'] }];
  assert.deepEqual(
    readConfiguration({ ...good, TILTS_QUALIFIED_MEANS: JSON.stringify(list) }).access.qualifiedMeans,
    list,
  );
});
