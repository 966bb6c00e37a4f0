import { actPage, viewPage } from '#acting/index.ts';
import { routes } from '#platform/http/http.ts';
import type { AccessParts } from './access-parts.ts';
import { signInActs } from './acts.ts';
import { SessionsPage } from './sessions-page.tsx';
import { signInViews } from './views.ts';
import { words } from './words.ts';

/** A person's own sessions: seen, and ended at other browsers. */
export function sessionPages(parts: AccessParts) {
  const pages = routes();

  viewPage(pages, parts, signInViews.listSessions, (c, sessions) => {
    const language = c.get('language');
    const content = (
      <SessionsPage
        language={language}
        sessions={sessions}
        means={parts.settings.qualifiedMeans}
        hidden={c.get('formBinding')}
        done={c.req.query('done')}
      />
    );
    return { content, page: { title: words[language].sessions.title } };
  });

  actPage(pages, parts, { act: signInActs.endOwnSession, next: () => '/sessions?done=one' });
  actPage(pages, parts, { act: signInActs.endOtherSessions, next: () => '/sessions?done=others' });

  return pages;
}
