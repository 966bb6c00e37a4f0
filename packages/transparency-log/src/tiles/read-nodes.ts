import { rootOf, type Tree } from '../tree/hash.ts';
import type { ReadNodes, TreeNode } from '../tree/nodes.ts';
import { readEdge } from './edge.ts';
import { fetchTile, type ReadTile } from './fetch-tile.ts';
import { fullWidth, hashesAt, hashesIn, tileOf, tilePath } from './tile.ts';
import { WrongTile } from './wrong-tile.ts';

/** Reads the hashes of a tile, as many as the tree has there, after it was verified. */
export type ReadVerifiedTile = (level: number, index: number) => Promise<readonly Buffer[]>;

/** Rows of hashes between two levels of tiles. */
const tileHeight = 8;

/**
 * Reads nodes of a tree from its tiles, none of which is believed before it was verified against the tree's root: take that from a
 * checkpoint. What was read once is kept. It rejects with WrongTile for a tile that does not fit, and with a RangeError for a node
 * that the tree does not have.
 */
export function nodesFromTiles(tree: Tree, readTile: ReadTile): ReadNodes {
  const readVerified = verifiedTiles(tree, readTile);
  return async (nodes) => await Promise.all(nodes.map(async (node) => await readNode(node, tree.size, readVerified)));
}

/**
 * Reads whole tiles of a tree so. The partial ones make the root; the root of a full one is a hash in the tile above it, which is verified
 * first.
 */
export function verifiedTiles(tree: Tree, readTile: ReadTile): ReadVerifiedTile {
  const edge = once(async () => await readEdge(tree, readTile));
  const tiles = new Map<string, () => Promise<readonly Buffer[]>>();
  const read: ReadVerifiedTile = async (level, index) => {
    if (index === tileOf(hashesAt(level, tree.size))) return (await edge())[level] ?? [];
    const path = tilePath({ level, index, width: fullWidth });
    const tile = tiles.get(path) ?? once(async () => await readFull(level, index));
    tiles.set(path, tile);
    return await tile();
  };
  const readFull = async (level: number, index: number): Promise<readonly Buffer[]> => {
    const above = await read(level + 1, tileOf(index));
    const tile = { level, index, width: fullWidth };
    const hashes = hashesIn(await fetchTile(tile, readTile));
    if (above[index % fullWidth]?.equals(rootOf(hashes))) return hashes;
    throw new WrongTile('does-not-fit', [tilePath(tile)]);
  };
  return read;
}

async function readNode({ level, index }: TreeNode, size: number, readVerified: ReadVerifiedTile): Promise<Buffer> {
  if ((index + 1) * 2 ** level > size) throw new RangeError(`a tree of ${size} has no node ${index} at level ${level}`);
  const tileLevel = Math.floor(level / tileHeight);
  const count = 2 ** (level % tileHeight);
  const first = index * count;
  const hashes = await readVerified(tileLevel, tileOf(first));
  const place = first % fullWidth;
  return rootOf(hashes.slice(place, place + count));
}

/** Does it when first asked, and gives the same afterwards. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return async () => {
    result ??= work();
    return await result;
  };
}
