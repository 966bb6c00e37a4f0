import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Actor } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { Env } from '#platform/http/http.ts';
import { chooseLanguage, readForm, requireAccessCheck, serveAssets, setRequestTime } from '#platform/http/pipeline.ts';
import { roomForBodies } from '#platform/http/room-for-bodies.ts';
import { answerError } from '#site/answers.tsx';
import { roomToSendAgain } from '#site/largest-body.ts';
import { layout } from '#site/layout.tsx';
import type { SiteParts } from '#site/site-parts.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { siteAssets } from './made-once.ts';

/** One room's pages or API as the site shows them, signed in as the test's person. */
export interface RoomSite {
  /** As this person, at their moment; nobody asks on the test's morning, or when it is said. */
  as: (actor: Actor | null, at?: Temporal.Instant) => RoomSite;
  get: (path: string, language?: string) => Promise<Response>;
  /** Posts a form; the answer's headers say where to go next. */
  post: (path: string, form: Readonly<Record<string, string>>) => Promise<Response>;
  readonly app: Hono<Env>;
}

export async function roomSite(database: Database, rooms: readonly Hono<Env>[], first: Actor | null) {
  const assets = await siteAssets();
  const reportFault = (error: unknown) => console.error(error);
  const parts = { database, assets, demo: true, version: 'test', reportFault } as unknown as SiteParts;
  return withActor(first);

  function withActor(actor: Actor | null, at = actor?.at ?? mondayMorning): RoomSite {
    const app = new Hono<Env>();
    app.use(
      setRequestTime(() => at),
      serveAssets(assets),
      chooseLanguage(),
      layout(parts),
      readForm(),
    );
    app.use(async (c, next) => {
      c.set('actor', actor);
      c.set('formBinding', () => ({}));
      await next();
    });
    app.use(requireAccessCheck());
    for (const room of rooms) app.route('/', room);
    const answering = {
      ...parts,
      roomToSendAgain: roomForBodies(roomToSendAgain),
      ask: (request: Request, env: Env['Bindings']) => app.fetch(request, env),
    };
    app.onError((error, c) => answerError(c, error, answering));
    return {
      as: withActor,
      app,
      get: async (path, language = 'lv') => app.request(path, { headers: { cookie: `language=${language}` } }),
      post: async (path, form) => app.request(path, { method: 'POST', body: new URLSearchParams(form) }),
    };
  }
}

/** Serves an app on a free port of loopback, for tests in a real browser. */
export async function serveApp(app: Hono<Env>): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
