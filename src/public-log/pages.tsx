import { type Database, transaction } from '#platform/database/database.ts';
import { openToAll, routes } from '#platform/http/http.ts';
import { newestCheckpoint } from './checkpoints.ts';
import { storedTiles } from './stored-tiles.ts';

/** Under which the log is published, as c2sp.org/tlog-tiles has it. */
const prefix = '/log';

const forever = 'public, max-age=31536000, immutable';

/** The log of this installation for whoever will verify it: its checkpoint, its tiles, and what its leaves say, which is nothing without their salts. */
export function publicLogPages({ database }: { readonly database: Database }) {
  const pages = routes();

  pages.get(`${prefix}/checkpoint`, async (c) => {
    openToAll(c);
    const newest = await transaction(database, null, newestCheckpoint);
    if (!newest) return c.notFound();
    return c.body(newest.note, 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
  });

  pages.get(`${prefix}/tile/*`, async (c) => {
    openToAll(c);
    const path = c.req.path.slice(prefix.length + 1);
    const bytes = await transaction(database, null, (tx) => storedTiles(tx)(path));
    if (!bytes) return c.notFound();
    return c.body(Buffer.from(bytes), 200, { 'Content-Type': 'application/octet-stream', 'Cache-Control': forever });
  });

  return pages;
}
