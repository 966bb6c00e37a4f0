import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { type Database, rows, sql, transaction } from '#platform/database/database.ts';
import { LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { type Env, openToAll, routes, typedValue } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { isId } from '#platform/input/ids.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { type Language, say } from '#platform/languages/languages.ts';
import { asksTooOften } from '#sign-in/index.ts';
import { points } from './points.ts';
import { TabletPage } from './tablet-page.tsx';
import { words } from './words.ts';

/** Where a client answers; a tablet's key follows. */
const path = '/rate';

/** The address of a tablet's page, from the site's root. */
export function tabletAddress(key: string): string {
  return `${path}/${key}`;
}

/** The page of a tablet at the counter, without a sign-in: one question, ten answers, and thanks. It shows nothing of the centre's data. */
export function tabletPages({ database }: { readonly database: Database }) {
  const pages = routes();

  pages.get(`${path}/:key`, async (c) => {
    openToAll(c);
    const key = c.req.param('key');
    const state = await stateOf(c, database, key);
    if (state !== 'open') return refused[state](c, key);
    return c.req.query('thanks') === undefined ? question(c, key) : thanks(c, key);
  });

  pages.post(`${path}/:key`, async (c) => {
    openToAll(c);
    const key = c.req.param('key');
    const state = await stateOf(c, database, key);
    if (state !== 'open') return refused[state](c, key);
    const typed = c.get('typed');
    const given = points.find((each) => String(each) === typedValue(typed, 'points'));
    const page = typedValue(typed, 'page');
    if (given === undefined || !isId(page)) {
      c.status(422);
      return question(c, key, [{ field: 'points', text: say(words, (w) => w.refused.points) }]);
    }
    return (await answer(database, { key, page, given, day: officialDay(c.get('at')) }))
      ? seeOther(c, `${tabletAddress(key)}?thanks`)
      : gone(c);
  });
  return pages;
}

/** A tablet is asked by one client after the other; whoever guesses addresses, by one network address. */
async function stateOf(c: Context<Env>, database: Database, key: string): Promise<'open' | keyof typeof refused> {
  const isOpen = await takesAnswers(database, key, officialDay(c.get('at')));
  const caller = isOpen ? key : c.get('caller');
  if (await asksTooOften(database, { page: path, caller, at: c.get('at') })) return 'tooOften';
  if (!isOpen) return 'gone';
  return c.get('session') || c.get('actor') ? 'signedIn' : 'open';
}

async function takesAnswers(database: Database, key: string, day: Temporal.PlainDate): Promise<boolean> {
  if (!/^[\w-]{43}$/.test(key)) return false;
  const [found] = await transaction(database, null, (tx) =>
    rows(tx, sql<{ open: boolean }>`select centre_of_tablet(${key}, ${day}) is not null as open`),
  );
  return found?.open ?? false;
}

interface Answer {
  readonly key: string;
  readonly page: string;
  readonly given: number;
  readonly day: Temporal.PlainDate;
}

async function answer(database: Database, { key, page, given, day }: Answer): Promise<boolean> {
  const [done] = await transaction(database, null, (tx) =>
    rows(tx, sql<{ taken: boolean }>`select answer_on_tablet(${key}, ${page}, ${given}, ${day}) as taken`),
  );
  return done?.taken ?? false;
}

function question(c: Context<Env>, key: string, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const hidden = { page: randomUUID() };
  const content = <TabletPage language={language} action={tabletAddress(key)} hidden={hidden} />;
  return c.render(content, { title: words[language].tablet.title, problems });
}

function thanks(c: Context<Env>, key: string) {
  return told(c, (w) => ({ title: w.thanks, lead: w.thanksLead, on: w.next }), key);
}

const refused = { gone, tooOften, signedIn };

/** Whoever answers would hold the employee's session in their hands, and an employee's answer is no client's. */
function signedIn(c: Context<Env>) {
  c.status(403);
  return told(c, (w) => ({ title: w.signedIn, lead: w.signedInLead }));
}

function tooOften(c: Context<Env>, key: string) {
  c.status(429);
  c.header('Retry-After', '60');
  return told(c, (w) => ({ title: w.tooOften, lead: w.tooOftenLead, on: w.again }), key);
}

function gone(c: Context<Env>) {
  c.status(404);
  return told(c, (w) => ({ title: w.gone, lead: w.goneLead }));
}

type Told = { readonly title: string; readonly lead: string; readonly on?: string };

function told(c: Context<Env>, tell: (w: (typeof words)[Language]['tablet']) => Told, key = '') {
  const { title, lead, on } = tell(words[c.get('language')].tablet);
  const content = (
    <>
      <PageHeading text={title} lead={lead} />
      {on && <LinkButton href={tabletAddress(key)} text={on} />}
    </>
  );
  return c.render(content, { title });
}
