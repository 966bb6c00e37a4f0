import { fullWidth, hashLength, type Tile, tilePath } from './tile.ts';
import { WrongTile } from './wrong-tile.ts';

/** Reads a file of a log by its path under the log's prefix, such as `tile/0/001`; undefined if it is not there. */
export type ReadTile = (path: string) => Promise<Uint8Array | undefined>;

/**
 * The bytes of a tile, not verified yet. A partial one that is no longer kept is the beginning of the full one. Throws WrongTile if
 * neither is there, or it is of another length.
 */
export async function fetchTile(tile: Tile, readTile: ReadTile): Promise<Buffer> {
  const found = await readWhole(tile, readTile);
  const bytes =
    found ?? (tile.width < fullWidth ? await readWhole({ ...tile, width: fullWidth }, readTile) : undefined);
  if (!bytes) throw new WrongTile('missing', [tilePath(tile)]);
  return bytes.subarray(0, tile.width * hashLength);
}

async function readWhole(tile: Tile, readTile: ReadTile): Promise<Buffer | undefined> {
  const path = tilePath(tile);
  const bytes = await readTile(path);
  if (bytes && bytes.length !== tile.width * hashLength) throw new WrongTile('wrong-length', [path]);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
