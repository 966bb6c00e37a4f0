/** Hashes in a full tile, and entries in a full bundle. */
export const fullWidth = 256;

/** Bytes of a hash. */
export const hashLength = 32;

/**
 * A tile (c2sp.org/tlog-tiles): `width` neighbouring hashes, each the root of 256^level leaves. Tile 0 of a level begins with its
 * first hash, tile 1 with its 257th. Less than 256 are a partial tile, at the right edge of some tree.
 */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** Under the log's prefix, where a tile is: `tile/0/x001/x234/067`, or `tile/0/x001/x234/067.p/17` of a partial one. */
export function tilePath({ level, index, width }: Tile): string {
  return `tile/${level}/${numbered(index, width)}`;
}

/** Where the entries are whose hashes are in this tile of level 0: `tile/entries/x001/x234/067`. */
export function bundlePath({ index, width }: Pick<Tile, 'index' | 'width'>): string {
  return `tile/entries/${numbered(index, width)}`;
}

/**
 * The tiles that a tree of one size has and the tree of another, smaller or of the same size, has not: full ones, and at each level at most one partial one, the
 * lowest level first. For each tile of level 0 there is a new bundle of entries. Partial tiles of sizes between them, for which there is no
 * checkpoint, are left out.
 */
export function newTiles(from: number, to: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; hashesAt(level, to) > 0; level++) {
    const [before, after] = [hashesAt(level, from), hashesAt(level, to)];
    for (let index = tileOf(before); index <= tileOf(after) && before < after; index++) {
      const width = Math.min(fullWidth, after - index * fullWidth);
      if (width > 0) tiles.push({ level, index, width });
    }
  }
  return tiles;
}

/** How many hashes a tree of that size has at a level of tiles. */
export function hashesAt(level: number, size: number): number {
  return Math.floor(size / fullWidth ** level);
}

/** The tile of its level in which a hash of that level is. */
export function tileOf(hashIndex: number): number {
  return Math.floor(hashIndex / fullWidth);
}

/** The hashes of a tile, in their order. */
export function hashesIn(bytes: Buffer): Buffer[] {
  return Array.from({ length: bytes.length / hashLength }, (_, index) => hashAt(bytes, index));
}

/** The hash of a tile at this place in it. */
export function hashAt(bytes: Buffer, place: number): Buffer {
  return bytes.subarray(place * hashLength, (place + 1) * hashLength);
}

/** Three digits a step, all but the last with an `x`, so that no file has the name of a directory. */
function numbered(index: number, width: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const steps = padded.match(/\d{3}/g) ?? [];
  const path = steps.map((step, at) => (at < steps.length - 1 ? `x${step}` : step)).join('/');
  return width < fullWidth ? `${path}.p/${width}` : path;
}
