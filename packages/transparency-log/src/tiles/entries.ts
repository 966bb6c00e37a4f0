import { leafHash, type Tree } from '../tree/hash.ts';
import type { ReadTile } from './fetch-tile.ts';
import { verifiedTiles } from './read-nodes.ts';
import { bundlePath, fullWidth } from './tile.ts';
import { WrongTile } from './wrong-tile.ts';

/** The content of a bundle: entries, each after its length in two bytes. An entry of 64 KiB or more is a RangeError. */
export function entryBundle(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(entries.flatMap((entry) => [lengthOf(entry), entry]));
}

/** The entries of a bundle; undefined if its last one is cut off. */
export function readEntryBundle(bundle: Uint8Array): Buffer[] | undefined {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at);
    if (end > bytes.length) return undefined;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/**
 * Reads the entries of a tree, 256 in each bundle but the last, by the bundle's index. Each is verified against its hash, and that against the tree's
 * root; rejects with WrongTile if it does not fit. There are none in a bundle beyond the tree's end.
 */
export function entriesFromBundles(tree: Tree, readTile: ReadTile): (index: number) => Promise<Buffer[]> {
  const readVerified = verifiedTiles(tree, readTile);
  return async (index) => {
    const width = Math.max(0, Math.min(fullWidth, tree.size - index * fullWidth));
    if (width === 0) return [];
    const path = bundlePath({ index, width });
    const whole = (await readWhole(index, width, readTile)) ?? (await readWhole(index, fullWidth, readTile));
    if (!whole) throw new WrongTile('missing', [path]);
    const entries = whole.slice(0, width);
    const hashes = await readVerified(0, index);
    if (entries.every((entry, at) => hashes[at]?.equals(leafHash(entry)))) return entries;
    throw new WrongTile('does-not-fit', [path]);
  };
}

async function readWhole(index: number, width: number, readTile: ReadTile): Promise<Buffer[] | undefined> {
  const path = bundlePath({ index, width });
  const bundle = await readTile(path);
  const entries = bundle && readEntryBundle(bundle);
  if (bundle && entries?.length !== width) throw new WrongTile('wrong-length', [path]);
  return entries;
}

function lengthOf(entry: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(entry.length);
  return length;
}
