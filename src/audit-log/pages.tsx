import type { Context } from 'hono';
import { counterActorOf, look, perform, requestIdOf } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { exportLog } from './export-log.ts';
import { logChoices } from './log-choices.ts';
import { type LogFilter, logFilterInput } from './log-filter.ts';
import { LogPage } from './log-page.tsx';
import { type NamePeople, readLog } from './read-log.ts';
import { recordLook } from './record-look.ts';
import type { Titles } from './title-of.ts';
import { lastVerification, verifyOwnLog } from './verify-own-log.ts';
import { words } from './words.ts';

interface AuditParts {
  readonly database: Database;
  readonly namePeople: NamePeople;
  readonly titles: Titles;
}

/** The log as the auditor of a centre reads it. Reading it is in the log too. */
export function auditPages({ database, namePeople, titles }: AuditParts) {
  const pages = routes();

  pages.get('/audit', async (c) => {
    try {
      return await show(c, readInput(logFilterInput, c.req.query()));
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      c.status(422);
      return show(c, undefined, error.problems);
    }
  });

  pages.get('/audit/export', async (c) => {
    const actor = counterActorOf(c, 'auditor');
    const filter = readInput(logFilterInput, c.req.query());
    const language = c.get('language');
    await look(database, actor, async (tx) => recordLook(tx, actor, 'audit.export', filter));
    const name = `${words[language].fileName}-${officialDay(actor.at).toString()}.csv`;
    return c.body(exportLog(database, actor, { filter, language, namePeople, titles }), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  });

  pages.post('/audit/verifications', async (c) => {
    const actor = counterActorOf(c, 'auditor');
    const request = { id: requestIdOf(c), act: 'audit.verify' };
    await perform(database, actor, request, async (tx) => {
      await verifyOwnLog(tx, actor);
      return null;
    });
    return c.redirect('/audit', 303);
  });

  /** Without a filter, because it could not be read, there are no entries. */
  async function show(c: Context<Env>, filter: LogFilter | undefined, problems: readonly Problem[] = []) {
    const actor = counterActorOf(c, 'auditor');
    const { found, choices, verification } = await look(database, actor, async (tx) => {
      if (filter) recordLook(tx, actor, 'audit.view', filter);
      const last = await lastVerification(tx, actor);
      const names = await namePeople(tx, last?.person ? [last.person] : []);
      return {
        found: filter ? await readLog(tx, actor, filter, namePeople) : { entries: [], next: null, isPart: false },
        choices: await logChoices(tx, actor, namePeople),
        verification: last && { ...last, personName: names.get(last.person ?? '') },
      };
    });
    const language = c.get('language');
    const content = (
      <LogPage
        language={language}
        found={found}
        choices={choices}
        titles={titles}
        verification={verification}
        asked={c.req.query()}
        errors={filledForm(c, problems).errors}
        hidden={c.get('formBinding')()}
      />
    );
    return c.render(content, { title: words[language].title, problems });
  }

  return pages;
}
