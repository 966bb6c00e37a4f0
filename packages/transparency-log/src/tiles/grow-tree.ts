import type { Tree } from '../tree/hash.ts';
import { rootOf } from '../tree/hash.ts';
import { edgeRoot, readEdge } from './edge.ts';
import type { ReadTile } from './fetch-tile.ts';
import { fullWidth, hashesAt, hashLength, type Tile, tileOf, tilePath } from './tile.ts';

/** A tree after leaves were added, and the files in which it differs from the tree before. */
export interface Growth extends Tree {
  /** Those of `newTiles`, with their content. Write all of them before a checkpoint tells of the tree. */
  readonly tiles: readonly (Tile & { readonly path: string; readonly bytes: Buffer })[];
}

/**
 * Adds leaves, by their hashes, to a tree whose tiles are kept. Of what is kept only the partial tiles are read, and believed if they lead to the
 * tree's root; WrongTile is thrown if not. A leaf's hash of another length is a RangeError.
 */
export async function growTree(tree: Tree, leaves: readonly Buffer[], readTile: ReadTile): Promise<Growth> {
  if (leaves.some(({ length }) => length !== hashLength)) throw new RangeError('a leaf’s hash has 32 bytes');
  const edge = [...(await readEdge(tree, readTile))];
  const tiles: Growth['tiles'][number][] = [];
  let added = leaves;
  for (let level = 0; added.length > 0; level++) {
    const first = tileOf(hashesAt(level, tree.size));
    const rows = inTiles([...(edge[level] ?? []), ...added]);
    const full = rows.filter((row) => row.length === fullWidth);
    for (const [at, row] of rows.entries()) {
      const tile = { level, index: first + at, width: row.length };
      tiles.push({ ...tile, path: tilePath(tile), bytes: Buffer.concat(row) });
    }
    edge[level] = rows[full.length] ?? [];
    added = full.map(rootOf);
  }
  return { size: tree.size + leaves.length, root: edgeRoot(edge), tiles };
}

function inTiles(hashes: readonly Buffer[]): Buffer[][] {
  const rows: Buffer[][] = [];
  for (let at = 0; at < hashes.length; at += fullWidth) rows.push(hashes.slice(at, at + fullWidth));
  return rows;
}
