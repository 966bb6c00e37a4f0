import type { Context, MiddlewareHandler } from 'hono';
import { type Database, loggedTransaction } from '#platform/database/database.ts';
import { type Env, type Typed, typedValue } from '#platform/http/http.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { AccessParts } from './access-parts.ts';
import { formParameter, keepForm, keptForm } from './kept-form.ts';
import { localPath } from './local-path.ts';
import type { Session } from './session.ts';

/**
 * Nothing typed is lost to a sign-in. A posted form that cannot be taken before one (the session lapsed, or the act asks for
 * a fresh proof) is kept, sealed, for its person; after the sign-in its page is shown again, filled in as it was.
 */
export function keepForms({ database, settings }: AccessParts): MiddlewareHandler<Env> {
  return async (c, next) => {
    await bringBack(c, database);
    await next();
    if (!(c.error instanceof Refusal) || c.error.kind !== 'sign-in' || c.req.path.startsWith('/api/')) return;
    // The refusal was answered by a redirect to sign-in (answers.tsx); only we know what must be kept for after it.
    c.header('Location', await wayToSignIn(c, database, pageOf(c, settings.origin)));
  };
}

async function bringBack(c: Context<Env>, database: Database): Promise<void> {
  const actor = c.get('actor');
  const id = c.req.query(formParameter);
  if (!actor || !id || c.req.method !== 'GET') return;
  const form = await loggedTransaction(database, null, (tx) => keptForm(tx, actor.person, id, actor.at));
  if (form?.right !== actor.right || new URL(form.path, c.req.url).pathname !== c.req.path) return;
  c.set('typed', form.typed);
  c.set('formIsBack', true);
}

/** The page to return to: for a posted form the one it was on, since what takes a form need not show one. */
function pageOf(c: Context<Env>, origin: string): URL {
  const formPage = c.req.method === 'POST' ? URL.parse(c.req.header('referer') ?? '') : null;
  return formPage?.origin === origin ? formPage : new URL(c.req.url);
}

async function wayToSignIn(c: Context<Env>, database: Database, url: URL): Promise<string> {
  url.searchParams.delete(formParameter);
  const path = localPath(url.pathname + url.search);
  const session = c.get('session');
  const query = new URLSearchParams({ return_to: path });
  if (session && !session.right) return `/choose-right?${query}`;
  const typedIn = session ?? c.get('lapsedSession');
  if (typedIn && c.req.method === 'POST' && isTheirs(typedIn, c.get('typed'))) {
    query.set('form', await keep(c, database, typedIn, path));
  }
  return `/sign-in?${query}`;
}

function keep(c: Context<Env>, database: Database, { staff, right }: Session, path: string): Promise<string> {
  const { form_token: _, request_id: __, right: ___, ...typed } = c.get('typed');
  const form = { path, right: right?.id ?? null, typed };
  return loggedTransaction(database, null, (tx) => keepForm(tx, staff, form, c.get('at')));
}

function isTheirs({ formToken, right }: Session, typed: Typed): boolean {
  return typedValue(typed, 'form_token') === formToken && typedValue(typed, 'right') === (right?.id ?? '');
}

declare module '#platform/http/http.ts' {
  interface Variables {
    /** True when the page's form was filled in before a sign-in: the layout says so above it. */
    formIsBack?: boolean;
  }
}
