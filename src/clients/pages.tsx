import type { Context } from 'hono';
import type { z } from 'zod';
import { actorAtDoor, actorOf, lookAt, type Of, type View } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { keepUnjudged } from '#sign-in/index.ts';
import { doubtPages } from './doubt-pages.tsx';
import { fillFromZone } from './fill-from-zone.ts';
import { PurposePage } from './purpose-page.tsx';
import { RecordPage } from './record-page.tsx';
import { clientsViews } from './views.ts';
import { words } from './words.ts';
import { fillFromZonePath } from './zone-path.ts';

/**
 * A person's record. It is requested by POST with a purpose and has no address of its own: a link to it, the back
 * button or a reload asks for the purpose again, and each view is logged.
 */
export function clientsPages(database: Database) {
  const pages = routes();
  const { askPurpose, openRecord, revealPersonalCode } = clientsViews;
  const codePath = honoPath(revealPersonalCode.path);

  pages.get(honoPath(askPurpose.path), (c) => ask(c));
  pages.get(codePath, (c) => ask(c));
  pages.post(honoPath(openRecord.path), (c) => show(c));
  pages.post(codePath, (c) => show(c, revealPersonalCode));

  doubtPages(pages, database);

  // Not an act: nothing is recorded, and what was typed is as secret as on the way to the other language.
  pages.post(fillFromZonePath, async (c) => {
    actorOf(c, 'employee');
    c.set('typed', fillFromZone(c.get('typed'), c.get('at')));
    return seeOther(c, await keepUnjudged(c, database));
  });

  async function ask(c: Context<Env>, problems: readonly Problem[] = []) {
    const person = await see(c, askPurpose);
    const language = c.get('language');
    return c.render(
      <PurposePage
        language={language}
        person={person}
        form={filledForm(c, problems)}
        hidden={c.get('formBinding')()}
      />,
      { title: words[language].openRecord, above: <BackLink href="/cases" />, problems },
    );
  }

  async function show(c: Context<Env>, more?: typeof revealPersonalCode) {
    try {
      const { record, purpose } = await see(c, openRecord);
      const revealed = more && (await see(c, more));
      const language = c.get('language');
      return await c.render(
        <RecordPage
          language={language}
          record={record}
          purpose={purpose}
          revealed={revealed}
          hidden={c.get('formBinding')()}
        />,
        { title: words[language].personRecord, above: <BackLink href="/cases" /> },
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      c.status(422);
      return ask(c, error.problems);
    }
  }

  function see<Path extends string, Seen>(c: Context<Env>, view: View<Path, z.ZodType, Seen, unknown>): Promise<Seen> {
    const of = parametersOf(c, view.path) as Of<Path>;
    return lookAt({ database }, actorAtDoor(c), view, { of, query: c.get('typed') }, (seen) => seen);
  }

  return pages;
}
