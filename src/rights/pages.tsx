import type { Context } from 'hono';
import { type Actor, actorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { centresOf, organisationById } from '#organisations/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { isId } from '#platform/input/ids.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { rightsFigures } from './figures.ts';
import { FiguresPage } from './figures-page.tsx';
import { GrantForm } from './grant-form.tsx';
import { grantRight } from './grant-right.ts';
import { grantRightInput } from './grant-right-input.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { openInvitations } from './invitations.ts';
import { ListPage } from './list-page.tsx';
import type { RightsParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { reviewRoutes } from './review-routes.tsx';
import { rightRoutes } from './right-routes.tsx';
import { type RightList, rightLists, rightsIn } from './rights-in.ts';
import { words } from './words.ts';

/** Access rights: for administrators of their own organisation, for the ministry of all (2. pielikums). */
export function rightsPages(parts: RightsParts) {
  const { database } = parts;
  const pages = routes();

  pages.get('/rights', async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const language = c.get('language');
    const organisation = actor.role === 'administrator' ? actor.organisation : idIn(c, 'organisation');
    if (organisation === undefined) {
      const figures = await look(database, actor, (tx) => rightsFigures(tx, { at: actor.at }));
      return c.render(<FiguresPage language={language} figures={figures} />, { title: words[language].figuresTitle });
    }
    const content = await listPage(c, actor, organisation);
    const above =
      actor.role === 'administrator' ? undefined : <BackLink href="/rights" text={words[language].figuresTitle} />;
    return c.render(content, { title: words[language].title, above });
  });

  pages.get('/rights/new', async (c) => {
    const actor = actorOf(c, 'administrator');
    const { content, page } = await grantForm(c, actor);
    return c.render(content, page);
  });

  pages.post('/rights/new', async (c) => {
    const actor = actorOf(c, 'administrator');
    const request = { id: requestIdOf(c), act: 'access.grant-right', point: 'annex-2.3' } as const;
    return submit(
      c,
      async () => {
        const input = { ...readInput(grantRightInput, c.get('typed')), organisation: actor.organisation };
        const { right } = await perform(database, actor, request, (tx) => grantRight(tx, actor, input));
        return right ? `/rights/${right}?done=granted` : '/rights?done=invited';
      },
      (problems) => grantForm(c, actor, problems),
    );
  });

  pages.route('/', reviewRoutes(parts));
  pages.route('/', invitationRoutes(parts));
  pages.route('/', rightRoutes(parts));

  async function listPage(c: Context<Env>, actor: Actor, organisation: string) {
    const { at } = actor;
    const list = listIn(c);
    const [centre, after] = [idIn(c, 'centre'), idIn(c, 'after')];
    const found = await look(database, actor, async (tx) => {
      const whose = await organisationById(tx, organisation);
      if (!whose) throw refuse('no-such-organisation', (w) => w.noSuchOrganisation, { kind: 'absent' });
      const [figures] = await rightsFigures(tx, { at, organisation });
      return {
        organisation: whose,
        centres: await centresOf(tx, organisation),
        ...(await rightsIn(tx, { organisation, list, centre, after, at })),
        figures,
        invitations: await openInvitations(tx, organisation),
      };
    });
    return (
      <ListPage
        language={c.get('language')}
        at={at}
        isAdministrator={actor.role === 'administrator'}
        list={list}
        centre={centre}
        isFirst={after === undefined}
        done={c.req.query('done')}
        {...found}
      />
    );
  }

  async function grantForm(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    const { centres, organisation } = await look(database, actor, async (tx) => ({
      centres: await centresOf(tx, actor.organisation),
      organisation: await organisationById(tx, actor.organisation),
    }));
    const form = filledForm(c, problems);
    const from = formDate(officialDay(actor.at), language);
    const content = (
      <GrantForm
        language={language}
        form={{ ...form, typed: { from, ...form.typed } }}
        hidden={c.get('formBinding')()}
        centres={centres}
        isServiceHolder={organisation?.kind === 'service_holder'}
      />
    );
    const title = words[language].grant;
    return { content, page: { title, above: <BackLink href="/rights" text={words[language].title} /> } };
  }

  return pages;
}

function listIn(c: Context<Env>): RightList {
  return rightLists.find((list) => list === c.req.query('list')) ?? 'all';
}

/** An id of the address; what is none is not there. */
function idIn(c: Context<Env>, name: string): string | undefined {
  const text = c.req.query(name);
  if (!text) return undefined;
  if (isId(text)) return text;
  throw refuse('no-such-right', (w) => w.noSuchRight, { kind: 'absent' });
}
