import { generateKeyPairSync } from 'node:crypto';
import {
  bundlePath,
  emptyTree,
  entryBundle,
  growTree,
  type NoteKey,
  noteKey,
  type ReadTile,
  type Tree,
  type WitnessKey,
  witnessKey,
} from '../src/index.ts';
import { leafOf } from './by-definition.ts';

/** The files of a log in memory, and its entries. */
export interface MadeUpLog {
  readonly tree: Tree;
  readonly leaves: readonly Buffer[];
  readonly files: Map<string, Buffer>;
  readonly readTile: ReadTile;
}

/** An entry by its number. */
export function entry(number: number): Buffer {
  return Buffer.from(`entry ${number}`);
}

/** The hashes of the entries with these numbers. */
export function leavesOf(from: number, until: number): Buffer[] {
  return Array.from({ length: until - from }, (_, at) => leafOf(entry(from + at)));
}

/** A log that had these sizes one after the other; all files that it had are still there. */
export async function logOfSizes(...sizes: readonly number[]): Promise<MadeUpLog> {
  const files = new Map<string, Buffer>();
  const readTile: ReadTile = (path) => Promise.resolve(files.get(path));
  let tree = emptyTree;
  for (const size of sizes) {
    const growth = await growTree(tree, leavesOf(tree.size, size), readTile);
    for (const { level, index, width, path, bytes } of growth.tiles) {
      files.set(path, bytes);
      const entries = Array.from({ length: width }, (_, at) => entry(index * 256 + at));
      if (level === 0) files.set(bundlePath({ index, width }), entryBundle(entries));
    }
    tree = { size: growth.size, root: growth.root };
  }
  return { tree, leaves: leavesOf(0, tree.size), files, readTile };
}

/** A new key of a log. */
export function logKey(name = 'log.example/one'): NoteKey {
  return noteKey(name, generateKeyPairSync('ed25519').privateKey);
}

/** A new key of a witness. */
export function newWitness(name = 'witness.example/one'): WitnessKey {
  return witnessKey(name, generateKeyPairSync('ed25519').privateKey);
}

/** The same bytes but for one bit. */
export function flipped(bytes: Buffer, bit: number): Buffer {
  const other = Buffer.from(bytes);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}
