import type { Context } from 'hono';
import { type Actor, actorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { RightsParts } from './parts.ts';
import { ReviewPage } from './review-page.tsx';
import { reviewRights, reviewRightsInput } from './review-rights.ts';
import { rightsIn } from './rights-in.ts';
import { words } from './words.ts';

/** The quarterly review (2. pielikuma 4. piezīme). */
export function reviewRoutes({ database }: RightsParts) {
  const pages = routes();

  pages.get('/rights/review', async (c) => {
    const actor = actorOf(c, 'administrator');
    const { content, page } = await reviewPage(c, actor);
    return c.render(content, page);
  });

  pages.post('/rights/review', async (c) => {
    const actor = actorOf(c, 'administrator');
    const request = { id: requestIdOf(c), act: 'access.review-rights', point: 'annex-2.4' } as const;
    return submit(
      c,
      async () => {
        const input = readInput(reviewRightsInput, decisionsIn(c.get('typed')));
        await perform(database, actor, request, (tx) => reviewRights(tx, actor, input));
        return '/rights/review?done';
      },
      (problems) => reviewPage(c, actor, problems),
    );
  });

  async function reviewPage(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    const { organisation, at } = actor;
    const { rights, next } = await look(database, actor, (tx) => rightsIn(tx, { organisation, list: 'due', at }));
    const content = (
      <ReviewPage
        language={language}
        rights={rights.filter(({ staff }) => staff !== actor.person)}
        hasMore={next !== null}
        form={filledForm(c, problems)}
        hidden={c.get('formBinding')()}
        done={c.req.query('done') !== undefined}
      />
    );
    const w = words[language];
    return { content, page: { title: w.review, above: <BackLink href="/rights" text={w.title} /> } };
  }

  return pages;
}

/** The form has a question for each right, named `right-` and its id. */
function decisionsIn(typed: Typed) {
  const decided = (decision: string) =>
    Object.keys(typed)
      .filter((name) => name.startsWith('right-') && typedValue(typed, name) === decision)
      .map((name) => name.slice('right-'.length));
  return { keep: decided('keep'), take: decided('take'), reason: typedValue(typed, 'reason') };
}
