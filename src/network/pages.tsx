import type { Context } from 'hono';
import { actPage, lookAt, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { formProps } from '#platform/http/form-props.ts';
import { type Env, filledForm, routes, type Typed } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { networkActs } from './acts.ts';
import { heldOn, type SaidHours } from './centre-hours.ts';
import { hoursText } from './hours/read-hours.ts';
import { DayForm, HoursForm } from './hours-forms.tsx';
import { dayOfHours, weekFields } from './hours-input.ts';
import { HoursPage } from './hours-page.tsx';
import type { NetworkParts } from './parts.ts';
import { publicPages } from './public-pages.tsx';
import { networkViews } from './views.ts';
import { words } from './words.ts';

/** When centres are open: said by the ministry of all of them, by an administrator of their own, and shown to everybody. */
export function networkPages(parts: NetworkParts) {
  const pages = routes();
  const { viewHours } = networkViews;
  const { sayHours, sayDay } = networkActs;

  viewPage(pages, parts, viewHours, (c, seen) => {
    const language = c.get('language');
    const content = <HoursPage {...seen} language={language} done={c.req.query('done')} after={c.req.query('after')} />;
    const above = <BackLink href={`/centres/${seen.centre.id}`} text={seen.centre.name} />;
    return { content, page: { title: words[language].hoursTitle(seen.centre.name), above } };
  });

  actPage(pages, parts, {
    act: sayHours,
    formAt: '/centres/{centre}/opening-hours/change',
    next: ({ of: { centre } }) => `/centres/${centre}/opening-hours?done=hours`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewHours, { of }, ({ centre, said }) => {
        const language = c.get('language');
        const today = officialDay(actor.at);
        const { typed } = filledForm(c, problems);
        const held = heldOn(said, dayOfHours(typed.validFrom) ?? today);
        const filled = { ...typedHours(language, held), validFrom: formDate(today, language), ...typed };
        const hidden = { basedOn: basedOnIn(typed, problems, held) };
        const props = formProps(c, problems, addressOf(sayHours.path, of), filled, hidden);
        return shown(c, (w) => w.changeHours, <HoursForm {...props} caption={centre.name} />, centre);
      }),
  });

  actPage(pages, parts, {
    act: sayDay,
    formAt: '/centres/{centre}/opening-days/new',
    next: ({ of: { centre } }) => `/centres/${centre}/opening-hours?done=day`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewHours, { of }, ({ centre }) => {
        const props = formProps(c, problems, addressOf(sayDay.path, of), {});
        return shown(c, (w) => w.addDay, <DayForm {...props} caption={centre.name} />, centre);
      }),
  });

  pages.route('/', publicPages(parts));
  return pages;
}

/** What is said today, as it is typed. */
function typedHours(language: Language, held: SaidHours | undefined): Typed {
  const days = weekFields.map((field, at) => {
    const day = held?.week.get(at + 1);
    return [field, day ? hoursText(day, words[language]) : ''] as const;
  });
  return { ...Object.fromEntries(days), opens: held?.opens ?? 'now', note: held?.note ?? '' };
}

/** The hours that the form showed; once it was told that others hold, those. */
function basedOnIn(typed: Typed, problems: readonly Problem[], held: SaidHours | undefined): string {
  const isTold = problems.some(({ text }) => text.lv === words.lv.refused.changedMeanwhile);
  return !isTold && typeof typed.basedOn === 'string' ? typed.basedOn : (held?.id ?? '');
}

function shown(
  c: Context<Env>,
  title: (w: (typeof words)['lv']) => string,
  content: preact.JSX.Element,
  { id, name }: { readonly id: string; readonly name: string },
) {
  const w = words[c.get('language')];
  const above = <BackLink href={`/centres/${id}/opening-hours`} text={w.openingHours} />;
  return { content, page: { title: `${title(w)} – ${name}`, above } };
}
