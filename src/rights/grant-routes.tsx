import type { Context } from 'hono';
import { type Actor, actPage } from '#acting/index.ts';
import { centresOf, kindOfOrganisation } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { rightsActs } from './acts.ts';
import { GrantForm } from './grant-form.tsx';
import type { RightsParts } from './parts.ts';
import { words } from './words.ts';

/** Giving a user's right (Annex 2, note 3). */
export function grantRoutes(parts: RightsParts) {
  const pages = routes();
  const { grantRight } = rightsActs;

  actPage(pages, parts, {
    act: grantRight,
    formAt: '/rights/new',
    next: ({ answer }) => (answer.right ? `/rights/${answer.right}?done=granted` : '/rights?done=invited'),
    again: grantForm,
  });

  async function grantForm(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    const { centres, kind } = await transaction(parts.database, actor.centre, async (tx) => ({
      centres: await centresOf(tx, actor.organisation, actor.at),
      kind: await kindOfOrganisation(tx, actor.organisation),
    }));
    const form = filledForm(c, problems);
    const from = formDate(officialDay(actor.at), language);
    const content = (
      <GrantForm
        language={language}
        form={{ ...form, typed: { from, ...form.typed } }}
        hidden={c.get('formBinding')()}
        centres={centres}
        isServiceHolder={kind === 'service_holder'}
      />
    );
    const title = words[language].grant;
    return { content, page: { title, above: <BackLink href="/rights" text={words[language].title} /> } };
  }

  return pages;
}
