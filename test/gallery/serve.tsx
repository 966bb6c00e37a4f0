import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderPage } from '#platform/html/render.ts';
import { assetCaching } from '#platform/http/assets.ts';
import type { Language } from '#platform/languages/languages.ts';
import { siteAssets } from '#test/support/site/made-once.ts';
import { CasePage } from './case.tsx';
import { FormPage } from './form.tsx';
import type { Shown } from './frame.tsx';
import { ListsPage } from './lists.tsx';
import { MessagesPage } from './messages.tsx';

const pages: Record<string, (shown: Shown) => preact.VNode> = {
  '/case': (shown) => <CasePage {...shown} />,
  '/form': (shown) => <FormPage {...shown} />,
  '/form-errors': (shown) => <FormPage {...shown} errors />,
  '/lists': (shown) => <ListsPage {...shown} />,
  '/messages': (shown) => <MessagesPage {...shown} />,
};

/** Addresses of the gallery's pages. */
export const galleryPaths = Object.keys(pages);

const policy = [
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
].join('; ');

interface Gallery {
  readonly origin: string;
  readonly posts: string[];
  /** From now on forms wait for their answer, as on a busy server, until the returned function is called. */
  readonly hold: () => () => void;
  readonly close: () => Promise<void>;
}

/** Every component on real pages, with the product's security policy. Not part of the product. */
export async function serveGallery(): Promise<Gallery> {
  const { files, names } = await siteAssets();
  const posts: string[] = [];
  let held = Promise.resolve();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gallery');
    const lang: Language = searchParams.get('lang') === 'en' ? 'en' : 'lv';
    const asset = files.get(pathname);
    const page = pages[pathname];
    if (request.method === 'POST') {
      posts.push(pathname);
      void held.then(() => response.writeHead(303, { location: '/messages' }).end());
    } else if (asset) {
      response.writeHead(200, { 'content-type': asset.contentType, 'cache-control': assetCaching }).end(asset.bytes);
    } else if (pathname === '/session') {
      response.writeHead(204, { 'Session-Seconds': '900' }).end();
    } else if (page) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
      response.writeHead(200, headers).end(renderPage(() => page({ lang, assets: names })));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    posts,
    hold: () => {
      const answer = Promise.withResolvers<void>();
      held = answer.promise;
      return answer.resolve;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
