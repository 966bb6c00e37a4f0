import { isDeepStrictEqual } from 'node:util';
import type { Context, MiddlewareHandler } from 'hono';
import { advisoryLock, type Database, loggedTransaction } from '#platform/database/database.ts';
import { formPageField, formPageOf } from '#platform/http/form-page.ts';
import { type Env, type Typed, typedValue } from '#platform/http/http.ts';
import { leadInstead } from '#platform/http/see-other.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { cleanLine } from '#platform/languages/clean-line.ts';
import type { AccessParts } from './access-parts.ts';
import {
  type BackFor,
  deleteLeftForm,
  formParameter,
  isLeft,
  type KeptForm,
  keepForm,
  keptForm,
  leftForm,
  leftFormField,
  withForm,
} from './kept-form.ts';
import { leftFormsPath } from './left-forms-path.ts';
import type { Session } from './session.ts';
import { sessionOf } from './session-of.ts';

/**
 * Nothing typed is lost to a sign-in, or to a look at another page. A posted form that cannot be taken before a sign-in (the session
 * lapsed, or the act asks for a fresh proof) is kept, sealed, for its person; after the sign-in its page is shown again, filled in as it
 * was. So is a page that was left half filled in, until its form is sent.
 */
export function keepForms({ database }: Pick<AccessParts, 'database'>): MiddlewareHandler<Env> {
  return async (c, next) => {
    await bringBack(c, database);
    await next();
    if (c.req.method === 'POST' && c.res.status === 303 && c.get('session')) await forgetLeft(c, database);
    if (!(c.error instanceof Refusal) || c.error.kind !== 'sign-in' || c.req.path.startsWith('/api/')) return;
    // The refusal was answered by a redirect to sign-in (answers.tsx); only we know what must be kept for after it.
    leadInstead(c, await wayToSignIn(c, database));
  };
}

async function bringBack(c: Context<Env>, database: Database): Promise<void> {
  const session = c.get('session');
  if (!session || c.req.method !== 'GET' || c.req.path.startsWith('/api/')) return;
  const { staff, hasLeftPage } = session;
  const right = session.right?.id ?? null;
  const id = c.req.query(formParameter);
  // Most pages have no form that was left: the session's own query has told.
  if (!hasLeftPage && id === undefined) return;
  const form = await loggedTransaction(database, null, async (tx) => {
    const left = await leftForm(tx, { staff, right, path: formPageOf(c) }, c.get('at'));
    const kept = await keptForm(tx, staff, id, c.get('at'));
    // Also a page whose address names a kept form is left and come back to: the later holds.
    return left && kept && Temporal.Instant.compare(left.keptAt, kept.keptAt) < 0 ? kept : (left ?? kept);
  });
  if (!form || form.right !== right || new URL(form.path, c.req.url).pathname !== c.req.path) return;
  c.set('typed', form.typed);
  c.set('leftForm', isLeft(form.why) ? form.id : typedValue(form.typed, leftFormField));
  if (form.why !== 'unjudged') c.set('formIsBack', { why: form.why, files: form.files });
}

async function forgetLeft(c: Context<Env>, database: Database): Promise<void> {
  const { staff } = sessionOf(c);
  const path = formPageOf(c);
  await loggedTransaction(database, null, (tx) => deleteLeftForm(tx, staff, path));
}

/**
 * Keeps what was typed on a page that its person leaves; the form itself says which page that is. Where the same page stood open in two
 * windows the last to be left is kept, and says so.
 */
export async function keepLeft(c: Context<Env>, database: Database): Promise<void> {
  const session = sessionOf(c);
  const path = formPageOf(c);
  const { [leftFormField]: shown, ...typed } = formTyped(c, session, { path, why: 'left' }).typed;
  await loggedTransaction(database, null, async (tx) => {
    const { staff } = session;
    const right = session.right?.id ?? null;
    const window = typedValue(c.get('typed'), 'request_id');
    advisoryLock(tx, `left ${staff} ${path}`);
    const before = await leftForm(tx, { staff, right, path }, c.get('at'));
    const isAnother =
      before && before.id !== shown && before.window !== window && !isDeepStrictEqual(before.typed, typed);
    await deleteLeftForm(tx, staff, path);
    await keepForm(
      tx,
      staff,
      { path, why: isAnother ? 'left-twice' : 'left', right, typed, files: [], window },
      c.get('at'),
    );
  });
}

async function wayToSignIn(c: Context<Env>, database: Database): Promise<string> {
  const path = formPageOf(c);
  const session = c.get('session');
  const query = new URLSearchParams({ return_to: path });
  if (session && !session.right) return `/choose-right?${query}`;
  const typedIn = session ?? c.get('lapsedSession');
  if (typedIn && c.req.method === 'POST' && c.req.path !== leftFormsPath && isTheirs(typedIn, c.get('typed'))) {
    query.set('form', await keepTyped(c, database, typedIn, { path, why: 'sign-in' }));
  }
  return `/sign-in?${query}`;
}

/** A longer name is cut: it only tells the person which file they had chosen. */
const longestName = 200;

/** Keeps what the posted form has, but for what bound it to its page. Returns by what it is found again. */
function keepTyped(
  c: Context<Env>,
  database: Database,
  session: Session,
  of: Pick<KeptForm, 'path' | 'why'>,
): Promise<string> {
  const form = formTyped(c, session, of);
  return loggedTransaction(database, null, (tx) => keepForm(tx, session.staff, form, c.get('at')));
}

function formTyped(c: Context<Env>, { right }: Session, { path, why }: Pick<KeptForm, 'path' | 'why'>): KeptForm {
  const { form_token: _, request_id: __, right: ___, [formPageField]: ____, ...typed } = c.get('typed');
  const files = Object.values(c.get('files')).flatMap((file) =>
    file?.name ? [cleanLine(file.name).slice(0, longestName)] : [],
  );
  return { path, why, right: right?.id ?? null, typed, files };
}

/** Keeps the posted form as it is for its own page, unjudged. Returns the address that shows it again, which says nothing of it. */
export async function keepUnjudged(c: Context<Env>, database: Database): Promise<string> {
  const path = formPageOf(c);
  return withForm(path, await keepTyped(c, database, sessionOf(c), { path, why: 'unjudged' }));
}

/** Keeps what the form of another page is to be filled in with, as secret as what is typed. Returns the address that shows it so. */
export async function keepFilledIn(c: Context<Env>, database: Database, path: string, typed: Typed): Promise<string> {
  const { staff, right } = sessionOf(c);
  const form = { path, why: 'unjudged', right: right?.id ?? null, typed, files: [] } as const;
  return withForm(path, await loggedTransaction(database, null, (tx) => keepForm(tx, staff, form, c.get('at'))));
}

function isTheirs({ formToken, right }: Session, typed: Typed): boolean {
  return typedValue(typed, 'form_token') === formToken && typedValue(typed, 'right') === (right?.id ?? '');
}

declare module '#platform/http/http.ts' {
  interface Variables {
    /** Set when the page's form was filled in before a sign-in, or before the page was left: the layout says so above it. */
    formIsBack?: { readonly why: BackFor; readonly files: readonly string[] };
    /** The kept form that the page is filled in with, if the page was left. */
    leftForm?: string;
  }
}
