import { readFileSync } from 'node:fs';
import type { Context, Middleware } from 'koa';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { DemoPerson } from './accounts.ts';
import { choose } from './choose.ts';
import type { Means } from './means.ts';

const css = readFileSync(new URL('./development-provider.css', import.meta.url), 'utf8');

/** Our pages and headers around oidc-provider's own routes. */
export function middleware(
  provider: Provider,
  people: readonly DemoPerson[],
  means: readonly Means[],
  clientOrigins: readonly string[],
): Middleware {
  return async (ctx, next) => {
    setHeaders(ctx, clientOrigins);
    if (ctx.path === '/development-provider.css') {
      ctx.type = 'css';
      ctx.body = css;
    } else if (ctx.path === '/favicon.ico') {
      ctx.status = 204;
    } else if (ctx.path.startsWith('/choice/') && ['GET', 'HEAD', 'POST'].includes(ctx.method)) {
      await choose(provider, ctx, people, means);
    } else {
      await next();
      await signOutAtOnce(ctx as unknown as KoaContextWithOIDC);
    }
  };
}

function setHeaders(ctx: Context, clientOrigins: readonly string[]): void {
  // Browsers apply `form-action` to redirects too, so the form that ends at the site must be allowed to go there.
  const formAction = ["'self'", ...clientOrigins].join(' ');
  ctx.set({
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src data:; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
}

/**
 * A sign-out request that names its client and its return address needs no further click: at a shared PC people would
 * leave a page in between open. oidc-provider has checked the ID token and the address before.
 */
async function signOutAtOnce(ctx: KoaContextWithOIDC): Promise<void> {
  const { route, session, params, entities, provider } = ctx.oidc ?? {};
  if (route !== 'end_session' || ctx.status !== 200) return;
  const returnTo = params?.post_logout_redirect_uri;
  if (entities?.IdTokenHint && typeof returnTo === 'string') {
    await session?.destroy();
    const target = new URL(returnTo);
    if (typeof params?.state === 'string') target.searchParams.set('state', params.state);
    seeOther(ctx, target.href);
  } else if (!session?.accountId) {
    // Nobody is signed in; the library would answer with a page that needs a script to continue.
    seeOther(ctx, typeof returnTo === 'string' ? returnTo : provider.urlFor('end_session_success'));
  }
}

function seeOther(ctx: KoaContextWithOIDC, address: string): void {
  ctx.status = 303;
  ctx.redirect(address);
}
