import type { Transaction } from '#platform/database/database.ts';
import { entryBundle, fileAt, type LogFile, leafHash, type ReadTile } from '#transparency-log';
import { own } from './tables.ts';

const fullWidth = 256;

/**
 * Reads the files of the public log by their path under its prefix; undefined for what it has not, or not so many of. A partial tile is kept for as long as
 * the full one, of which it is the beginning.
 */
export function storedTiles(tx: Transaction): ReadTile {
  return async (path) => {
    const file = fileAt(path);
    const found = file && (await contentOf(tx, file));
    return found && found.length === file.width ? joinedOf(file, found) : undefined;
  };
}

function joinedOf({ level }: LogFile, found: readonly Buffer[]): Buffer {
  return level === 'entries' ? entryBundle(found) : Buffer.concat(found);
}

/** The first hashes of the tile, or entries of the bundle, up to its width. */
async function contentOf(tx: Transaction, { level, index, width }: LogFile): Promise<Buffer[]> {
  if (level === 'entries') return leavesFrom(tx, index, width);
  if (level === 0) {
    const leaves = await leavesFrom(tx, index, width);
    return leaves.map(leafHash);
  }
  const below = await own(tx)
    .selectFrom('log_tile')
    .select('root')
    .where('level', '=', level - 1)
    .where('index', '>=', index * fullWidth)
    .where('index', '<', index * fullWidth + width)
    .orderBy('index')
    .execute();
  return below.map(({ root }) => root);
}

async function leavesFrom(tx: Transaction, index: number, width: number): Promise<Buffer[]> {
  const found = await own(tx)
    .selectFrom('log_leaf')
    .select('leaf')
    .where('index', '>=', index * fullWidth)
    .where('index', '<', index * fullWidth + width)
    .orderBy('index')
    .execute();
  return found.map(({ leaf }) => leaf);
}
