import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import {
  emptyTree,
  growTree,
  inclusionProof,
  leafHash,
  nodesFromTiles,
  signCheckpoint,
  type Tree,
  verifierKeyOf,
} from '../src/index.ts';
import { flipped, leavesOf, logKey } from './made-up-log.ts';

const origin = 'log.example/one';
const key = logKey(origin);
const artifact = Buffer.from('what was signed');
const signer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signature = sign('sha256', artifact, signer.privateKey).toString('base64');
const digest = createHash('sha256').update(artifact).digest();
/** What Sigstore's own log has as an entry. */
const content = Buffer.from(
  JSON.stringify({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: { data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } }, signature: { content: signature } },
  }),
);
/** The whole hash of which a key's id is the beginning. */
const logId = createHash('sha256')
  .update(`${origin}\n`)
  .update(Buffer.from(verifierKeyOf(key).split('+').slice(2).join('+'), 'base64'))
  .digest();
const always = { start: new Date(0), end: new Date(8.64e15) };
const verifier = new Verifier(
  {
    certificateAuthorities: [],
    timestampAuthorities: [],
    ctlogs: [],
    tlogs: [{ logID: logId, baseURL: `https://${origin}`, publicKey: key.publicKey, validFor: always }],
    publicKey: () => ({ publicKey: signer.publicKey, validFor: () => true }),
  },
  { timestampThreshold: 0, ctlogThreshold: 0, tlogThreshold: 1 },
);

interface Logged {
  readonly index: number;
  readonly tree: Tree;
  readonly hashes: readonly Buffer[];
  readonly checkpoint: string;
}

/** A log in which the entry has this place. */
async function logged(index: number, size: number): Promise<Logged> {
  const files = new Map<string, Buffer>();
  const readTile = (path: string) => Promise.resolve(files.get(path));
  const leaves = leavesOf(0, size).with(index, leafHash(content));
  const tree = await growTree(emptyTree, leaves, readTile);
  for (const { path, bytes } of tree.tiles) files.set(path, bytes);
  const hashes = await inclusionProof(index, size, nodesFromTiles(tree, readTile));
  return { index, tree, hashes, checkpoint: signCheckpoint({ origin, ...tree, extensions: [] }, key) };
}

function verify({ index, tree, hashes, checkpoint }: Logged): void {
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  const bundle = bundleFromJSON({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: '' },
      tlogEntries: [
        {
          logIndex: `${index}`,
          logId: { keyId: base64(logId) },
          kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
          integratedTime: '0',
          inclusionProof: {
            logIndex: `${index}`,
            rootHash: base64(tree.root),
            treeSize: `${tree.size}`,
            hashes: hashes.map(base64),
            checkpoint: { envelope: checkpoint },
          },
          canonicalizedBody: base64(content),
        },
      ],
    },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) }, signature },
  });
  verifier.verify(toSignedEntity(bundle, artifact));
}

test('Sigstore’s verifier takes the checkpoint and the proof of an entry at every place', async () => {
  for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 700]) {
    for (const index of [0, 1, 6, 254, 255, 256, size - 1].filter((one) => one < size))
      verify(await logged(index, size));
  }
});

test('Sigstore’s verifier refuses what is changed', async () => {
  const good = await logged(300, 700);
  verify(good);
  const other = await logged(301, 700);
  const wrong: readonly Partial<Logged>[] = [
    { index: 301 },
    { hashes: good.hashes.slice(1) },
    ...good.hashes.map((hash, at) => ({ hashes: good.hashes.with(at, flipped(hash, at)) })),
    { checkpoint: good.checkpoint.replace('\n700\n', '\n701\n') },
    { checkpoint: other.checkpoint },
    { checkpoint: signCheckpoint({ origin, ...good.tree, extensions: [] }, logKey(origin)) },
  ];
  for (const change of wrong) {
    assert.throws(
      () => verify({ ...good, ...change }),
      { code: 'TLOG_INCLUSION_PROOF_ERROR' },
      Object.keys(change).join(),
    );
  }
});
