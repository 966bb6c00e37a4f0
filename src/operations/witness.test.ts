import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { keyPairOf } from '#platform/cryptography/ed25519.ts';
import { transaction } from '#platform/database/database.ts';
import { newestCheckpoint } from '#public-log/index.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type Tilts, tilts, tiltsSays } from '#test/support/site/tilts.ts';
import {
  cosignaturesOn,
  noteKey,
  readWitnessVerifierKey,
  signCheckpoint,
  verifierKeyOf,
  writeAddCheckpoint,
} from '#transparency-log';

const database = await freshDatabase();
const directory = mkdtempSync(join(tmpdir(), 'tilts-witness-'));
const seed = randomBytes(32);
const key = noteKey('tilts.example/audit', keyPairOf(seed).privateKey);
const environment = {
  DATABASE_OWNER_URL: database.urls.owner,
  TILTS_CHECKPOINT_KEY: `${key.name}:${seed.toString('base64')}`,
};
const witnessSecret = `witness.example:${randomBytes(32).toString('base64')}`;
const owner = new pg.Client(database.urls.owner);

before(() => owner.connect());
after(async () => {
  await owner.end();
  rmSync(directory, { recursive: true });
});

/** A witness of this log, and the line that the office configures. */
async function witnessOf(memory: string): Promise<{ running: Tilts; url: string; vkey: string }> {
  const running = tilts(['witness', memory, '--log', verifierKeyOf(key)], {
    TILTS_WITNESS_KEY: witnessSecret,
    PORT: '0',
  });
  const [, vkey = '', port = ''] = await running.says(/^Witness (\S+) listens on 127\.0\.0\.1, port (\d+)\.$/m);
  return { running, url: `http://127.0.0.1:${port}`, vkey };
}

const publish = (witnesses: string) =>
  tiltsSays(['audit', 'publish', '--leaves', '8'], { ...environment, TILTS_LOG_WITNESSES: witnesses });

async function seenBy(vkey: string): Promise<number> {
  const newest = await transaction(database, null, newestCheckpoint);
  const verifier = readWitnessVerifierKey(vkey);
  const found = cosignaturesOn(newest?.note ?? '', verifier ? [verifier] : []);
  return typeof found === 'string' ? assert.fail(found) : found.length;
}

const send = (url: string, body: string) => fetch(`${url}/add-checkpoint`, { method: 'POST', body });

suite('a witness', () => {
  test('cosigns what goes on from what it saw, and remembers it when it is started anew', async () => {
    const memory = join(directory, 'one');
    const first = await witnessOf(memory);
    const told = await publish(`${first.url} ${first.vkey}`);
    assert.equal(told.code, 0, told.said);
    assert.equal(await seenBy(first.vkey), 1);
    first.running.process.kill('SIGTERM');
    assert.equal(await first.running.ended, 0);
    const away = await publish(`${first.url} ${first.vkey}`);
    assert.equal(away.code, 0, 'what is away is asked again');
    assert.match(away.said, /witness\.example did not answer; it is asked again with the next checkpoint\./);
    assert.equal(await seenBy(first.vkey), 0);
    const anew = await witnessOf(memory);
    assert.equal((await publish(`${anew.url}/ ${anew.vkey}`)).code, 0);
    assert.equal(await seenBy(anew.vkey), 1);
  });

  test('does not cosign another log of the same key, and the office is told', async () => {
    const { url, vkey } = await witnessOf(join(directory, 'two'));
    assert.equal((await publish(`${url} ${vkey}`)).code, 0);
    // Restored from a backup that is older than what the witness saw.
    for (const table of ['log_cosignature', 'log_checkpoint', 'log_tile', 'log_leaf'])
      await owner.query(
        `alter table ${table} disable trigger all; delete from ${table}; alter table ${table} enable always trigger append_only_rows`,
      );
    const { code, said } = await publish(`${url} ${vkey}`);
    assert.equal(code, 1);
    assert.match(said, /witness\.example does not cosign 8 leaves \(status 4\d\d\): it saw another log/);
    assert.equal(await seenBy(vkey), 0);
  });

  test('is asked by C2SP’s words, and replies by them', async () => {
    const { url } = await witnessOf(join(directory, 'three'));
    const checkpoint = (size: number, root: Buffer, by = key) =>
      signCheckpoint({ origin: by.name, size, root, extensions: [] }, by);
    const root = randomBytes(32);
    const ask = (oldSize: number, signed: string, proof: readonly Buffer[] = []) =>
      send(url, writeAddCheckpoint({ oldSize, proof, checkpoint: signed }));
    const stranger = noteKey('other.example/audit', keyPairOf(randomBytes(32)).privateKey);
    const forger = noteKey(key.name, keyPairOf(randomBytes(32)).privateKey);
    assert.equal((await send(url, 'nonsense')).status, 400);
    assert.equal((await ask(0, checkpoint(1, root, stranger))).status, 404);
    assert.equal((await ask(0, checkpoint(1, root, forger))).status, 403);
    assert.equal((await ask(0, checkpoint(5, root))).status, 200);
    const conflict = await ask(0, checkpoint(6, root));
    assert.equal(conflict.status, 409);
    assert.equal(conflict.headers.get('content-type'), 'text/x.tlog.size');
    assert.equal(await conflict.text(), '5\n');
    assert.equal((await ask(5, checkpoint(5, randomBytes(32)))).status, 409);
    assert.equal((await ask(5, checkpoint(6, randomBytes(32)), [randomBytes(32)])).status, 422);
    assert.equal((await ask(7, checkpoint(6, root))).status, 400);
    assert.equal((await fetch(`${url}/add-checkpoint`)).status, 404);
    assert.equal((await send(url, 'x'.repeat(65 * 1024))).status, 413);
  });

  test('of two logs that are shown to it at once cosigns one', async () => {
    const memory = join(directory, 'four');
    const [one, other] = [await witnessOf(memory), await witnessOf(memory)];
    const asked = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const signed = signCheckpoint({ origin: key.name, size: 9, root: randomBytes(32), extensions: [] }, key);
        return send((index % 2 ? one : other).url, writeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: signed }));
      }),
    );
    assert.equal(asked.filter(({ status }) => status === 200).length, 1);
    const [place = ''] = readdirSync(memory);
    assert.deepEqual(readdirSync(join(memory, place)), ['0000000001.note']);
  });

  test('is refused without a key, or without a log to watch over', async () => {
    const without = await tiltsSays(['witness', join(directory, 'five'), '--log', verifierKeyOf(key)], {});
    assert.match(without.said, /TILTS_WITNESS_KEY is missing: NAME:KEY/);
    const blind = await tiltsSays(['witness', join(directory, 'five')], { TILTS_WITNESS_KEY: witnessSecret });
    assert.match(blind.said, /--log is missing/);
  });
});
