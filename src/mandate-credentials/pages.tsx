import type { ConnectionParts } from '#connected-systems/index.ts';
import { requireConnections } from '#connected-systems/index.ts';
import { ask, type Database, sql } from '#platform/database/database.ts';
import { routes } from '#platform/http/http.ts';
import { languages } from '#platform/languages/languages.ts';
import { listSeconds, writeStatusList } from './status-list.ts';
import { words } from './words.ts';
import { credentialTypePath, statusListPath } from './write-credential.ts';

/** A list is made anew no more often than that, in seconds, whoever asks. */
const keptSeconds = 5;

/**
 * What is public of the credentials of mandates: which of them hold no more, as whole lists that name nobody (Token Status List), what such a
 * credential is, and by which keys it is signed (SD-JWT VC).
 */
export function mandateCredentialsPages({ database, origin, connectedSystems }: ConnectionParts) {
  const pages = routes();
  const made = new Map<number, { readonly at: Temporal.Instant; readonly list: Promise<string | undefined> }>();

  pages.get(statusListPath(':list{[1-9][0-9]{0,5}}'), async (c) => {
    const { keys } = requireConnections(c, connectedSystems);
    const number = Number(c.req.param('list'));
    const at = c.get('at');
    const before = made.get(number);
    const isKept = before && Temporal.Instant.compare(before.at.add({ seconds: keptSeconds }), at) > 0;
    const list = isKept
      ? before.list
      : endedPlaces(database, number, at).then((ended) =>
          ended === null
            ? undefined
            : writeStatusList(keys, { address: `${origin}${statusListPath(number)}`, ended, at }),
        );
    if (!isKept) made.set(number, { at, list });
    const written = await list.catch((fault: unknown) => {
      made.delete(number);
      throw fault;
    });
    if (written !== undefined)
      return c.body(written, 200, {
        'Content-Type': 'application/statuslist+jwt',
        'Cache-Control': `public, max-age=${listSeconds}`,
      });
    made.delete(number);
    return c.notFound();
  });

  pages.get(credentialTypePath, (c) => {
    requireConnections(c, connectedSystems);
    return c.json({
      vct: `${origin}${credentialTypePath}`,
      name: words.en.credentialName,
      description: words.en.credentialDescription,
      display: languages.map((locale) => ({
        locale,
        name: words[locale].credentialName,
        description: words[locale].credentialDescription,
      })),
    });
  });

  pages.get('/.well-known/jwt-vc-issuer', (c) => {
    requireConnections(c, connectedSystems);
    return c.json({ issuer: origin, jwks_uri: `${origin}/.well-known/jwks.json` });
  });

  return pages;
}

async function endedPlaces(database: Database, list: number, at: Temporal.Instant): Promise<readonly number[] | null> {
  const [row] = await ask(database, sql<{ ended: number[] | null }>`select ended_places(${list}, ${at}) as ended`);
  return row?.ended ?? null;
}
