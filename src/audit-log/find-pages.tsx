import type { Context } from 'hono';
import { actorAtDoor, actorFor, lookAt } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { isId } from '#platform/input/ids.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { addressOf } from './address-of.ts';
import { findInLog, type Subject } from './find-in-log.ts';
import { FindPage } from './find-page.tsx';
import { words } from './words.ts';

/** The entries of one client, case or mandate, asked for by POST with the purpose: a personal code stands in no address. */
export function findPages(database: Database) {
  const pages = routes();

  pages.get(findInLog.path, async (c) => {
    await actorFor(c, { database }, findInLog);
    const { content, page } = findPage(c, subjectIn(c.req.query()));
    return c.render(content, page);
  });

  pages.post(findInLog.path, (c) => {
    const typed = c.get('typed');
    const actor = actorAtDoor(c);
    return submit(
      c,
      async () =>
        addressOf('/audit', await lookAt({ database }, actor, findInLog, { of: {}, query: typed }, (found) => found)),
      async (problems) => {
        const names = ['client', 'case', 'mandate'] as const;
        return findPage(
          c,
          subjectIn(Object.fromEntries(names.map((name) => [name, typedValue(typed, name)]))),
          problems,
        );
      },
    );
  });

  return pages;
}

function findPage(c: Context<Env>, subject: Subject, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const content = (
    <FindPage language={language} subject={subject} form={filledForm(c, problems)} hidden={c.get('formBinding')()} />
  );
  const above = <BackLink href="/audit" text={words[language].title} />;
  return { content, page: { title: words[language].find.title, above } };
}

/** What an address or a form names, as far as it is an id. */
function subjectIn({ client, case: ofCase, mandate }: Subject): Subject {
  const known = (id: string | undefined) => (id && isId(id) ? id : undefined);
  return { client: known(client), case: known(ofCase), mandate: known(mandate) };
}
