import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Context } from 'koa';
import type { InteractionResults, Provider } from 'oidc-provider';
import { type DemoPerson, subOf } from './accounts.ts';
import { ChoicePage } from './choice-page.tsx';
import { wordsFor } from './language.ts';
import type { Means } from './means.ts';
import { ErrorPage } from './other-pages.tsx';
import { asHtml } from './page.tsx';

/** Shows the page of demo people and returns the choice to the sign-in that asked for it. */
export async function choose(provider: Provider, ctx: Context, people: readonly DemoPerson[], means: readonly Means[]) {
  const interaction = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
  const words = wordsFor(ctx.query.lang, interaction?.params.ui_locales, ctx.get('accept-language'));
  ctx.type = 'html';
  if (interaction === undefined || ctx.path !== `/choice/${interaction.uid}`) {
    ctx.status = 400;
    ctx.body = asHtml(ErrorPage({ words, reason: words.expired }));
    return;
  }
  if (ctx.method !== 'POST') {
    const languageLink = `?lang=${words.otherLanguage.code}`;
    ctx.body = asHtml(ChoicePage({ words, people, means, languageLink }));
    return;
  }
  const result = resultOf(await readForm(ctx.req), people, means);
  if (result.login && interaction.session) await handOver(provider, interaction.session.uid, result.login.accountId);
  // Not `interactionFinished`: it would refuse, because the session's person may just have changed.
  interaction.result = result;
  if (interaction.session && result.login) interaction.session.accountId = result.login.accountId;
  await interaction.persist();
  ctx.status = 303;
  ctx.redirect(interaction.returnTo);
}

function resultOf(form: URLSearchParams, people: readonly DemoPerson[], means: readonly Means[]): InteractionResults {
  const person = people.find(({ personalCode }) => personalCode === form.get('person'));
  const chosen = means.find(({ id }) => id === form.get('means'));
  if (!person || !chosen || form.has('cancel')) {
    return { error: 'access_denied', error_description: 'the person chose to cancel' };
  }
  return { login: { accountId: subOf(person, chosen), amr: chosen.amr, ...(chosen.acr && { acr: chosen.acr }) } };
}

/**
 * Gives the browser's session to the chosen person. Otherwise oidc-provider would first sign the earlier person out on
 * a page that needs JavaScript.
 */
async function handOver(provider: Provider, sessionUid: string, accountId: string): Promise<void> {
  const session = await provider.Session.findByUid(sessionUid);
  if (!session || session.accountId === accountId) return;
  session.accountId = accountId;
  session.authorizations = {};
  await session.persist();
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await text(request));
}
