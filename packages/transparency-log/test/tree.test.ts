import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  type ReadNodes,
  rootOf,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from '../src/index.ts';
import { path, proof, treeHash } from './by-definition.ts';
import { flipped, leavesOf } from './made-up-log.ts';

const hex = (bytes: Buffer) => bytes.toString('hex');
const upTo = (size: number) => Array.from({ length: size }, (_, number) => number);

// The leaves and roots of Certificate Transparency's reference implementation, which others test against too.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** Nodes of a tree whose leaves are at hand. */
function nodesOver(hashes: readonly Buffer[]): ReadNodes {
  return (nodes) =>
    Promise.resolve(
      nodes.map(({ level, index }) => {
        const under = hashes.slice(index * 2 ** level, (index + 1) * 2 ** level);
        assert.equal(under.length, 2 ** level, 'only nodes that are complete are read');
        return treeHash(under);
      }),
    );
}

test('leaves and nodes are hashed as RFC 6962, section 2.1, says, with the roots that all implementations share', async () => {
  const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
  for (const [size, root] of roots.entries()) {
    const some = hashes.slice(0, size);
    assert.equal(hex(rootOf(some)), root);
    assert.equal(hex(await treeRoot(size, nodesOver(some))), root);
  }
});

test('the proofs of the reference implementation are made (RFC 6962, section 2.1.1 and 2.1.2)', async () => {
  const read = nodesOver(leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex'))));
  assert.deepEqual((await inclusionProof(5, 8, read)).map(hex), [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
  assert.deepEqual((await consistencyProof(6, 8, read)).map(hex), [
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
});

test('every leaf of every tree is proven as RFC 6962, section 2.1.1, defines it, and at no other place', async () => {
  for (const size of upTo(34).slice(1)) {
    const hashes = leavesOf(0, size);
    const tree = { size, root: treeHash(hashes) };
    for (const [index, hash] of hashes.entries()) {
      const made = await inclusionProof(index, size, nodesOver(hashes));
      assert.deepEqual(made, path(index, hashes));
      for (const other of upTo(size + 1)) {
        assert.equal(verifyInclusion({ index: other, hash }, made, tree), other === index, `${index} of ${size}`);
      }
    }
  }
});

test('every growth is proven as RFC 6962, section 2.1.2, defines it, and to no other tree', async () => {
  const most = 34;
  const hashes = leavesOf(0, most);
  const trees = upTo(most).map((size) => ({ size, root: treeHash(hashes.slice(0, size)) }));
  for (const to of trees) {
    for (const from of trees.slice(0, to.size + 1)) {
      const made = await consistencyProof(from.size, to.size, nodesOver(hashes));
      if (from.size > 0) assert.deepEqual(made, proof(from.size, hashes.slice(0, to.size)));
      assert.ok(verifyConsistency(from, to, made), `${from.size} to ${to.size}`);
      for (const other of trees.filter(({ size }) => size !== from.size && size > 0)) {
        assert.ok(
          from.size === 0 || !verifyConsistency(other, to, made),
          `${other.size} as ${from.size} to ${to.size}`,
        );
      }
    }
  }
});

test('a proof with any bit flipped, a hash too few, too many or of another length is refused', async () => {
  const hashes = leavesOf(0, 21);
  const tree = { size: 21, root: treeHash(hashes) };
  const older = { size: 13, root: treeHash(hashes.slice(0, 13)) };
  const leaf = { index: 9, hash: hashes[9] as Buffer };
  const ways = [
    {
      made: await inclusionProof(9, 21, nodesOver(hashes)),
      holds: (made: Buffer[]) => verifyInclusion(leaf, made, tree),
    },
    {
      made: await consistencyProof(13, 21, nodesOver(hashes)),
      holds: (made: Buffer[]) => verifyConsistency(older, tree, made),
    },
  ];
  for (const { made, holds } of ways) {
    assert.ok(holds(made));
    assert.ok(!holds([]));
    assert.ok(!holds(made.slice(1)));
    assert.ok(!holds(made.slice(0, -1)));
    assert.ok(!holds([...made, tree.root]));
    assert.ok(!holds(made.toReversed()));
    for (const [at, hash] of made.entries()) {
      for (const bit of upTo(256)) assert.ok(!holds(made.with(at, flipped(hash, bit))), `bit ${bit} of hash ${at}`);
      assert.ok(!holds(made.with(at, hash.subarray(1))));
    }
  }
});

test('hashes of another length are refused also where their bytes, joined, are those of the right ones', () => {
  const [left, right] = leavesOf(0, 2) as [Buffer, Buffer];
  const root = nodeHash(left, right);
  const both = Buffer.concat([left, right]);
  assert.ok(verifyInclusion({ index: 0, hash: left }, [right], { size: 2, root }));
  assert.ok(!verifyInclusion({ index: 0, hash: both.subarray(0, 31) }, [both.subarray(31)], { size: 2, root }));
});

test('no log can have a growth believed whose root it made up of pieces of other lengths', () => {
  const [one, two, three] = leavesOf(0, 3) as [Buffer, Buffer, Buffer];
  const left = nodeHash(one, two);
  const older = { size: 3, root: nodeHash(left, three) };
  const both = Buffer.concat([left, three]);
  const [shorter, longer] = [both.subarray(0, 31), both.subarray(31)];
  const root = nodeHash(shorter, nodeHash(longer, three));
  assert.ok(!verifyConsistency(older, { size: 4, root }, [longer, three, shorter]));
});

test('a proof that ends before the root, or goes on after it, is refused whatever root the log tells', async () => {
  const [one, two] = leavesOf(0, 2) as [Buffer, Buffer];
  assert.ok(!verifyInclusion({ index: 0, hash: one }, [two], { size: 1, root: nodeHash(two, one) }));
  assert.ok(!verifyInclusion({ index: 0, hash: one }, [], { size: 2, root: one }));
  const hashes = leavesOf(0, 4);
  const older = { size: 3, root: treeHash(hashes.slice(0, 3)) };
  const made = await consistencyProof(3, 4, nodesOver(hashes));
  assert.ok(verifyConsistency(older, { size: 4, root: treeHash(hashes) }, made));
  assert.ok(!verifyConsistency(older, { size: 8, root: treeHash(hashes) }, made));
  const four = { size: 4, root: treeHash(hashes) };
  assert.ok(!verifyConsistency(four, { size: 8, root: four.root }, []));
  assert.ok(!verifyConsistency({ size: 2, root: one }, { size: 1, root: one }, []), 'no tree shrinks');
});

test('a growth is from one tree: one with another root is not its beginning', async () => {
  const hashes = leavesOf(0, 21);
  const tree = { size: 21, root: treeHash(hashes) };
  for (const size of [1, 3, 8, 13, 16, 20]) {
    const made = await consistencyProof(size, 21, nodesOver(hashes));
    const root = treeHash(hashes.slice(0, size));
    assert.ok(verifyConsistency({ size, root }, tree, made));
    assert.ok(!verifyConsistency({ size, root: flipped(root, size) }, tree, made));
  }
});

test('a tree without leaves is the beginning of every tree, if it is the one there is', () => {
  const tree = { size: 3, root: rootOf(leavesOf(0, 3)) };
  const none = { size: 0, root: rootOf([]) };
  assert.ok(verifyConsistency(none, tree, []));
  assert.ok(verifyConsistency(none, none, []));
  assert.ok(!verifyConsistency(none, tree, [tree.root]));
  assert.ok(!verifyConsistency({ size: 0, root: tree.root }, tree, []));
  assert.ok(!verifyConsistency({ size: 0, root: tree.root }, { size: 0, root: tree.root }, []));
  assert.ok(!verifyConsistency(tree, { ...tree, root: none.root }, []));
});

test('trees as large as numbers allow are proven too', async () => {
  // All leaves alike, so that a node has the hash of its level.
  const levels: Buffer[] = [leafHash(Buffer.of())];
  for (const level of upTo(53)) levels.push(nodeHash(levels[level] as Buffer, levels[level] as Buffer));
  const read: ReadNodes = (nodes) => Promise.resolve(nodes.map(({ level }) => levels[level] as Buffer));
  const hash = levels[0] as Buffer;
  for (const size of [2 ** 32 + 1, 2 ** 49 - 1, 2 ** 52, 2 ** 53 - 2, 2 ** 53 - 1]) {
    const tree = { size, root: await treeRoot(size, read) };
    for (const index of [0, 2 ** 31, 2 ** 32, size - 2, size - 1]) {
      const made = await inclusionProof(index, size, read);
      assert.ok(verifyInclusion({ index, hash }, made, tree), `${index} of ${size}`);
      const older = { size: index + 1, root: await treeRoot(index + 1, read) };
      assert.ok(
        verifyConsistency(older, tree, await consistencyProof(index + 1, size, read)),
        `${index + 1} to ${size}`,
      );
    }
  }
});

test('what no tree has is asked of none', async () => {
  const read = nodesOver(leavesOf(0, 8));
  for (const wrong of [-1, 8, 1.5, Number.NaN]) await assert.rejects(inclusionProof(wrong, 8, read), RangeError);
  for (const wrong of [-1, 9, 1.5, Number.NaN]) await assert.rejects(consistencyProof(wrong, 8, read), RangeError);
  await assert.rejects(treeRoot(-1, read), RangeError);
});
