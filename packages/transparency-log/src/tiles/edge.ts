import { rootOf, type Tree } from '../tree/hash.ts';
import { joined, nodesOf } from '../tree/nodes.ts';
import { fetchTile, type ReadTile } from './fetch-tile.ts';
import { fullWidth, hashesAt, hashesIn, type Tile, tileOf, tilePath } from './tile.ts';
import { WrongTile } from './wrong-tile.ts';

/** The hashes in the partial tiles of a tree, by their level; none where a level ends with a full tile. */
export type Edge = readonly (readonly Buffer[])[];

/**
 * Reads the partial tiles of a tree, of which its root is made. Throws WrongTile if they do not lead to that root: then none of them is
 * to be believed.
 */
export async function readEdge(tree: Tree, readTile: ReadTile): Promise<Edge> {
  const tiles = partialTiles(tree.size);
  const edge = await Promise.all(
    tiles.map(async (tile) => (tile.width === 0 ? [] : hashesIn(await fetchTile(tile, readTile)))),
  );
  if (!edgeRoot(edge).equals(tree.root)) {
    throw new WrongTile('does-not-fit', tiles.filter(({ width }) => width > 0).map(tilePath));
  }
  return edge;
}

/** The root of the tree that has this edge: the complete subtrees in it are those of the tree, the largest at the highest level. */
export function edgeRoot(edge: Edge): Buffer {
  return joined(edge.toReversed().flatMap((hashes) => subtreesOf(hashes)));
}

function subtreesOf(hashes: readonly Buffer[]): Buffer[] {
  return nodesOf([0, hashes.length]).map(({ level, index }) =>
    rootOf(hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)),
  );
}

/** Of each level the tile that is not full; it may have no hash. */
function partialTiles(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; hashesAt(level, size) > 0; level++) {
    const hashes = hashesAt(level, size);
    tiles.push({ level, index: tileOf(hashes), width: hashes % fullWidth });
  }
  return tiles;
}
