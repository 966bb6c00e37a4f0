import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { readKeys } from '#operations/configuration.ts';
import { type DatabaseUrls, ensureDatabase } from '#operations/private-postgres/database.ts';
import { joinPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { mandateActs, printed, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { catalogOf } from '#test/support/postgres/catalog.ts';
import { contentsOf } from '#test/support/postgres/contents.ts';
import { freshDatabase, testServerUrl } from '#test/support/postgres/database.ts';
import { dataPlace, goodEnvironment, goodKey, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase();
const { TILTS_SEALING_KEYS = '', TILTS_SEALING_KEY = '', TILTS_LOOKUP_KEYS = '' } = goodEnvironment();
const keys = { TILTS_SEALING_KEYS, TILTS_SEALING_KEY, TILTS_LOOKUP_KEYS };
const vault = new Vault(readKeys(keys));
const source = { DATABASE_OWNER_URL: urls.owner, ...keys };
const papers = ['copy-1', 'copy-2', 'translation'] as const;

/** The papers of a mandate, as a site on this database prints them. */
async function papersOf(url: string, print: (database: ReturnType<typeof openDatabase>) => Promise<Uint8Array[]>) {
  const database = openDatabase({ url, vault });
  try {
    return (await print(database)).map((bytes) => Buffer.from(bytes).toString('base64'));
  } finally {
    await database.close();
  }
}

let printedOn: (url: string) => Promise<string[]>;
before(async () => {
  const database = openDatabase({ url: urls.site, vault });
  const maker = startDocumentMaker();
  const cast = await enterCast(database);
  const { capacity } = await readyForMandates(database, cast);
  const mandate = await mandateActs(database).drawAndSign(cast.karlis, { editions: capacity.id });
  const print = async (on: typeof database, by: typeof maker) => {
    const bytes: Uint8Array[] = [];
    for (const paper of papers) bytes.push(await printed(on, by, cast.karlis, { mandate, paper }));
    return bytes;
  };
  await print(database, maker);
  await Promise.all([database.close(), maker.close()]);
  const nobodyTypesets: typeof maker = {
    render: () => Promise.reject(new Error('it was not stored')),
    close: async () => undefined,
  };
  printedOn = (url) => papersOf(url, (on) => print(on, nobodyTypesets));
});

let counter = 0;
async function emptyDatabase(): Promise<DatabaseUrls> {
  counter += 1;
  return ensureDatabase(await testServerUrl(), `restored_${process.pid}_${counter}`);
}

async function backUp(environment: Readonly<Record<string, string>>): Promise<string> {
  const place = join(dataPlace(), 'backup');
  const { code, said } = await tiltsSays(['backup', place], environment);
  assert.equal(code, 0, said);
  return place;
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

suite('a backup restored', () => {
  test('is equal row for row and rule for rule, its papers byte for byte, and its log says the same', async () => {
    const backup = await backUp(source);
    assert.deepEqual(readdirSync(backup).toSorted(), ['manifest.json', 'tilts.dump']);
    const [contents, catalog] = [await contentsOf(urls.owner), await catalogOf(urls.owner)];
    const restored = await emptyDatabase();
    const target = { DATABASE_OWNER_URL: restored.owner, ...keys };
    const { code, said } = await tiltsSays(['restore', backup], target);
    assert.equal(code, 0, said);
    assert.deepEqual(await contentsOf(restored.owner), contents);
    assert.deepEqual(await catalogOf(restored.owner), catalog);
    const ofSource = await tiltsSays(['audit', 'verify'], source);
    assert.match(ofSource.said, /record/);
    assert.deepEqual(await tiltsSays(['audit', 'verify'], target), ofSource);
    assert.deepEqual(await printedOn(restored.site), await printedOn(urls.site));
  });

  test('goes into a private database, and from there to an owner who is no superuser', async () => {
    const contents = await contentsOf(urls.owner);
    const small = { TILTS_DATA: dataPlace(), ...keys };
    const first = await tiltsSays(['restore', await backUp(source)], small);
    assert.equal(first.code, 0, first.said);
    assert.equal((await tiltsSays(['migrate'], small)).code, 0);
    const postgres = await joinPrivatePostgres({ directory: join(small.TILTS_DATA, 'postgres') });
    const { owner } = await ensureDatabase(postgres.ownerUrl, 'tilts');
    const there = await contentsOf(owner);
    // A site that runs is backed up as well as one that does not.
    const backup = await backUp(small);
    await postgres.stop();
    assert.deepEqual(there, contents);

    const server = await testServerUrl();
    const name = `restored_owner_${process.pid}`;
    await asOwner(server, async (client) => {
      await client.query(`create role ${name} login password 'a:b@c'`);
      await client.query(`create database ${name} owner ${name} template template0`);
    });
    const plain = server.replace('postgres@', `${name}:a%3Ab%40c@`).replace(/\/postgres\?/, `/${name}?`);
    const second = await tiltsSays(['restore', backup], { DATABASE_OWNER_URL: plain, ...keys });
    assert.equal(second.code, 0, second.said);
    assert.deepEqual(await contentsOf(plain), contents);
  });
});

test('a log that was restored is compared with checkpoints from before, by the key that the backup names', async () => {
  const there = { TILTS_DATA: dataPlace(), ...keys };
  assert.equal((await tiltsSays(['restore', await backUp(source)], there)).code, 0);
  const made = await tiltsSays(['audit', 'checkpoint'], there);
  assert.match(made.said, /A new key for checkpoints was made/);
  const note = join(dataPlace(), 'before.note');
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, made.said.replace(/^A new key.*\n/m, ''));

  const place = join(dataPlace(), 'backup');
  const told = await tiltsSays(['backup', place], there);
  const vkey = (await tiltsSays(['audit', 'vkey'], there)).said.trim();
  assert.ok(told.said.includes(`signed by ${vkey}`), told.said);
  const secret = readFileSync(join(there.TILTS_DATA, 'checkpoint-key'), 'utf8').trim().split(':').at(-1) ?? '';
  assert.ok(!readFileSync(join(place, 'manifest.json'), 'utf8').includes(secret));

  const elsewhere = { TILTS_DATA: dataPlace(), ...keys };
  const restored = await tiltsSays(['restore', place], elsewhere);
  assert.ok(restored.said.includes(`tilts audit verify --since FILE --key ${vkey}`), restored.said);
  const unknown = await tiltsSays(['audit', 'verify', '--since', note], elsewhere);
  assert.deepEqual([unknown.code, /whose checkpoints to believe/.test(unknown.said)], [78, true], unknown.said);
  assert.ok(!existsSync(join(elsewhere.TILTS_DATA, 'checkpoint-key')), 'none is made to believe what another signed');
  // The cast was not entered by acts, so there are faults; the checkpoint finds no others.
  const faults = await tiltsSays(['audit', 'verify'], elsewhere);
  assert.match(faults.said, /is a record that no entry tells of/);
  assert.deepEqual(await tiltsSays(['audit', 'verify', '--since', note, '--key', vkey], elsewhere), faults);
  cpSync(join(there.TILTS_DATA, 'checkpoint-key'), join(elsewhere.TILTS_DATA, 'checkpoint-key'));
  assert.deepEqual(await tiltsSays(['audit', 'verify', '--since', note], elsewhere), faults);
});

suite('a backup contains no key, and names those it needs', () => {
  test('by fingerprints, which tell nothing of them', async () => {
    const backup = await backUp(source);
    const manifest = readFileSync(join(backup, 'manifest.json'), 'utf8');
    const { keys: named } = JSON.parse(manifest);
    assert.deepEqual([Object.keys(named.sealing), Object.keys(named.lookup)], [['2026'], ['2026']]);
    const files = Buffer.concat(readdirSync(backup).map((file) => readFileSync(join(backup, file))));
    for (const setting of [TILTS_SEALING_KEYS, TILTS_LOOKUP_KEYS]) {
      const [, key = ''] = setting.split(':');
      for (const form of [key, Buffer.from(key, 'base64'), Buffer.from(key, 'base64').toString('hex')])
        assert.ok(!files.includes(form));
    }
  });

  test('and is not made with keys that do not open the database', async () => {
    const place = join(dataPlace(), 'backup');
    const { code, said } = await tiltsSays(['backup', place], {
      ...source,
      TILTS_SEALING_KEYS: `2026:${goodKey()}`,
    });
    assert.equal(code, 78, said);
    assert.ok(!existsSync(dirname(place)) || readdirSync(dirname(place)).length === 0);
  });
});

suite('a restore is refused in words, and before anything is touched', () => {
  const refused: Record<string, { change: (backup: string) => Record<string, string>; words: RegExp }> = {
    'with another sealing key of the same name': {
      change: () => ({ TILTS_SEALING_KEYS: `2026:${goodKey()}` }),
      words: /TILTS_SEALING_KEYS: the key "2026" has the fingerprint [0-9a-f]{16}; the backup's has [0-9a-f]{16}/,
    },
    'without a key that it needs': {
      change: () => ({ TILTS_LOOKUP_KEYS: `2027:${goodKey()}` }),
      words: /TILTS_LOOKUP_KEYS: the key "2026" \(fingerprint [0-9a-f]{16}\) is missing/,
    },
    'of a dump that was cut off': {
      change: (backup) => {
        truncateSync(join(backup, 'tilts.dump'), 10_000);
        return {};
      },
      words: /tilts\.dump is damaged: it has 10000 bytes/,
    },
    'of a dump in which one byte differs': {
      change: (backup) => {
        const file = join(backup, 'tilts.dump');
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(file, bytes);
        return {};
      },
      words: /is damaged/,
    },
    'of a directory without its manifest': {
      change: (backup) => {
        writeFileSync(join(backup, 'manifest.json'), '');
        return {};
      },
      words: /is not a complete backup/,
    },
    'of a later version': {
      change: (backup) => {
        const file = join(backup, 'manifest.json');
        const manifest = JSON.parse(readFileSync(file, 'utf8'));
        manifest.tilts = '99.0.0';
        manifest.migrations.push({ number: 9999, name: '9999-of-tomorrow', checksum: 'x' });
        writeFileSync(file, JSON.stringify(manifest));
        return {};
      },
      words: /made by Tilts 99\.0\.0, and this version does not know its migrations 9999-of-tomorrow/,
    },
  };
  let whole: string;
  before(async () => {
    whole = join(mkdtempSync(join(tmpdir(), 'tilts-backup-')), 'backup');
    const { code, said } = await tiltsSays(['backup', whole], source);
    assert.equal(code, 0, said);
  });
  after(() => rmSync(dirname(whole), { recursive: true }));
  for (const [what, { change, words }] of Object.entries(refused)) {
    test(what, async () => {
      const backup = join(dataPlace(), 'backup');
      cpSync(whole, backup, { recursive: true });
      const place = dataPlace();
      const { code, said } = await tiltsSays(['restore', backup], { TILTS_DATA: place, ...keys, ...change(backup) });
      assert.equal(code, 78, said);
      assert.match(said, words);
      assert.ok(!existsSync(place));
    });
  }

  test('into a database that is not empty', async () => {
    const { owner } = await emptyDatabase();
    await asOwner(owner, (client) => client.query('create table somebodys (id integer)'));
    const before = await contentsOf(owner);
    const { code, said } = await tiltsSays(['restore', await backUp(source)], { DATABASE_OWNER_URL: owner, ...keys });
    assert.equal(code, 78);
    assert.match(said, /is not empty: it has public\.somebodys/);
    assert.deepEqual(await contentsOf(owner), before);
  });

  test('and a backup over an existing one', async () => {
    const backup = await backUp(source);
    const { code, said } = await tiltsSays(['backup', backup], source);
    assert.equal(code, 78);
    assert.match(said, /exists already/);
  });
});
