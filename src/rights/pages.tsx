import { actorAtDoor, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { routes } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { FiguresPage } from './figures-page.tsx';
import { grantRoutes } from './grant-routes.tsx';
import { invitationRoutes } from './invitation-routes.tsx';
import { ListPage } from './list-page.tsx';
import type { RightsParts } from './parts.ts';
import { reviewRoutes } from './review-routes.tsx';
import { rightRoutes } from './right-routes.tsx';
import { rightsViews } from './views.ts';
import { words } from './words.ts';

/** Access rights: for administrators of their own organisation, for the ministry of all (Annex 2). */
export function rightsPages(parts: RightsParts) {
  const pages = routes();

  // An officer of the ministry first chooses the organisation.
  pages.get('/rights', async (c, next) => {
    if (actorAtDoor(c).role !== 'ministry_officer' || c.req.query('organisation')) return next();
    return seeOther(c, '/rights/figures');
  });

  viewPage(pages, parts, rightsViews.listRights, (c, seen, { actor }) => {
    const isAdministrator = actor.role === 'administrator';
    const language = c.get('language');
    const content = (
      <ListPage
        {...seen}
        language={language}
        at={actor.at}
        isAdministrator={isAdministrator}
        isFirst={!c.req.query('after')}
        done={c.req.query('done')}
      />
    );
    const { title, figuresTitle } = words[language];
    const above = isAdministrator ? undefined : <BackLink href="/rights/figures" text={figuresTitle} />;
    return { content, page: { title, above } };
  });

  viewPage(pages, parts, rightsViews.viewFigures, (c, { show, figures }) => {
    const language = c.get('language');
    const content = <FiguresPage language={language} show={show} figures={figures} after={c.req.query('after')} />;
    return { content, page: { title: words[language].figuresTitle } };
  });

  pages.route('/', grantRoutes(parts));
  pages.route('/', reviewRoutes(parts));
  pages.route('/', invitationRoutes(parts));
  pages.route('/', rightRoutes(parts));
  return pages;
}
