import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addCheckpoint,
  consistencyProof,
  cosignaturesOn,
  inclusionProof,
  newTiles,
  nodesFromTiles,
  signCheckpoint,
  tilePath,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
  verifyProof,
  type Witness,
  withCosignatures,
  writeAddCheckpoint,
  writeProof,
} from '../src/index.ts';
import { path, proof, treeHash } from './by-definition.ts';
import { flipped, logKey, logOfSizes, newWitness } from './made-up-log.ts';
import { type Random, randomOf, triesOr } from './random.ts';

const origin = 'log.example/one';
const key = logKey(origin);
const witnessKeys: Witness['keys'] = [newWitness()];

/** Sizes of a tree one after the other, with those around full tiles more often than by chance. */
function growing(random: Random): number[] {
  const about = [1, 255, 256, 257, 511, 512, 513, 1_000, 1_500];
  const sizes = Array.from({ length: 2 + random(3) }, () =>
    random(2) === 0 ? (about[random(about.length)] ?? 1) : 1 + random(1_500),
  );
  return [...new Set(sizes)].toSorted((one, other) => one - other);
}

test('whatever a tree grows through, tiles and proofs are what RFC 6962 defines, and are believed only as they are', async (t) => {
  const random = randomOf(t);
  for (let tries = triesOr(20); tries > 0; tries--) {
    const sizes = growing(random);
    const log = await logOfSizes(...sizes);
    const { tree, leaves, files } = log;
    const nodes = nodesFromTiles(tree, log.readTile);
    const tiles = sizes.flatMap((size, at) => newTiles(sizes[at - 1] ?? 0, size).map(tilePath));
    assert.deepEqual([...files.keys()].filter((one) => !one.startsWith('tile/entries/')).toSorted(), tiles.toSorted());
    assert.deepEqual(tree.root, treeHash(leaves));

    const index = random(tree.size);
    const leaf = { index, hash: leaves[index] ?? Buffer.of() };
    const inclusion = await inclusionProof(index, tree.size, nodes);
    assert.deepEqual(inclusion, path(index, leaves));
    assert.ok(verifyInclusion(leaf, inclusion, tree));

    const from = 1 + random(tree.size);
    const older = { size: from, root: await treeRoot(from, nodes) };
    assert.deepEqual(older.root, treeHash(leaves.slice(0, older.size)));
    const consistency = await consistencyProof(older.size, tree.size, nodes);
    assert.deepEqual(consistency, proof(older.size, leaves));
    assert.ok(verifyConsistency(older, tree, consistency));

    const bit = random(256);
    const another = { ...tree, root: flipped(tree.root, bit) };
    assert.ok(!verifyInclusion(leaf, inclusion, another));
    assert.ok(!verifyInclusion({ ...leaf, hash: flipped(leaf.hash, bit) }, inclusion, tree));
    assert.ok(!verifyConsistency(older, another, consistency));
    assert.ok(!verifyConsistency({ ...older, root: flipped(older.root, bit) }, tree, consistency));
    for (const [at, hash] of inclusion.entries())
      assert.ok(!verifyInclusion(leaf, inclusion.with(at, flipped(hash, bit)), tree));
    for (const [at, hash] of consistency.entries())
      assert.ok(!verifyConsistency(older, tree, consistency.with(at, flipped(hash, bit))));

    const spoilt = [...files.keys()].filter((one) => newTiles(0, tree.size).map(tilePath).includes(one));
    const chosen = spoilt[random(spoilt.length)] ?? '';
    const bytes = files.get(chosen) ?? Buffer.of();
    const changed = new Map(files).set(chosen, flipped(bytes, random(bytes.length * 8)));
    const read = nodesFromTiles(tree, (asked) => Promise.resolve(changed.get(asked)));
    const all = Array.from({ length: Math.ceil(tree.size / 256) }, (_, tile) => ({ level: 0, index: tile * 256 }));
    await assert.rejects(read(all), { fault: 'does-not-fit' });
  }
});

test('a witness cosigns every honest growth and none that forgets or rewrites, and proofs then hold with it', async (t) => {
  const random = randomOf(t);
  for (let tries = triesOr(20); tries > 0; tries--) {
    const sizes = growing(random);
    const log = await logOfSizes(...sizes);
    const nodes = nodesFromTiles(log.tree, log.readTile);
    let kept: Awaited<ReturnType<Witness['recall']>>;
    const witness: Witness = {
      keys: witnessKeys,
      logs: [{ origin, verifiers: [key] }],
      recall: () => Promise.resolve(kept),
      remember: (_, before, next) => {
        const isStill = kept?.size === before?.size;
        if (isStill) kept = next;
        return Promise.resolve(isStill);
      },
    };
    for (const size of sizes) {
      const from = kept?.size ?? 0;
      const proofOf = await consistencyProof(from, size, nodes);
      const root = await treeRoot(size, nodes);
      const signed = (of: Buffer) => signCheckpoint({ origin, size, root: of, extensions: [] }, key);
      const request = (checkpoint: string) => writeAddCheckpoint({ oldSize: from, proof: proofOf, checkpoint });
      if (from > 0) {
        const rewritten = request(signed(flipped(root, random(256))));
        assert.equal((await addCheckpoint(rewritten, witness, 1)).status, 422);
      }
      const reply = await addCheckpoint(request(signed(root)), witness, 1);
      assert.equal(reply.status, 200);
      const checkpoint = withCosignatures(signed(root), reply.body, witnessKeys) ?? '';
      assert.equal(cosignaturesOn(checkpoint, witnessKeys).length, 1);
      assert.equal((await addCheckpoint(request(signed(root)), witness, 1)).status, from === size ? 200 : 409);

      const index = random(size);
      const file = writeProof({ index, hashes: await inclusionProof(index, size, nodes), checkpoint });
      const policy = { log: { origin, verifiers: [key] }, witnesses: witnessKeys, minimum: 1 };
      assert.equal(typeof verifyProof(file, log.leaves[index] ?? Buffer.of(), policy), 'object');
      const at = random(file.length);
      const changed =
        file.slice(0, at) + String.fromCharCode(file.charCodeAt(at) ^ (1 << random(5))) + file.slice(at + 1);
      assert.equal(
        typeof verifyProof(changed, log.leaves[index] ?? Buffer.of(), policy),
        'string',
        `${at} of\n${file}`,
      );
    }
  }
});
