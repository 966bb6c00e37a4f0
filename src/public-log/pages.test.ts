import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { keyPairOf } from '#platform/cryptography/ed25519.ts';
import { openDatabase, transaction } from '#platform/database/database.ts';
import { enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import {
  consistencyProof,
  entriesFromBundles,
  inclusionProof,
  leafHash,
  nodesFromTiles,
  noteKey,
  openCheckpoint,
  type ReadTile,
  verifyConsistency,
  verifyInclusion,
} from '#transparency-log';
import { publicLogPages } from './pages.tsx';
import { publishLog } from './publish-log.ts';

const database = await freshDatabase();
await enterCast(database);
const key = noteKey('tilts.example/audit', keyPairOf(randomBytes(32)).privateKey);
const site = await roomSite(database, [publicLogPages({ database })], null);

const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 3 });
after(() => owner.close());

const publish = (leaves: number) =>
  transaction(owner, null, (tx) => publishLog(tx, key, { at: mondayMorning, leaves }));

/** As whoever verifies the log reads it: by its addresses, without a sign-in. */
const readTile: ReadTile = async (path) => {
  const answer = await site.get(`/log/${path}`);
  return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : undefined;
};

async function readCheckpoint() {
  const answer = await site.get('/log/checkpoint');
  assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
  const read = openCheckpoint(await answer.text(), { origin: key.name, verifiers: [key] });
  return typeof read === 'string' ? assert.fail(read) : read;
}

suite('the public log', () => {
  test('is not there before anything was published', async () => {
    assert.equal((await site.get('/log/checkpoint')).status, 404);
    assert.equal((await site.get('/log/tile/0/000.p/1')).status, 404);
  });

  test('is read and verified from its files alone, and goes on from what it was', async () => {
    await publish(200);
    const before = await readCheckpoint();
    // Past a full tile, and past the full tiles above it.
    await publish(70_000);
    const now = await readCheckpoint();
    assert.equal(now.size, before.size + 70_000);
    const read = nodesFromTiles(now, readTile);
    const proof = await consistencyProof(before.size, now.size, read);
    assert.ok(verifyConsistency(before, now, proof));
    const entries = entriesFromBundles(now, readTile);
    for (const index of [0, 255, 256, 65_535, 65_536, now.size - 1]) {
      const entry = (await entries(Math.floor(index / 256)))[index % 256] ?? assert.fail(String(index));
      const leaf = { index, hash: leafHash(entry) };
      assert.ok(verifyInclusion(leaf, await inclusionProof(index, now.size, read), now), String(index));
    }
    // Whoever has the checkpoint before still finds its partial tile.
    const [partial, full] = [await readTile(`tile/0/000.p/${before.size % 256}`), await readTile('tile/0/000')];
    assert.ok(partial && full);
    assert.deepEqual(full.subarray(0, partial.length), partial);
  });

  test('has nothing beyond its end, and nothing by other names', async () => {
    for (const path of [
      'tile/0/x001/000',
      'tile/3/000',
      'tile/0/1',
      'tile/entries/../checkpoint',
      'tile/',
      'tile/0/000.p/256',
    ])
      assert.equal(await readTile(path), undefined, path);
  });

  test('tells nothing of an entry: leaves are hashes that only their salts open, and no order of theirs', async () => {
    const leaves = await ask<{ chain: string | null; index: string }>(
      database.urls.owner,
      'select chain, index from log_leaf where index < (select min(size) from log_checkpoint) order by index',
    );
    const places = leaves.flatMap(({ chain }, index) => (chain ? [index] : []));
    assert.ok(places.length > 1 && (places.at(-1) ?? 0) > places.length, 'they stand among those for no entry');
    await assert.rejects(
      transaction(database, null, (tx) =>
        tx.query
          .selectFrom('log_leaf' as never)
          .selectAll()
          .execute(),
      ),
      /permission denied/,
    );
  });

  test('is added to by two at once in turn', async () => {
    const made = await Promise.all([publish(8), publish(8), publish(8)]);
    const sizes = made.map(({ size }) => size).sort((one, other) => one - other);
    assert.deepEqual(
      sizes.slice(1).map((size, at) => size - (sizes[at] ?? 0)),
      [8, 8],
    );
  });
});
