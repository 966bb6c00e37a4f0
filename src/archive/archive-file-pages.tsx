import type { Context } from 'hono';
import { type Actor, actorOf, requestIdOf } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { archiveFilesOf } from './archive-file-on.ts';
import { ArchiveFilePage } from './archive-file-page.tsx';
import { CentresPage } from './centres-page.tsx';
import { nameArchiveFile } from './name-archive-file.ts';
import { archiveFileInput } from './open-archive-file.ts';
import { ownCentre, ownCentres } from './own-centres.ts';
import { words } from './words.ts';

/** Where a municipality's administrator says in which file its centres keep mandates, and for how long. */
export function archiveFilePages(database: Database) {
  const pages = routes();

  pages.get('/archive-files', async (c) => {
    const actor = actorOf(c, 'administrator');
    const language = c.get('language');
    return c.render(<CentresPage language={language} centres={await ownCentres(database, actor)} />, {
      title: words[language].archiveFiles,
    });
  });

  pages.get('/archive-files/:centre', async (c) => {
    const { content, page } = await files(c, actorOf(c, 'administrator'));
    return c.render(content, page);
  });

  pages.post('/archive-files/:centre', (c) => {
    const actor = actorOf(c, 'administrator');
    return submit(
      c,
      async () => {
        const { id } = await ownCentre(database, actor, c.req.param('centre'));
        const input = readInput(archiveFileInput, c.get('typed'));
        await nameArchiveFile(database, actor, requestIdOf(c), { ...input, centre: id });
        return `/archive-files/${id}`;
      },
      (problems) => files(c, actor, problems),
    );
  });

  async function files(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const centre = await ownCentre(database, actor, c.req.param('centre'));
    const found = await transaction(database, centre.id, (tx) => archiveFilesOf(tx, centre.id));
    const language = c.get('language');
    const form = filledForm(c, problems);
    const hidden = c.get('formBinding')();
    return {
      content: <ArchiveFilePage language={language} centre={centre} files={found} form={form} hidden={hidden} />,
      page: {
        title: centre.name,
        above: <BackLink href="/archive-files" text={words[language].archiveFiles} />,
      },
    };
  }

  return pages;
}
