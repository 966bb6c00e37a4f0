import type { Context } from 'hono';
import { type Actor, actPage, isFor, leadToForm, lookAt, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { retentionActs } from './acts.ts';
import { CentrePage } from './centre-page.tsx';
import { CentresPage } from './centres-page.tsx';
import { EntryHoldsPage } from './entry-holds-page.tsx';
import { FilePage } from './file-page.tsx';
import { HoldPage } from './hold-page.tsx';
import { retentionViews } from './views.ts';
import { words } from './words.ts';

/** The pages of what is kept until when, and of what keeps it longer. */
export function retentionPages(database: Database) {
  const pages = routes();
  const parts = { database };
  const { viewHolds, listCentres, viewCentre, viewFile, viewHold } = retentionViews;
  const { setHold, setHoldOnFile, liftHold } = retentionActs;

  viewPage(pages, parts, viewHolds, (c, seen, { actor }) => entryPage(c, seen, actor));
  actPage(pages, parts, {
    act: setHold,
    next: ({ of }) => `${addressOf(viewHolds.path, of)}?done=set`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewHolds, { of }, (seen) => entryPage(c, seen, actor, problems)),
  });

  viewPage(pages, parts, listCentres, (c, centres) => {
    const language = c.get('language');
    return { content: <CentresPage language={language} centres={centres} />, page: { title: words[language].title } };
  });

  viewPage(pages, parts, viewCentre, (c, seen) => centrePage(c, seen));
  actPage(pages, parts, {
    act: setHoldOnFile,
    next: ({ of }) => `${addressOf(viewCentre.path, of)}?done=set`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewCentre, { of }, (seen) => centrePage(c, seen, problems)),
  });
  leadToForm(pages, setHoldOnFile, viewCentre.path);

  viewPage(pages, parts, viewFile, (c, seen) => {
    const language = c.get('language');
    const { centre, year, file } = seen;
    const content = <FilePage language={language} {...seen} isFirst={c.req.query('behind') === undefined} />;
    const above = <BackLink href={addressOf(viewCentre.path, { centre: centre.id })} text={centre.name} />;
    return { content, page: { title: `${words[language].fileOf(file, year)}: ${centre.name}`, above } };
  });

  viewPage(pages, parts, viewHold, (c, seen) => holdPage(c, seen));
  actPage(pages, parts, {
    act: liftHold,
    next: ({ of }) => `${addressOf(viewHold.path, of)}?done=lifted`,
    again: (c, actor, problems, of) => lookAt(parts, actor, viewHold, { of }, (seen) => holdPage(c, seen, problems)),
  });
  leadToForm(pages, liftHold, viewHold.path);
  return pages;
}

/** What a page with a form needs beside what is seen. */
function formParts(c: Context<Env>, problems: readonly Problem[]) {
  return { form: filledForm(c, problems), hidden: c.get('formBinding')(), done: c.req.query('done') };
}

type Given = 'language' | 'form' | 'hidden' | 'done';

type SeenEntry = Omit<Parameters<typeof EntryHoldsPage>[0], Given | 'maySet'>;

function entryPage(c: Context<Env>, seen: SeenEntry, actor: Actor, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const { number, year } = seen.entry;
  const w = words[language];
  const maySet = isFor(actor, retentionActs.setHold);
  return {
    content: <EntryHoldsPage language={language} {...seen} maySet={maySet} {...formParts(c, problems)} />,
    page: {
      title: w.ofEntry(number, year),
      above: <BackLink href={`/register/${seen.document}`} text={w.entryNumber(number, year)} />,
      problems,
    },
  };
}

type SeenCentre = Omit<Parameters<typeof CentrePage>[0], Given | 'isFirst'>;

function centrePage(c: Context<Env>, seen: SeenCentre, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const { title } = words[language];
  const isFirst = c.req.query('before') === undefined;
  return {
    content: <CentrePage language={language} {...seen} isFirst={isFirst} {...formParts(c, problems)} />,
    page: {
      title: `${title}: ${seen.centre.name}`,
      above: <BackLink href={retentionViews.listCentres.path} text={title} />,
      problems,
    },
  };
}

type SeenHold = Omit<Parameters<typeof HoldPage>[0], Given>;

function holdPage(c: Context<Env>, seen: SeenHold, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const { id, name } = seen.centre;
  const setAt = formMoment(seen.hold.setAt, language);
  return {
    content: <HoldPage language={language} {...seen} {...formParts(c, problems)} />,
    page: {
      title: `${words[language].hold}: ${setAt}`,
      above: <BackLink href={addressOf(retentionViews.viewCentre.path, { centre: id })} text={name} />,
      problems,
    },
  };
}
