import type { Context } from 'hono';
import { actPage, lookAt, type Shown, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { rightsActs } from './acts.ts';
import type { RightsParts } from './parts.ts';
import { ReviewPage } from './review-page.tsx';
import type { ListedRight } from './rights-in.ts';
import { rightsViews } from './views.ts';
import { words } from './words.ts';

interface Due {
  readonly rights: readonly ListedRight[];
  readonly hasMore: boolean;
}

/** The quarterly review (Annex 2, note 4). */
export function reviewRoutes(parts: RightsParts) {
  const pages = routes();
  const { listDueRights } = rightsViews;

  viewPage(pages, parts, listDueRights, (c, due) => reviewPage(c, due));

  actPage(pages, parts, {
    act: rightsActs.reviewRights,
    next: () => '/rights/review?done',
    again: (c, actor, problems) =>
      lookAt(parts, actor, listDueRights, { of: {} }, (due) => reviewPage(c, due, problems)),
  });

  return pages;
}

function reviewPage(c: Context<Env>, due: Due, problems: readonly Problem[] = []): Shown {
  const language = c.get('language');
  const content = (
    <ReviewPage
      {...due}
      language={language}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
      done={c.req.query('done') !== undefined}
    />
  );
  const w = words[language];
  return { content, page: { title: w.review, above: <BackLink href="/rights" text={w.title} /> } };
}
