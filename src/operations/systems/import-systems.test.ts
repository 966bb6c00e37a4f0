import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import { readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const database = await freshDatabase();
await readyForMandates(database, await enterCast(database));
const settings = goodEnvironment({ DATABASE_OWNER_URL: database.urls.owner });
const directory = mkdtempSync(join(tmpdir(), 'tilts-systems-'));
after(() => rmSync(directory, { recursive: true }));

const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
const key = { ...(await exportJWK(publicKey)), kid: '2026', alg: 'EdDSA' };
const portal = { organisation: '90000000022', name: 'Portāls', keys: [key], eServices: 'all' };
const holder = { organisation: '90000000022', name: 'Iestāde', keys: [key], eServices: ['EPT14', 'EPT13'] };

function imported(content: unknown, ...args: string[]) {
  const path = join(directory, 'systems.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return tiltsSays(['systems', 'import', path, ...args], settings);
}

const terms = () =>
  ask<{ name: string; number: number; every: boolean; ended: boolean; named: number }>(
    database.urls.owner,
    `select s.name, t.number, t.all_e_services as every, t.ended,
            (select count(*)::integer from connected_system_e_service e where e.terms_id = t.id) as named
       from connected_system s join connected_system_terms t on t.system_id = s.id order by s.name, t.number`,
  );

test('systems are connected as a file has them, told their ids, and nothing is done twice', async () => {
  const dry = await imported([portal, holder], '--dry-run');
  assert.match(dry.said, /Nothing was done. It would be:\nSystems entered: 2; changed: 0\./);
  assert.deepEqual(await terms(), []);
  const first = await imported([portal, holder]);
  assert.equal(first.code, 0);
  assert.match(first.said, /^Portāls: [\da-f-]{36}\nIestāde: [\da-f-]{36}\nSystems entered: 2; changed: 0\.\n$/);
  assert.equal(
    (await imported([holder])).said,
    'Portāls: not in the file, and left as it is\nSystems entered: 0; changed: 0.\n',
  );
  assert.deepEqual(await terms(), [
    { name: 'Iestāde', number: 1, every: false, ended: false, named: 2 },
    { name: 'Portāls', number: 1, every: true, ended: false, named: 0 },
  ]);
});

test('what a known one has otherwise is shown, and changed when that is asked for; what was before stays', async () => {
  const fewer = { ...holder, eServices: ['EPT13'] };
  const shown = await imported([portal, fewer]);
  assert.equal(shown.code, 1);
  assert.match(shown.said, /^Iestāde: its e-services otherwise\nNothing was done\. Say --change/);
  assert.equal((await imported([portal, fewer], '--change')).code, 0);
  assert.equal((await imported([{ ...portal, ended: true }, fewer], '--change')).code, 0);
  assert.deepEqual(
    (await terms()).map(({ name, number, ended, named }) => [name, number, ended, named]),
    [
      ['Iestāde', 1, false, 2],
      ['Iestāde', 2, false, 1],
      ['Portāls', 1, false, 0],
      ['Portāls', 2, true, 0],
    ],
  );
  const told = await ask(database.urls.owner, "select from audit_entry where act = 'connected-system.enter'");
  assert.equal(told.length, 4);
});

test('a file that cannot be meant is refused whole, with each place', async () => {
  const secret = { ...(await exportJWK(privateKey)), kid: '2026', alg: 'EdDSA' };
  const wrong: [unknown, RegExp][] = [
    ['{', /is not JSON/],
    [[{ ...portal, keys: [] }], /0\.keys: /],
    [[{ ...portal, keys: [secret] }], /0\.keys\.0: is a private key/],
    [[{ ...portal, keys: [{ ...key, x: 'AAAA' }] }], /0\.keys\.0: is no key that can be read/],
    [[portal, portal], /1\.name: stands in the file twice/],
    [[{ ...portal, organisation: '12' }], /0\.organisation: must have 11 digits/],
    [[{ ...portal, organisation: '99999999999' }], /no organisation has the registration number/],
    [[{ ...portal, eServices: ['EP000', 'EPT13'] }], /no e-service has the code EP000/],
    [[{ ...portal, also: 1 }], /also/],
  ];
  const before = await terms();
  for (const [content, said] of wrong) {
    const refused = await imported(content, '--change');
    assert.notEqual(refused.code, 0, String(said));
    assert.match(refused.said, said);
  }
  assert.deepEqual(await terms(), before);
});
