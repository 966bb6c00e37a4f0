import type { Context } from 'hono';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { type Env, openToAll, routes, typedValue } from '#platform/http/http.ts';
import { localPath } from '#platform/http/local-path.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { submit } from '#platform/http/submit.ts';
import { placeNames, rightsOf } from '#rights/index.ts';
import type { AccessParts } from './access-parts.ts';
import { beginAttempt, signInPath } from './attempt.ts';
import { browserFamily } from './browser-family.ts';
import { callerOf } from './caller.ts';
import { chooseRight } from './choose-right.ts';
import { ChooseRightPage } from './choose-right-page.tsx';
import { browserSecret, dropSessionKey, ensureBrowserSecret, setSessionKey } from './cookies.ts';
import { explain, orExplain } from './explain-refusal.tsx';
import { languagePages } from './language-pages.ts';
import { limitSignIns } from './limit-sign-ins.ts';
import type { Session } from './session.ts';
import { sessionOf } from './session-of.ts';
import { sessionPages } from './session-pages.tsx';
import { signIn } from './sign-in.ts';
import { NameDiffersPage, SignedOutPage, SignInPage } from './sign-in-pages.tsx';
import { signOut } from './sign-out.ts';
import { words } from './words.ts';

/** Signing in and out, and choosing where to work. */
export function accessPages(parts: AccessParts) {
  const { database, provider, settings } = parts;
  const pages = routes();

  pages.get('/sign-in', (c) => {
    openToAll(c);
    const language = c.get('language');
    const anew = c.get('session') !== undefined;
    const w = words[language];
    return c.render(
      <SignInPage
        language={language}
        means={settings.qualifiedMeans}
        anew={anew}
        endedElsewhere={c.get('lapsedSession')?.endedAt != null}
        demo={parts.demo ?? false}
        returnTo={localPath(c.req.query('return_to'))}
        form={c.req.query('form')}
        hidden={c.get('formBinding')()}
      />,
      { title: anew ? w.signInAnewTitle : w.signInTitle },
    );
  });

  pages.post('/sign-in', async (c) => {
    openToAll(c);
    const typed = c.get('typed');
    const at = c.get('at');
    const begun = {
      browser: ensureBrowserSecret(c, settings.origin),
      returnTo: localPath(typedValue(typed, 'return_to')),
      form: typedValue(typed, 'form') || undefined,
    };
    return orExplain(c, parts, signInPath(begun), async () => {
      await countTry(c, parts);
      const checks = await loggedTransaction(database, null, (tx) => beginAttempt(tx, begun, at));
      const whereTo = await provider.signInUrl(checks, c.get('language'));
      return seeOther(c, whereTo);
    });
  });

  pages.get('/sign-in/callback', async (c) => {
    openToAll(c);
    const { pathname, search } = new URL(c.req.url);
    return orExplain(c, parts, '/sign-in', async () => {
      await countTry(c, parts);
      const done = await signIn(parts, {
        returned: new URL(pathname + search, settings.origin),
        state: c.req.query('state') ?? '',
        browser: browserSecret(c, settings.origin),
        browserFamily: browserFamily(c.req.header('user-agent')),
        earlier: c.get('session') ?? c.get('lapsedSession'),
        caller: c.get('caller'),
        at: c.get('at'),
      });
      if ('refusal' in done) return explain(c, parts, done.refusal, done.tryAgain);
      setSessionKey(c, settings.origin, done.key);
      const returnTo = done.rightChosen ? done.returnTo : withReturn('/choose-right', done.returnTo);
      return seeOther(c, done.nameDiffers ? withReturn('/sign-in/name', returnTo) : returnTo);
    });
  });

  pages.get('/sign-in/name', (c) => {
    openToAll(c);
    sessionOf(c);
    const language = c.get('language');
    const returnTo = localPath(c.req.query('return_to'));
    return c.render(<NameDiffersPage language={language} returnTo={returnTo} />, {
      title: words[language].nameDiffersTitle,
    });
  });

  pages.post('/sign-out', async (c) => {
    openToAll(c);
    const session = c.get('session') ?? c.get('lapsedSession');
    dropSessionKey(c, settings.origin);
    // Nor does the button "back" bring a page out of the browser's memory. What waits there sealed is kept; its key the page throws away.
    c.header('Clear-Site-Data', '"cache"');
    if (!session) return seeOther(c, '/signed-out');
    const when = { at: c.get('at'), caller: c.get('caller') };
    const atProvider = await signOut(parts, session, c.get('language'), when);
    return seeOther(c, atProvider ?? '/signed-out?here_only');
  });

  pages.get('/signed-out', (c) => {
    openToAll(c);
    const language = c.get('language');
    const hereOnly = c.req.query('here_only') !== undefined;
    return c.render(<SignedOutPage language={language} hereOnly={hereOnly} />, {
      title: words[language].signedOutTitle,
    });
  });

  pages.get('/choose-right', async (c) => {
    openToAll(c);
    const { content, page } = await choicePage(c, parts, sessionOf(c), localPath(c.req.query('return_to')));
    return c.render(content, page);
  });

  pages.post('/choose-right', async (c) => {
    openToAll(c);
    const session = sessionOf(c);
    const typed = c.get('typed');
    const returnTo = localPath(typedValue(typed, 'return_to'));
    return submit(
      c,
      async () => {
        await chooseRight(database, session, {
          right: typedValue(typed, 'chosen'),
          at: c.get('at'),
          caller: c.get('caller'),
        });
        return returnTo;
      },
      () => choicePage(c, parts, session, returnTo, true),
    );
  });

  // Asked by the clock on each page when the person presses "stay": being asked is what keeps the session alive.
  pages.get('/session', (c) => {
    openToAll(c);
    sessionOf(c);
    c.header('Session-Seconds', String(c.get('sessionSecondsLeft') ?? 0));
    return c.body(null, 204);
  });

  return pages.route('/', sessionPages(parts)).route('/', languagePages(parts));
}

async function countTry(c: Context<Env>, { database, settings }: AccessParts): Promise<void> {
  const caller = callerOf(c, settings) ?? 'unknown';
  await loggedTransaction(database, null, (tx) => limitSignIns(tx, caller, c.get('at'), settings.signInsPerMinute));
}

async function choicePage(
  c: Context<Env>,
  { database }: AccessParts,
  session: Session,
  returnTo: string,
  unchosen = false,
) {
  const language = c.get('language');
  const w = words[language];
  const choices = await transaction(database, null, async (tx) => {
    const rights = await rightsOf(tx, session.staff, c.get('at'));
    return { rights, placeNames: await placeNames(tx, rights, c.get('at')) };
  });
  const content = (
    <ChooseRightPage
      language={language}
      {...choices}
      chosen={session.right?.id}
      returnTo={returnTo}
      hidden={c.get('formBinding')()}
      error={unchosen ? w.chooseOne : undefined}
    />
  );
  return { content, page: { title: w.chooseTitle } };
}

function withReturn(path: string, returnTo: string): string {
  return `${path}?${new URLSearchParams({ return_to: returnTo })}`;
}
