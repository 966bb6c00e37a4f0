import { actorOf } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { routes } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { keepUnjudged } from '#sign-in/index.ts';
import { doubtPages } from './doubt-pages.tsx';
import { fillFromZone } from './fill-from-zone.ts';
import { fillFromZonePath } from './zone-path.ts';

/** The pages of a person that need no other room. */
export function clientsPages(database: Database) {
  const pages = routes();
  doubtPages(pages, database);

  // Not an act: nothing is recorded, and what was typed is as secret as on the way to the other language.
  pages.post(fillFromZonePath, async (c) => {
    actorOf(c, 'employee');
    c.set('typed', fillFromZone(c.get('typed'), c.get('at')));
    return seeOther(c, await keepUnjudged(c, database));
  });

  return pages;
}
