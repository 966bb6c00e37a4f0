import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { type Actor, actorAtDoor, lookAt, type Of, type View } from '#acting/index.ts';
import { clientsViews, PurposePage } from '#clients/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { endOfId } from '#platform/input/ids.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import type { CaseParts } from './case-parts.ts';
import { openRecord } from './open-record.ts';
import { words } from './record/words.ts';
import { RecordPage } from './record-page.tsx';

/**
 * A person's record. It is requested by POST with a purpose and has no address of its own: a link to it, the back
 * button or a reload asks for the purpose again, and each view is logged.
 */
export function recordPages(pages: Hono<Env>, parts: CaseParts): void {
  const { askPurpose, revealPersonalCode } = clientsViews;
  const codePath = honoPath(revealPersonalCode.path);

  pages.get(honoPath(askPurpose.path), (c) => ask(c));
  pages.get(codePath, (c) => ask(c));
  pages.post(honoPath(openRecord.path), (c) => show(c));
  pages.post(codePath, (c) => show(c, revealPersonalCode));

  async function ask(c: Context<Env>, problems: readonly Problem[] = []) {
    const person = await see(c, actorAtDoor(c), askPurpose);
    const language = c.get('language');
    return c.render(
      <PurposePage
        language={language}
        person={person}
        form={filledForm(c, problems)}
        hidden={c.get('formBinding')()}
      />,
      { title: `${words[language].open} – ${endOfId(person.id)}`, above: <BackLink href="/cases" />, problems },
    );
  }

  async function show(c: Context<Env>, more?: typeof revealPersonalCode) {
    try {
      const actor = actorAtDoor(c);
      const opened = await see(c, actor, openRecord);
      const revealed = more && (await see(c, actor, more));
      const language = c.get('language');
      return await c.render(
        <RecordPage
          {...opened}
          actor={actor}
          language={language}
          revealed={revealed}
          hidden={c.get('formBinding')()}
        />,
        { title: `${words[language].title} – ${endOfId(opened.record.person.id)}`, above: <BackLink href="/cases" /> },
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      c.status(422);
      return ask(c, error.problems);
    }
  }

  function see<Path extends string, Seen>(
    c: Context<Env>,
    actor: Actor,
    view: View<Path, z.ZodType, Seen, unknown>,
  ): Promise<Seen> {
    const of = parametersOf(c, view.path) as Of<Path>;
    return lookAt(parts, actor, view, { of, query: c.get('typed') }, (seen) => seen);
  }
}
