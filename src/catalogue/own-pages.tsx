import type { Context } from 'hono';
import { actPage, lookAt, type Shown, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { catalogueActs } from './acts.ts';
import { words } from './change/words.ts';
import { ChangeForm } from './change-form.tsx';
import { typedOf } from './change-input.ts';
import { filledAgain } from './changed-meanwhile.ts';
import { OwnListPage } from './own-list-page.tsx';
import { OwnPage, type OwnPageProps } from './own-page.tsx';
import { catalogueViews } from './views.ts';

type Seen = Omit<OwnPageProps, 'language' | 'form' | 'hidden' | 'done'>;

/** A service holder's own e-services, for its officer. */
export function ownPages(database: Database) {
  const pages = routes();
  const parts = { database };
  const { listOwn, viewOwn } = catalogueViews;

  viewPage(pages, parts, listOwn, (c, eServices) => {
    const language = c.get('language');
    const content = <OwnListPage language={language} eServices={eServices} after={c.req.query('after')} />;
    return { content, page: { title: words[language].ownTitle } };
  });

  viewPage(pages, parts, viewOwn, (c, seen) => ownPage(c, seen));

  actPage(pages, parts, {
    act: catalogueActs.changeEService,
    formAt: '/e-services/{eService}/change',
    next: ({ of: { eService } }) => `/e-services/${eService}?done=changed`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewOwn, { of }, async ({ newest, planned }, tx) => {
        const language = c.get('language');
        const form = filledForm(c, problems);
        const { validUntil } = newest;
        const { typed, basedOn } = await filledAgain(tx, newest, form.typed, problems);
        const lastDay = validUntil ? formDate(validUntil.subtract({ days: 1 }), language) : '';
        const content = (
          <ChangeForm
            language={language}
            action={addressOf(catalogueActs.changeEService.path, of)}
            form={{ ...form, typed: { ...typedOf(newest), lastDay, ...typed } }}
            hidden={c.get('formBinding')()}
            newest={newest}
            basedOn={basedOn}
            isPlanned={planned !== null}
          />
        );
        const above = <BackLink href={`/e-services/${newest.eServiceId}`} text={newest.name[language]} />;
        return { content, page: { title: `${words[language].title}, ${newest.code}`, above } };
      }),
  });

  actPage(pages, parts, {
    act: catalogueActs.withdrawChange,
    next: ({ of: { eService } }) => `/e-services/${eService}?done=withdrawn`,
    again: (c, actor, problems, { eService }) =>
      lookAt(parts, actor, viewOwn, { of: { eService } }, (seen) => ownPage(c, seen, problems)),
  });

  return pages;
}

function ownPage(c: Context<Env>, seen: Seen, problems: readonly Problem[] = []): Shown {
  const language = c.get('language');
  const content = (
    <OwnPage
      {...seen}
      language={language}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
      done={c.req.query('done')}
    />
  );
  const above = <BackLink href="/e-services" text={words[language].ownTitle} />;
  const { code, name } = seen.edition;
  return { content, page: { title: `${words[language].ownTitle}: ${code} ${name[language]}`, above } };
}
