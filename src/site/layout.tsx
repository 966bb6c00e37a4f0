import type { MiddlewareHandler } from 'hono';
import { type Actor, isFor, roleName } from '#acting/index.ts';
import { caseViews } from '#cases/index.ts';
import { consultationsActs, waitingKeysPath } from '#consultations/index.ts';
import { networkAddresses } from '#network/index.ts';
import { Page } from '#platform/html/page.tsx';
import { renderPage } from '#platform/html/render.ts';
import { formPageOf } from '#platform/http/form-page.ts';
import type { Env } from '#platform/http/http.ts';
import type { Language } from '#platform/languages/languages.ts';
import { FormIsBack, LastSignIn, languageOfForm } from '#sign-in/index.ts';
import { furtherLinksOf } from './further-links.ts';
import { navigation } from './navigation.ts';
import type { SiteParts } from './site-parts.ts';
import { words } from './words.ts';

const otherLanguage: Record<Language, Language> = { lv: 'en', en: 'lv' };

/** An employee's consultations may wait in the browser. */
function waitingOf(actor: Actor | null) {
  if (!actor || !isFor(actor, consultationsActs.holdConsultation)) return undefined;
  const { person, centre, name, right } = actor;
  return { owner: `${person} ${centre}`, name, right, keysAt: waitingKeysPath };
}

/** Puts what a room shows into the page that is the same everywhere. */
export function layout({ assets, demo, training, beside, runBy, version }: SiteParts): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.setRenderer((content, { title, problems = [], above, sought, isPublic, linkedData }) => {
      const language = c.get('language');
      const actor = c.get('actor') ?? null;
      const back = c.get('formIsBack');
      const other = otherLanguage[language];
      const previousSignIn = c.get('previousSignIn');
      const address = new URL(formPageOf(c), c.req.url);
      address.searchParams.set('language', other);
      const pageOf = (hasForm: boolean) => (
        <Page
          lang={language}
          title={title}
          isPublic={isPublic}
          assets={assets.names}
          languageLink={{
            lang: other,
            href: address.pathname + address.search,
            formAction: hasForm && c.get('session') ? languageOfForm(other) : undefined,
          }}
          footer={{
            helpHref: '/help',
            centresHref: networkAddresses.centres,
            accessibilityHref: '/accessibility',
            version,
            runBy,
          }}
          nav={navigation(actor, language, c.req.path, c.get('menuCounts'))}
          who={
            actor
              ? {
                  name: actor.name,
                  role: roleName(actor.role)[language],
                  centre: c.get('centreName'),
                  changeCentreHref: c.get('hasSeveralRights') ? '/choose-right' : undefined,
                  sessionsHref: '/sessions',
                  signOutAction: '/sign-out',
                  hidden: c.get('formBinding')(),
                }
              : undefined
          }
          session={
            c.get('sessionSecondsLeft')
              ? { secondsLeft: c.get('sessionSecondsLeft') ?? 0, extendHref: '/session' }
              : undefined
          }
          waiting={waitingOf(actor)}
          errors={[...(c.env?.refused ?? []), ...problems].map(({ field, text }) => ({ field, text: text[language] }))}
          wasLeft={back !== undefined && back.why !== 'sign-in'}
          above={
            <>
              {previousSignIn && <LastSignIn language={language} at={previousSignIn} />}
              {above}
              {back && <FormIsBack language={language} {...back} />}
            </>
          }
          search={
            actor && isFor(actor, caseViews.searchCases)
              ? {
                  ...words[language].search,
                  action: caseViews.searchCases.path,
                  hidden: c.get('formBinding')(),
                  value: sought,
                }
              : undefined
          }
          further={furtherLinksOf(c)}
          demo={demo}
          training={training}
          demoLinks={beside?.links.map(({ href, text }) => ({ href, text: text[language] }))}
        >
          {content}
        </Page>
      );
      return c.html(renderPage(pageOf, linkedData));
    });
    await next();
  };
}
