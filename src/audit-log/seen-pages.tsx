import type { Context } from 'hono';
import { type Actor, actorFor, viewFile, viewPage } from '#acting/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { csvReply } from '#platform/spreadsheets/csv-reply.ts';
import { callerMarks } from '#sign-in/index.ts';
import { logChoices } from './log-choices.ts';
import { logOf } from './log-of.ts';
import type { NamePeople } from './read-log.ts';
import { askedInput } from './seen-input.ts';
import { seenLines } from './seen-lines.ts';
import { SeenPage } from './seen-page.tsx';
import { type SeenList, seenViews } from './seen-views.ts';
import { words } from './words.ts';

interface Parts {
  readonly database: Database;
  readonly namePeople: NamePeople;
}

/** Whose data an account or an address saw, for the auditor who reports a breach. */
export function seenPages(parts: Parts) {
  const pages = routes();
  const { database, namePeople } = parts;
  const { viewSeen, exportSeen } = seenViews;
  const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => {
    const today = officialDay(actor.at);
    const nothing = { asked: false, from: today, to: today, people: [] };
    return transaction(database, actor.centre, (tx) => seenPage(c, tx, actor, nothing, problems));
  };

  viewPage(pages, parts, viewSeen, (c, list, { actor, tx }) => seenPage(c, tx, actor, list), again);

  viewFile(pages, parts, exportSeen, (c, { people, from, to }) =>
    csvReply(
      `${words[c.get('language')].seen.fileName}-${from.toString()}-${to.toString()}.csv`,
      (async function* () {
        yield seenLines(people);
      })(),
    ),
  );

  pages.post('/audit/seen/address', async (c) => {
    const actor = await actorFor(c, parts, viewSeen);
    const typed = c.get('typed');
    return submit(
      c,
      async () => {
        const { account, address } = readInput(askedInput, typed);
        const who = address ? { caller: callerMarks(database.vault, address).join() } : { account: account ?? '' };
        return `/audit/seen?${new URLSearchParams({ ...who, ...daysTyped(c) })}`;
      },
      (problems) => again(c, actor, problems),
    );
  });

  async function seenPage(
    c: Context<Env>,
    tx: Transaction,
    actor: Actor,
    list: SeenList,
    problems: readonly Problem[] = [],
  ) {
    const language = c.get('language');
    const content = (
      <SeenPage
        language={language}
        list={list}
        people={(await logChoices(tx, await logOf(tx, actor), namePeople)).people}
        asked={{ account: typedValue(c.get('typed'), 'account'), ...daysTyped(c), ...c.req.query() }}
        form={filledForm(c, problems)}
        hidden={c.get('formBinding')()}
      />
    );
    const above = <BackLink href="/audit" text={words[language].title} />;
    return { content, page: { title: words[language].seen.title, above } };
  }

  return pages;
}

/** The days of a question that was sent. */
function daysTyped(c: Context<Env>): { readonly from?: string; readonly to?: string } {
  const typed = c.get('typed');
  return typed.from === undefined ? {} : { from: typedValue(typed, 'from'), to: typedValue(typed, 'to') };
}
