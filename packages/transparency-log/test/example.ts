import { generateKeyPairSync } from 'node:crypto';
import {
  addCheckpoint,
  emptyTree,
  growTree,
  inclusionProof,
  leafHash,
  nodesFromTiles,
  noteKey,
  signCheckpoint,
  type Tree,
  verifyProof,
  type Witness,
  withCosignatures,
  witnessKey,
  writeAddCheckpoint,
  writeProof,
} from '../src/index.ts';

// A log: files, and a key.
const files = new Map<string, Buffer>();
const readTile = (path: string) => Promise.resolve(files.get(path));
const origin = 'log.example/audit';
const key = noteKey(origin, generateKeyPairSync('ed25519').privateKey);
const log = { origin, verifiers: [key] };

const leaves = ['first', 'second', 'third'].map((entry) => leafHash(Buffer.from(entry)));
const { size, root, tiles } = await growTree(emptyTree, leaves, readTile);
for (const { path, bytes } of tiles) files.set(path, bytes);
const signed = signCheckpoint({ origin, size, root, extensions: [] }, key);

// A witness: a key, the logs it knows, and a memory. A real one keeps it in a database or a file.
let last: Tree | undefined;
const witness: Witness = {
  keys: [witnessKey('witness.example/one', generateKeyPairSync('ed25519').privateKey)],
  logs: [log],
  recall: () => Promise.resolve(last),
  remember: (_, before, next) => {
    const isStill = last === before;
    if (isStill) last = next;
    return Promise.resolve(isStill);
  },
};
const request = writeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: signed });
const reply = await addCheckpoint(request, witness, Math.floor(Date.now() / 1000));
const checkpoint = withCosignatures(signed, reply.body, witness.keys) ?? signed;

// A proof that the second entry is in the log: a file for whoever has the keys.
const hashes = await inclusionProof(1, size, nodesFromTiles({ size, root }, readTile));
const file = writeProof({ index: 1, hashes, checkpoint });

const policy = { log, witnesses: witness.keys, minimum: 1 };
export const proven = verifyProof(file, leafHash(Buffer.from('second')), policy);
export const refused = verifyProof(file, leafHash(Buffer.from('changed')), policy);
