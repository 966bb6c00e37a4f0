import { openToAll, routes } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { AccessParts } from './access-parts.ts';
import { keepLeft, keepUnjudged } from './keep-forms.ts';
import { leftFormsPath } from './left-forms-path.ts';

const path = '/language';

/** Where a form is sent, as it is typed, to be shown again in this language. */
export function languageOfForm(language: Language): string {
  return `${path}?to=${language}`;
}

/**
 * A form's page in the other language, or left and come back to, with what was typed: nothing is judged and no act is done. What was typed
 * is kept, sealed, for the person of the session, so that the address says nothing of it; files are to be chosen again.
 */
export function languagePages({ database }: AccessParts) {
  const pages = routes();
  pages.post(path, async (c) => {
    openToAll(c);
    const shown = new URL(await keepUnjudged(c, database), c.req.url);
    shown.searchParams.set('language', c.req.query('to') ?? '');
    return seeOther(c, shown.pathname + shown.search);
  });
  pages.post(leftFormsPath, async (c) => {
    openToAll(c);
    await keepLeft(c, database);
    return c.body(null, 204);
  });
  return pages;
}
