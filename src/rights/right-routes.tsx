import type { Context } from 'hono';
import { type Actor, actorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { isId } from '#platform/input/ids.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { ExtendForm, TakeForm } from './change-forms.tsx';
import { extendRight, extendRightInput } from './extend-right.ts';
import { isUserRole } from './may-manage.ts';
import type { RightsParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { hasEnded } from './right-by-id.ts';
import { type RightWithHistory, rightWithHistory } from './right-history.ts';
import { RightPage } from './right-page.tsx';
import { takeRight, takeRightInput } from './take-right.ts';
import { lastDayOf } from './term.ts';
import { words } from './words.ts';

/** One right: its history, another term, its end. */
export function rightRoutes({ database }: RightsParts) {
  const pages = routes();

  pages.get('/rights/:right', async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const language = c.get('language');
    const right = await rightOf(c, actor);
    const { mayTake, mayExtend } = mayDo(actor, right);
    const content = (
      <RightPage language={language} right={right} mayTake={mayTake} mayExtend={mayExtend} done={c.req.query('done')} />
    );
    return c.render(content, { title: right.name, above: back(c, actor, right) });
  });

  pages.get('/rights/:right/take', async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const { content, page } = await takeForm(c, actor);
    return c.render(content, page);
  });

  pages.post('/rights/:right/take', async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const request = { id: requestIdOf(c), act: 'access.take-right', point: 'annex-2.3' } as const;
    return submit(
      c,
      async () => {
        const right = idOf(c);
        const { reason } = readInput(takeRightInput, c.get('typed'));
        const taken = await perform(database, actor, request, (tx) => takeRight(tx, actor, { right, reason }));
        return `/rights/${right}?done=${taken.lastAdministrator ? 'last' : 'taken'}`;
      },
      (problems) => takeForm(c, actor, problems),
    );
  });

  pages.get('/rights/:right/extend', async (c) => {
    const actor = actorOf(c, 'administrator');
    const { content, page } = await extendForm(c, actor);
    return c.render(content, page);
  });

  pages.post('/rights/:right/extend', async (c) => {
    const actor = actorOf(c, 'administrator');
    const request = { id: requestIdOf(c), act: 'access.extend-right', point: 'annex-2.4' } as const;
    return submit(
      c,
      async () => {
        const right = idOf(c);
        const { until } = readInput(extendRightInput, c.get('typed'));
        await perform(database, actor, request, (tx) => extendRight(tx, actor, { right, until }));
        return `/rights/${right}?done=extended`;
      },
      (problems) => extendForm(c, actor, problems),
    );
  });

  async function takeForm(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    const right = await rightOf(c, actor);
    const content = (
      <TakeForm language={language} right={right} form={filledForm(c, problems)} hidden={c.get('formBinding')()} />
    );
    return { content, page: { title: words[language].take, above: backToRight(right) } };
  }

  async function extendForm(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    const right = await rightOf(c, actor);
    const form = filledForm(c, problems);
    const until = right.until ? formDate(lastDayOf(right.until), language) : '';
    const typed = { until, ...form.typed };
    const content = (
      <ExtendForm language={language} right={right} form={{ ...form, typed }} hidden={c.get('formBinding')()} />
    );
    return { content, page: { title: words[language].extend, above: backToRight(right) } };
  }

  function rightOf(c: Context<Env>, actor: Actor): Promise<RightWithHistory> {
    const id = idOf(c);
    return look(database, actor, (tx) => rightWithHistory(tx, actor, id));
  }

  return pages;
}

function idOf(c: Context<Env>): string {
  const id = c.req.param('right');
  if (!isId(id)) throw refuse('no-such-right', (w) => w.noSuchRight, { kind: 'absent' });
  return id;
}

/** The acts ask again; this is for the buttons. */
function mayDo(actor: Actor, right: RightWithHistory) {
  const isTheirs = actor.role === 'administrator' ? isUserRole(right.role) : right.role === 'administrator';
  const mayTake = isTheirs && right.staff !== actor.person && !hasEnded(right, actor.at);
  return { mayTake, mayExtend: mayTake && actor.role === 'administrator' };
}

function back(c: Context<Env>, actor: Actor, { organisation }: RightWithHistory) {
  const href = actor.role === 'administrator' ? '/rights' : `/rights?organisation=${organisation}`;
  return <BackLink href={href} text={words[c.get('language')].title} />;
}

function backToRight({ id, name }: RightWithHistory) {
  return <BackLink href={`/rights/${id}`} text={name} />;
}
