import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, openToAll, routes } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { csvType } from '#platform/spreadsheets/write-csv.ts';
import { networkAddresses, publicAddress } from './addresses.ts';
import { CentresPage } from './centres-page.tsx';
import { linkedDataOf } from './linked-data.ts';
import { centresCsv, centresJson, openCentres } from './open-data.ts';
import type { NetworkParts } from './parts.ts';
import { PublicCentrePage } from './public-centre-page.tsx';
import { centresFound, centreWithHours } from './public-centres.ts';
import { refuse } from './refuse.ts';
import { words } from './words.ts';

/** The centres for everybody, without signing in; and the same for programs. */
export function publicPages({ database, origin }: NetworkParts) {
  const pages = routes();

  pages.get(networkAddresses.centres, async (c) => {
    openToAll(c);
    const language = c.get('language');
    const asked = {
      q: typed(c, 'q'),
      service: typed(c, 'service'),
      open: typed(c, 'open') !== '',
      whole: typed(c, 'whole') !== '',
    };
    const { q: text, service, open: openNow, whole: isWhole } = asked;
    const sought = { at: c.get('at'), text, service, openNow, isWhole, after: c.req.query('after') };
    const found = await transaction(database, null, (tx) => centresFound(tx, sought));
    const content = <CentresPage {...found} language={language} at={c.get('at')} asked={asked} />;
    return c.render(content, { title: words[language].centres.title, isPublic: true });
  });

  pages.get('/centres/:centre/hours', async (c) => {
    openToAll(c);
    const language = c.get('language');
    const id = c.req.param('centre');
    const seen = isId(id) ? await transaction(database, null, (tx) => centreWithHours(tx, c.get('at'), id)) : undefined;
    if (!seen) throw refuse('not-found', (w) => w.noSuchCentre, { kind: 'absent' });
    const linkedData = linkedDataOf(seen, `${origin}${publicAddress(seen.centre.id)}`);
    const above = <BackLink href={networkAddresses.centres} text={words[language].centres.title} />;
    const title = words[language].centres.centreTitle(seen.centre.name);
    return c.render(<PublicCentrePage {...seen} language={language} at={c.get('at')} />, {
      title,
      above,
      isPublic: true,
      linkedData,
    });
  });

  pages.get(networkAddresses.csv, (c) =>
    told(c, `${csvType}; charset=utf-8`, async () => centresCsv(await centres(c))),
  );
  pages.get(networkAddresses.json, (c) =>
    told(c, 'application/json', async () => JSON.stringify(centresJson(await centres(c)))),
  );
  return pages;

  function centres(c: Context<Env>) {
    return transaction(database, null, (tx) => openCentres(tx, c.get('at'), origin));
  }
}

const longest = 200;

function typed(c: Context<Env>, field: string): string {
  return (c.req.query(field) ?? '').slice(0, longest).trim();
}

/** Data for programs of anybody, which whoever has read it before may keep until it changes. */
async function told(c: Context<Env>, type: string, content: () => Promise<string>): Promise<Response> {
  openToAll(c);
  const text = await content();
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=300' };
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, headers);
  return c.body(text, 200, { ...headers, 'Content-Type': type });
}
