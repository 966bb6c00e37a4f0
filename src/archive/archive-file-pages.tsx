import type { Context } from 'hono';
import { actPage, lookAt, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { archiveActs } from './acts.ts';
import { ArchiveFilePage } from './archive-file-page.tsx';
import { CentresPage } from './centres-page.tsx';
import { archiveViews } from './views.ts';
import { words } from './words.ts';

/**
 * The pages on which a municipality's administrator enters the archive files of its centres and their retention terms.
 */
export function archiveFilePages(database: Database) {
  const pages = routes();
  const { listCentres, listArchiveFiles } = archiveViews;
  const { openArchiveFile } = archiveActs;

  viewPage(pages, { database }, listCentres, (c, centres) => {
    const language = c.get('language');
    const title = words[language].archiveFiles;
    return { content: <CentresPage language={language} centres={centres} />, page: { title } };
  });

  viewPage(pages, { database }, listArchiveFiles, (c, seen) => filesPage(c, seen));

  actPage(
    pages,
    { database },
    {
      act: openArchiveFile,
      next: ({ of: { centre } }) => `/archive-files/${centre}`,
      again: (c, actor, problems, of) =>
        lookAt({ database }, actor, listArchiveFiles, { of }, (seen) => filesPage(c, seen, problems)),
    },
  );

  return pages;
}

type Seen = Pick<Parameters<typeof ArchiveFilePage>[0], 'centre' | 'files' | 'hasScheme'>;

function filesPage(c: Context<Env>, seen: Seen, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const form = filledForm(c, problems);
  const above = <BackLink href="/archive-files" text={words[language].archiveFiles} />;
  return {
    content: <ArchiveFilePage language={language} {...seen} form={form} hidden={c.get('formBinding')()} />,
    page: { title: `${words[language].archiveFiles}: ${seen.centre.name}`, above },
  };
}
