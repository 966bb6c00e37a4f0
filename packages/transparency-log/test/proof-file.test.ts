import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cosign,
  inclusionProof,
  nodesFromTiles,
  type ProofPolicy,
  readProof,
  signCheckpoint,
  verifyProof,
  type WitnessKey,
  writeProof,
} from '../src/index.ts';
import { partsOf } from '../src/note/note-parts.ts';
import { flipped, logKey, logOfSizes, newWitness } from './made-up-log.ts';

const origin = 'log.example/one';
const key = logKey(origin);
const made = await logOfSizes(700);
const signed = signCheckpoint({ origin, ...made.tree, extensions: [] }, key);
const at = 1_790_000_000;
const [one, other] = [newWitness('witness.example/one'), newWitness('witness.example/other')];
const cosignedBy = (...witnesses: readonly WitnessKey[]) =>
  signed + witnesses.map((witness) => cosign(partsOf(signed)?.text ?? '', witness, at)).join('');
const index = 300;
const leaf = made.leaves[index] ?? Buffer.of();
const hashes = await inclusionProof(index, 700, nodesFromTiles(made.tree, made.readTile));
const file = writeProof({ index, hashes, checkpoint: cosignedBy(one, other) });
const policy: ProofPolicy = { log: { origin, verifiers: [key] }, witnesses: [one, other], minimum: 2 };

test('a proof is written as the specification says', () => {
  const lines = file.split('\n');
  assert.deepEqual(lines.slice(0, 2), ['c2sp.org/tlog-proof@v1', 'index 300']);
  assert.deepEqual(
    lines.slice(2, 2 + hashes.length),
    hashes.map((hash) => hash.toString('base64')),
  );
  assert.equal(lines[2 + hashes.length], '');
  assert.ok(file.endsWith(`\n\n${cosignedBy(one, other)}`));
  const extra = writeProof({ index: 0, hashes: [], checkpoint: signed, extra: Buffer.from('salt') });
  assert.ok(extra.startsWith('c2sp.org/tlog-proof@v1\nextra c2FsdA==\nindex 0\n\nlog.example/one\n'));
});

test('a proof is read as it was written', () => {
  for (const proof of [
    { index, hashes, checkpoint: signed },
    { index: 0, hashes: [], checkpoint: signed, extra: Buffer.from('salt') },
    { index: 0, hashes: [], checkpoint: signed, extra: Buffer.of() },
  ]) {
    assert.deepEqual(readProof(writeProof(proof)), proof);
    assert.deepEqual(readProof(Buffer.from(writeProof(proof))), proof);
  }
});

test('a proof shows that the entry is in the log, and which witnesses saw it', () => {
  const proven = verifyProof(file, leaf, policy);
  assert.ok(typeof proven !== 'string');
  assert.deepEqual([proven.index, proven.checkpoint.size, proven.checkpoint.root], [300, 700, made.tree.root]);
  assert.deepEqual(
    proven.cosignatures.map(({ witness, at: moment }) => [witness.name, moment]),
    [
      ['witness.example/one', at],
      ['witness.example/other', at],
    ],
  );
});

test('a proof is not believed of another entry, place, tree, log or key', () => {
  const wrong = (changed: string, fault: string) => assert.equal(verifyProof(changed, leaf, policy), fault);
  assert.equal(verifyProof(file, flipped(leaf, 9), policy), 'not-in-the-tree');
  wrong(file.replace('index 300', 'index 301'), 'not-in-the-tree');
  wrong(writeProof({ index, hashes: hashes.slice(1), checkpoint: cosignedBy(one, other) }), 'not-in-the-tree');
  for (const [place, hash] of hashes.entries()) {
    const changed = hashes.with(place, flipped(hash, place * 7));
    wrong(writeProof({ index, hashes: changed, checkpoint: cosignedBy(one, other) }), 'not-in-the-tree');
  }
  wrong(file.replace('\n700\n', '\n701\n'), 'wrong-signature');
  wrong(file.replaceAll(origin, 'log.example/two'), 'not-signed-by-this-key');
  const strange = { ...policy, log: { origin: 'log.example/two', verifiers: [key] } };
  assert.equal(verifyProof(file, leaf, strange), 'foreign-origin');
});

test('a proof is believed only if enough witnesses saw its checkpoint', () => {
  const of = (checkpoint: string, change: Partial<ProofPolicy> = {}) =>
    verifyProof(writeProof({ index, hashes, checkpoint }), leaf, { ...policy, ...change });
  assert.equal(of(cosignedBy(one)), 'too-few-witnesses');
  assert.equal(of(signed, { minimum: 1 }), 'too-few-witnesses');
  assert.equal(typeof of(signed, { minimum: 0 }), 'object');
  assert.equal(typeof of(cosignedBy(one), { minimum: 1 }), 'object');
  assert.equal(of(cosignedBy(one, newWitness('witness.example/stranger'))), 'too-few-witnesses');
  const spoilt = cosign('log.example/one\n700\nanother root\n', other, at);
  assert.equal(of(cosignedBy(one) + spoilt, { minimum: 1 }), 'wrong-signature');
});

test('one witness is one, however often and under whatever name it cosigned', () => {
  const of = (witnesses: readonly WitnessKey[]) =>
    verifyProof(writeProof({ index, hashes, checkpoint: cosignedBy(...witnesses) }), leaf, { ...policy, witnesses });
  assert.equal(of([one, one]), 'too-few-witnesses');
  assert.equal(of([one, newWitness(one.name)]), 'too-few-witnesses');
  assert.equal(of([one, { ...one, name: 'witness.example/alias' }]), 'too-few-witnesses');
  assert.equal(typeof of([one, other]), 'object');
});

test('what is no proof is none', () => {
  const [hash = ''] = hashes.map((one) => one.toString('base64'));
  for (const wrong of [
    '',
    'c2sp.org/tlog-proof@v1\n',
    signed,
    file.replace('@v1', '@v2'),
    file.replace('index 300', 'index 0300'),
    file.replace('index 300', 'index -1'),
    file.replace('index 300', 'index  300'),
    file.replace('index 300\n', ''),
    file.replace('index 300\n', 'index 300\nindex 300\n'),
    file.replace('index 300\n', 'extra AAAA=\nindex 300\n'),
    file.replace('index 300\n', 'extra AAAA\nextra AAAA\nindex 300\n'),
    file.replace('index 300\n', 'index 300\nextra AAAA\n'),
    file.replace(hash, hash.slice(0, -1)),
    file.replace(hash, `${hash} `),
    file.replace(hash, 'AAAA'),
    file.replaceAll('\n', '\r\n'),
    file.replace('\n\n', '\n'),
  ]) {
    assert.equal(verifyProof(wrong, leaf, policy), 'not-a-proof', wrong.slice(0, 80));
  }
  assert.equal(verifyProof(Buffer.concat([Buffer.from(file), Buffer.of(0xff)]), leaf, policy), 'not-a-proof');
  assert.equal(verifyProof(file.slice(0, -1), leaf, policy), 'not-a-note');
});
