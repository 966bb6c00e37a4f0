import type { Context } from 'hono';
import { type Actor, actPage, isFor, lookAt, viewFile, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { archiveActs } from './acts.ts';
import { archiveFilePages } from './archive-file-pages.tsx';
import { blankPages } from './blank-pages.tsx';
import { EntryPage } from './entry-page.tsx';
import { PrintPage, RegisterPage } from './register-page.tsx';
import { archiveViews } from './views.ts';
import { words } from './words.ts';

/** The centre's register of mandates, its entries and scans; and the files in which centres keep them. */
export function archivePages(database: Database) {
  const pages = routes();
  const { listRegister, printRegister, viewScan, viewEntry } = archiveViews;
  const { correctEntry } = archiveActs;

  viewPage(pages, { database }, listRegister, (c, seen) => {
    const language = c.get('language');
    return { content: <RegisterPage language={language} {...seen} />, page: { title: words[language].register } };
  });

  viewPage(pages, { database }, printRegister, (c, seen) => {
    const language = c.get('language');
    const w = words[language];
    const above = <BackLink href={`/register?year=${seen.year}`} text={w.register} />;
    return { content: <PrintPage language={language} {...seen} />, page: { title: w.registerOf(seen.year), above } };
  });

  blankPages(pages, database);

  viewFile(pages, { database }, viewScan, (c, { bytes, mediaType, name }) =>
    c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    }),
  );

  viewPage(pages, { database }, viewEntry, (c, seen, { actor }) => entryPage(c, seen, actor));

  actPage(
    pages,
    { database },
    {
      act: correctEntry,
      next: ({ of: { document } }) => `/register/${document}`,
      again: (c, actor, problems, of) =>
        lookAt({ database }, actor, viewEntry, { of }, (seen) => entryPage(c, seen, actor, problems)),
    },
  );

  return pages.route('/', archiveFilePages(database));
}

type Seen = Omit<Parameters<typeof EntryPage>[0], 'language' | 'form' | 'hidden' | 'mayCorrect'>;

function entryPage(c: Context<Env>, seen: Seen, actor: Actor, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const content = (
    <EntryPage
      language={language}
      {...seen}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
      mayCorrect={isFor(actor, archiveActs.correctEntry)}
    />
  );
  const w = words[language];
  const { year, number } = seen.entry;
  const above = <BackLink href={`/register?year=${year}`} text={w.register} />;
  return { content, page: { title: w.entryNumber(number, year), above } };
}
