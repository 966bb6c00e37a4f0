import type { Context } from 'hono';
import { type Actor, actPage, viewFile, viewPage } from '#acting/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { csvReply } from '#platform/spreadsheets/csv-reply.ts';
import { auditLogActs } from './acts.ts';
import { exportLog } from './export-log.ts';
import { findPages } from './find-pages.tsx';
import { logChoices } from './log-choices.ts';
import { logOf } from './log-of.ts';
import { LogPage } from './log-page.tsx';
import { nameThings } from './name-things.ts';
import type { NamePeople, LogPage as Page } from './read-log.ts';
import { seenPages } from './seen-pages.tsx';
import type { Titles } from './title-of.ts';
import { verificationOf } from './verification.ts';
import { auditLogViews } from './views.ts';
import { words } from './words.ts';

interface AuditParts {
  readonly database: Database;
  readonly namePeople: NamePeople;
  readonly titles: Titles;
}

/** The log as the auditor of a centre or of an organisation reads it. Reading it is in the log too. */
export function auditPages(parts: AuditParts) {
  const pages = routes();
  const { database, namePeople, titles } = parts;
  const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) =>
    transaction(database, actor.centre, (tx) => logPage(c, tx, actor, null, problems));

  viewPage(
    pages,
    parts,
    auditLogViews.viewLog,
    (c, found, { actor, tx }) => logPage(c, tx, actor, found),
    // Without a filter, because it could not be read, there are no entries.
    again,
  );

  viewFile(pages, parts, auditLogViews.exportLog, (c, { filter, actor }) => {
    const language = c.get('language');
    const name = `${words[language].fileName}-${officialDay(actor.at).toString()}.csv`;
    return csvReply(name, exportLog(database, actor, { filter, language, namePeople, titles }));
  });

  actPage(pages, parts, { act: auditLogActs.verifyLog, next: () => '/audit', again });

  async function logPage(
    c: Context<Env>,
    tx: Transaction,
    actor: Actor,
    found: Page | null,
    problems: readonly Problem[] = [],
  ) {
    const language = c.get('language');
    const { centre } = actor;
    const last = centre === null ? undefined : await verificationOf(tx, centre);
    const asked = c.req.query();
    const entries = found?.entries ?? [];
    const staff = entries.flatMap(({ things: { staff } }) => (isId(staff) ? [staff] : []));
    const people = await namePeople(tx, last ? [last.askedBy, ...staff] : staff);
    const content = (
      <LogPage
        language={language}
        found={found}
        choices={await logChoices(tx, await logOf(tx, actor), namePeople)}
        isCentres={centre !== null}
        titles={titles}
        verification={last && { ...last, personName: people.get(last.askedBy) }}
        asked={asked}
        reader={{ actor, purpose: asked.purpose }}
        named={await nameThings(tx, entries, asked.mandate)}
        people={people}
        errors={filledForm(c, problems).errors}
        hidden={c.get('formBinding')()}
      />
    );
    return { content, page: { title: words[language].title } };
  }

  pages.route('/', findPages(database));
  pages.route('/', seenPages(parts));
  return pages;
}
