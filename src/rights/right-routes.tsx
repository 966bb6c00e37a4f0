import type { Context } from 'hono';
import { type Actor, actPage, lookAt, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { addressOf, parametersOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { rightsActs } from './acts.ts';
import { ExtendForm, TakeForm } from './change-forms.tsx';
import { isUserRole } from './may-manage.ts';
import type { RightsParts } from './parts.ts';
import { hasEnded } from './right-by-id.ts';
import type { RightWithHistory } from './right-history.ts';
import { RightPage } from './right-page.tsx';
import { lastDayOf } from './term.ts';
import { rightsViews } from './views.ts';
import { words } from './words.ts';

/** One right: its history, another term, its end. */
export function rightRoutes(parts: RightsParts) {
  const pages = routes();
  const { viewRight } = rightsViews;
  const { extendRight, takeRight, takeAdministratorsRight } = rightsActs;

  viewPage(pages, parts, viewRight, (c, right, { actor }) => {
    const language = c.get('language');
    const content = (
      <RightPage language={language} right={right} done={c.req.query('done')} {...changesOf(actor, right)} />
    );
    const href = actor.role === 'administrator' ? '/rights' : `/rights?organisation=${right.organisation}`;
    return {
      content,
      page: { title: titleOf(right, language), above: <BackLink href={href} text={words[language].title} /> },
    };
  });

  for (const act of [takeRight, takeAdministratorsRight]) {
    actPage(pages, parts, {
      act,
      formAt: act.path,
      next: ({ answer }) => `/rights/${answer.id}?done=${answer.lastAdministrator ? 'last' : 'taken'}`,
      again: takeForm,
    });
  }

  actPage(pages, parts, {
    act: extendRight,
    formAt: extendRight.path,
    next: ({ answer }) => `/rights/${answer.id}?done=extended`,
    again: extendForm,
  });

  function takeForm(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    return lookAt(parts, actor, viewRight, { of: rightIn(c) }, (right) => {
      const { path } = actor.role === 'administrator' ? takeRight : takeAdministratorsRight;
      const content = (
        <TakeForm
          language={language}
          right={right}
          action={addressOf(path, { right: right.id })}
          form={filledForm(c, problems)}
          hidden={c.get('formBinding')()}
        />
      );
      return { content, page: { title: titleOf(right, language, words[language].take), above: backToRight(right) } };
    });
  }

  function extendForm(c: Context<Env>, actor: Actor, problems: readonly Problem[] = []) {
    const language = c.get('language');
    return lookAt(parts, actor, viewRight, { of: rightIn(c) }, (right) => {
      const form = filledForm(c, problems);
      const until = right.until ? formDate(lastDayOf(right.until), language) : '';
      const content = (
        <ExtendForm
          language={language}
          right={right}
          action={addressOf(extendRight.path, { right: right.id })}
          form={{ ...form, typed: { until, ...form.typed } }}
          hidden={c.get('formBinding')()}
        />
      );
      return { content, page: { title: titleOf(right, language, words[language].extend), above: backToRight(right) } };
    });
  }

  return pages;
}

function rightIn(c: Context<Env>): { right: string } {
  const { right = '' } = parametersOf(c, '/{right}');
  return { right };
}

/** Where what may be done with a right is done; undefined if it may not. The acts ask again: this is for the buttons. */
function changesOf(actor: Actor, right: RightWithHistory) {
  const isAdministrator = actor.role === 'administrator';
  const isTheirs = isAdministrator ? isUserRole(right.role) : right.role === 'administrator';
  if (!isTheirs || right.staff === actor.person || hasEnded(right, actor.at)) return {};
  const { extendRight, takeRight, takeAdministratorsRight } = rightsActs;
  return {
    takeHref: addressOf(isAdministrator ? takeRight.path : takeAdministratorsRight.path, { right: right.id }),
    ...(isAdministrator && { extendHref: addressOf(extendRight.path, { right: right.id }) }),
  };
}

/** One person may have many rights, also one after another. */
function titleOf({ name, role, place, from }: RightWithHistory, language: Language, what?: string): string {
  const right = `${name}, ${words[language].role(role)}, ${place}, ${formDate(officialDay(from), language)}`;
  return what ? `${what} – ${right}` : right;
}

function backToRight({ id, name }: RightWithHistory) {
  return <BackLink href={`/rights/${id}`} text={name} />;
}
