import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  consistencyProof,
  emptyTree,
  entriesFromBundles,
  entryBundle,
  growTree,
  inclusionProof,
  newTiles,
  nodesFromTiles,
  readEntryBundle,
  rootOf,
  tilePath,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
  WrongTile,
} from '../src/index.ts';
import { treeHash } from './by-definition.ts';
import { entry, flipped, leavesOf, logOfSizes, type MadeUpLog } from './made-up-log.ts';

const sizes = [0, 1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 70_000];
const tilesIn = ({ files }: MadeUpLog) => [...files.keys()].filter((path) => !path.startsWith('tile/entries/'));
const nodesIn = (log: MadeUpLog) => nodesFromTiles(log.tree, log.readTile);

test('a tile’s index is written in steps of three digits', () => {
  const path = (index: number, width = 256) => tilePath({ level: 0, index, width });
  assert.equal(path(0), 'tile/0/000');
  assert.equal(path(999), 'tile/0/999');
  assert.equal(path(1000), 'tile/0/x001/000');
  assert.equal(path(1_234_067), 'tile/0/x001/x234/067');
  assert.equal(path(1_234_067, 17), 'tile/0/x001/x234/067.p/17');
  assert.equal(tilePath({ level: 63, index: 5, width: 1 }), 'tile/63/005.p/1');
});

test('a tree of 70,000 leaves has the tiles that the specification names', () => {
  const tiles = newTiles(0, 70_000);
  const count = (level: number, isFull: boolean) =>
    tiles.filter((tile) => tile.level === level && (tile.width === 256) === isFull).length;
  assert.deepEqual(
    [count(0, true), count(0, false), count(1, true), count(1, false), count(2, true)],
    [273, 1, 1, 1, 0],
  );
  const partial = tiles.filter(({ width }) => width < 256).map(tilePath);
  assert.deepEqual(partial, ['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']);
  assert.deepEqual(newTiles(0, 256).map(tilePath), ['tile/0/000', 'tile/1/000.p/1']);
  assert.deepEqual(newTiles(0, 0), []);
});

test('a growth has the tiles that were not there before, and no others', () => {
  assert.deepEqual(newTiles(255, 256).map(tilePath), ['tile/0/000', 'tile/1/000.p/1']);
  assert.deepEqual(newTiles(256, 257).map(tilePath), ['tile/0/001.p/1']);
  assert.deepEqual(newTiles(257, 600).map(tilePath), ['tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2']);
  for (const size of sizes) assert.deepEqual(newTiles(size, size), []);
});

test('a tree of every size has the root that RFC 6962 defines, whatever it grew through', async () => {
  for (const size of sizes.filter((each) => each !== 65_535 && each !== 65_537)) {
    const root = treeHash(leavesOf(0, size));
    const [at, over] = [await logOfSizes(size), await logOfSizes(...sizes.filter((each) => each <= size))];
    assert.deepEqual(at.tree, { size, root });
    assert.deepEqual(over.tree, { size, root });
    assert.deepEqual(tilesIn(at), newTiles(0, size).map(tilePath));
    assert.deepEqual(await treeRoot(size, nodesIn(over)), root);
  }
});

test('a tile is made of the hashes that the specification names', async () => {
  const log = await logOfSizes(70_000);
  for (const { level, index, width } of [newTiles(0, 70_000)[5], ...newTiles(0, 70_000).slice(-4)].flatMap(
    (tile) => tile ?? [],
  )) {
    const bytes = log.files.get(tilePath({ level, index, width })) ?? Buffer.of();
    assert.equal(bytes.length, width * 32);
    for (const place of [0, width - 1]) {
      // MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l])
      const from = (index * 256 + place) * 256 ** level;
      const under = log.leaves.slice(from, from + 256 ** level);
      assert.deepEqual(bytes.subarray(place * 32, place * 32 + 32), rootOf(under), `${level}/${index} at ${place}`);
    }
  }
});

test('proofs are made of tiles', async () => {
  const log = await logOfSizes(257, 65_536, 70_000);
  for (const index of [0, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999]) {
    const hash = log.leaves[index] ?? Buffer.of();
    assert.ok(
      verifyInclusion({ index, hash }, await inclusionProof(index, 70_000, nodesIn(log)), log.tree),
      `${index}`,
    );
  }
  for (const size of sizes) {
    const older = { size, root: await treeRoot(size, nodesIn(log)) };
    assert.deepEqual(older.root, treeHash(log.leaves.slice(0, size)));
    assert.ok(verifyConsistency(older, log.tree, await consistencyProof(size, 70_000, nodesIn(log))), `${size}`);
  }
});

test('no tile is believed that does not lead to the checkpoint’s root', async () => {
  // A verifier that counted its tiles wrongly believed any full one of small trees (CVE-2026-56865).
  for (const size of [257, 700, 70_000]) {
    const log = await logOfSizes(size);
    const all = Array.from({ length: Math.ceil(size / 256) }, (_, tile) => ({ level: 0, index: tile * 256 }));
    assert.equal((await nodesIn(log)(all)).length, all.length);
    const paths = tilesIn(log);
    for (const path of new Set([paths[0], paths[1], ...paths.slice(-5)].flatMap((one) => one ?? []))) {
      const bytes = log.files.get(path) ?? Buffer.of();
      for (const bit of [0, bytes.length * 4, bytes.length * 8 - 1]) {
        const files = new Map(log.files).set(path, flipped(bytes, bit));
        const readTile = (asked: string) => Promise.resolve(files.get(asked));
        await assert.rejects(
          nodesFromTiles(log.tree, readTile)(all),
          ({ fault, paths: told }: WrongTile) => fault === 'does-not-fit' && told.includes(path),
        );
        const growth = growTree(log.tree, leavesOf(size, size + 1), readTile);
        if (path.includes('.p/')) await assert.rejects(growth, WrongTile);
        else await growth;
      }
    }
    const other = nodesFromTiles({ ...log.tree, root: flipped(log.tree.root, 5) }, log.readTile);
    await assert.rejects(other([{ level: 0, index: 0 }]), WrongTile);
  }
});

test('a tile that is missing or of another length is told by its path', async () => {
  const log = await logOfSizes(600);
  const readWith = (path: string, bytes: Buffer | undefined) =>
    nodesFromTiles(log.tree, (asked) => Promise.resolve(asked === path ? bytes : log.files.get(asked)));
  const first = [{ level: 0, index: 0 }];
  await assert.rejects(readWith('tile/0/000', undefined)(first), { fault: 'missing', paths: ['tile/0/000'] });
  await assert.rejects(readWith('tile/0/000', Buffer.alloc(8191))(first), { fault: 'wrong-length' });
  await assert.rejects(readWith('tile/0/002.p/88', undefined)(first), { fault: 'missing', paths: ['tile/0/002.p/88'] });
  await assert.rejects(nodesIn(log)([{ level: 9, index: 1 }]), RangeError);
});

test('a partial tile that is kept no longer is read from the full one', async () => {
  const log = await logOfSizes(600, 70_000);
  const older = { size: 600, root: treeHash(log.leaves.slice(0, 600)) };
  for (const path of [...log.files.keys()].filter((one) => /\.p\/(88|2)$/.test(one))) log.files.delete(path);
  log.files.set('tile/1/000.p/2', (log.files.get('tile/1/000') ?? Buffer.of()).subarray(0, 64));
  assert.deepEqual(await treeRoot(600, nodesFromTiles(older, log.readTile)), older.root);
  const entries = await entriesFromBundles(older, log.readTile)(2);
  assert.deepEqual([entries.length, entries.at(-1)], [88, entry(599)]);
});

test('entries are kept in bundles, each after its length in two bytes', async () => {
  const entries = [Buffer.of(), Buffer.from('a'), Buffer.alloc(65_535, 7)];
  const bundle = entryBundle(entries);
  assert.deepEqual([...bundle.subarray(0, 7)], [0, 0, 0, 1, 0x61, 0xff, 0xff]);
  assert.deepEqual(readEntryBundle(bundle), entries);
  for (const wrong of [bundle.subarray(0, -1), Buffer.of(0), Buffer.of(0, 1)]) {
    assert.ok(readEntryBundle(wrong) === undefined);
  }
  assert.throws(() => entryBundle([Buffer.alloc(65_536)]), RangeError);
});

test('an entry is believed when its hash is the tree’s', async () => {
  const log = await logOfSizes(600);
  const read = entriesFromBundles(log.tree, log.readTile);
  const all = [...(await read(0)), ...(await read(1)), ...(await read(2))];
  assert.deepEqual(
    all,
    Array.from({ length: 600 }, (_, number) => entry(number)),
  );
  assert.deepEqual(await read(3), []);
  const path = 'tile/entries/001';
  const bytes = log.files.get(path) ?? Buffer.of();
  const readWith = (changed: Buffer | undefined) =>
    entriesFromBundles(log.tree, (asked) => Promise.resolve(asked === path ? changed : log.files.get(asked)))(1);
  await assert.rejects(readWith(flipped(bytes, 17)), { fault: 'does-not-fit', paths: [path] });
  await assert.rejects(readWith(undefined), { fault: 'missing' });
  await assert.rejects(readWith(Buffer.concat([bytes, Buffer.of(0, 0)])), { fault: 'wrong-length' });
});

test('a tree grows by hashes of 32 bytes alone', async () => {
  await assert.rejects(
    growTree(emptyTree, [Buffer.alloc(31)], () => Promise.resolve(undefined)),
    RangeError,
  );
});
