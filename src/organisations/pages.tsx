import type { Context } from 'hono';
import { type Actor, actPage, lookAt, viewPage } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { formProps } from '#platform/http/form-props.ts';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { organisationsActs } from './acts.ts';
import { filledAgain } from './based-on.ts';
import { CentrePage } from './centre-page.tsx';
import { closingRead } from './closing-rules.ts';
import { type KnownCentre, knownCentre, knownOrganisation } from './known-offices.ts';
import { ListPage } from './list-page.tsx';
import {
  AddCentreForm,
  AddOrganisationForm,
  ChangeCentreForm,
  ChangeOrganisationForm,
  ClosingForm,
} from './office-forms.tsx';
import { dayOfChange } from './office-inputs.ts';
import { OrganisationPage } from './organisation-page.tsx';
import { organisationsViews } from './views.ts';
import { type Leaving, leftAt, type Place } from './what-is-left.ts';
import { words } from './words.ts';
import { centreColumns, organisationColumns } from './write-change.ts';

export interface OrganisationsParts extends Leaving {
  readonly database: Database;
}

/** Organisations and centres: by the ministry all of them, by an administrator their own. */
export function organisationsPages(parts: OrganisationsParts) {
  const pages = routes();
  const { listOrganisations, viewOrganisation, viewCentre } = organisationsViews;
  const { addOrganisation, changeOrganisation, closeOrganisation, addCentre, changeCentre, closeCentre } =
    organisationsActs;

  viewPage(pages, parts, listOrganisations, (c, organisations, { actor }) => {
    const language = c.get('language');
    const content = (
      <ListPage
        language={language}
        today={officialDay(actor.at)}
        organisations={organisations}
        mayAdd={isOfficer(actor)}
        after={c.req.query('after')}
      />
    );
    return { content, page: { title: words[language].title } };
  });

  actPage(pages, parts, {
    act: addOrganisation,
    formAt: '/organisations/new',
    next: ({ answer: { id } }) => `/organisations/${id}?done=added`,
    again: async (c, _actor, problems) => {
      const props = formProps(c, problems, addOrganisation.path, {});
      return shown(c, (w) => w.addOrganisation, <AddOrganisationForm {...props} />, backToList(c));
    },
  });

  viewPage(pages, parts, viewOrganisation, (c, seen, { actor }) => {
    const content = (
      <OrganisationPage
        {...seen}
        language={c.get('language')}
        today={officialDay(actor.at)}
        isOfficer={isOfficer(actor)}
        done={c.req.query('done')}
      />
    );
    return { content, page: { title: seen.organisation.name, above: backToList(c) } };
  });

  actPage(pages, parts, {
    act: changeOrganisation,
    formAt: '/organisations/{organisation}/change',
    next: ({ of: { organisation } }) => `/organisations/${organisation}?done=changed`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewOrganisation, { of }, async ({ organisation }, tx) => {
        const day = dayOfChange(typedValue(c.get('typed'), 'validFrom'));
        const onDay = day && (await knownOrganisation(tx, actor, organisation.id, day));
        const again = { today: organisation, day, onDay, typed: filledForm(c, problems).typed, problems };
        const { typed, basedOn } = filledAgain(organisationColumns, again);
        const filled = { validFrom: today(c, actor), ...typed };
        const props = formProps(c, problems, addressOf(changeOrganisation.path, of), filled, { basedOn });
        const content = <ChangeOrganisationForm {...props} caption={organisation.name} renames={isOfficer(actor)} />;
        return shown(c, (w) => w.change, content, backToOrganisation(organisation), organisation);
      }),
  });

  actPage(pages, parts, {
    act: closeOrganisation,
    formAt: '/organisations/{organisation}/close',
    next: ({ of: { organisation } }) => `/organisations/${organisation}?done=closed`,
    again: async (c, actor, problems, of) => {
      const left = await stillLeft(actor, { ...of, centre: null });
      return lookAt(parts, actor, viewOrganisation, { of }, ({ organisation, others }) => {
        const filled = { ...plannedClosing(c, actor, organisation), ...filledForm(c, problems).typed };
        const props = formProps(c, problems, addressOf(closeOrganisation.path, of), filled, {
          basedOn: closingRead(organisation),
        });
        const text = words[c.get('language')].closeOrganisationText;
        const anew = organisation.closed_from !== null;
        const content = <ClosingForm {...props} {...{ text, left, others, anew }} caption={organisation.name} />;
        return shown(c, (w) => (anew ? w.closeAnew : w.close), content, backToOrganisation(organisation), organisation);
      });
    },
  });

  actPage(pages, parts, {
    act: addCentre,
    formAt: '/organisations/{organisation}/new-centre',
    next: ({ answer: { id } }) => `/centres/${id}?done=added`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewOrganisation, { of }, ({ organisation }) => {
        const props = formProps(c, problems, addressOf(addCentre.path, of), {});
        const content = <AddCentreForm {...props} caption={organisation.name} />;
        return shown(c, (w) => w.addCentre, content, backToOrganisation(organisation), organisation);
      }),
  });

  viewPage(pages, parts, viewCentre, (c, seen, { actor }) => {
    const content = (
      <CentrePage
        {...seen}
        language={c.get('language')}
        today={officialDay(actor.at)}
        isOfficer={isOfficer(actor)}
        done={c.req.query('done')}
      />
    );
    return { content, page: { title: seen.centre.name, above: backToOrganisation(seen.organisation) } };
  });

  actPage(pages, parts, {
    act: changeCentre,
    formAt: '/centres/{centre}/change',
    next: ({ of: { centre } }) => `/centres/${centre}?done=changed`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewCentre, { of }, async ({ centre }, tx) => {
        const day = dayOfChange(typedValue(c.get('typed'), 'validFrom'));
        const onDay = day && (await knownCentre(tx, actor, centre.id, day));
        const again = { today: centre, day, onDay, typed: filledForm(c, problems).typed, problems };
        const { typed, basedOn } = filledAgain(centreColumns, again);
        const filled = { validFrom: today(c, actor), ...typed };
        const props = formProps(c, problems, addressOf(changeCentre.path, of), filled, { basedOn });
        const content = <ChangeCentreForm {...props} caption={centre.name} />;
        return shown(c, (w) => w.change, content, backToCentre(centre), centre);
      }),
  });

  actPage(pages, parts, {
    act: closeCentre,
    formAt: '/centres/{centre}/close',
    next: ({ of: { centre } }) => `/centres/${centre}?done=closed`,
    again: async (c, actor, problems, of) => {
      const seen = await lookAt(parts, actor, viewCentre, { of }, (one) => one);
      const left = await stillLeft(actor, { organisation: seen.organisation.id, ...of });
      const { centre, others } = seen;
      const filled = { ...plannedClosing(c, actor, centre), ...filledForm(c, problems).typed };
      const props = formProps(c, problems, addressOf(closeCentre.path, of), filled, { basedOn: closingRead(centre) });
      const text = words[c.get('language')].closeCentreText;
      const anew = centre.closed_from !== null;
      const content = <ClosingForm {...props} {...{ text, left, others, anew }} caption={centre.name} />;
      return shown(c, (w) => (anew ? w.closeAnew : w.close), content, backToCentre(centre), centre);
    },
  });

  function stillLeft({ at }: Actor, place: Place) {
    const from = officialDay(at);
    return transaction(parts.database, place.centre, (tx) => leftAt(tx, place, parts, { from, at }));
  }

  return pages;
}

function isOfficer({ role }: Actor): boolean {
  return role === 'ministry_officer';
}

function today(c: Context<Env>, { at }: Actor): string {
  return formDate(officialDay(at), c.get('language'));
}

/** Left empty, the day would take the closing back, and nobody is to do that by changing something else of it. A past day is not put in again. */
function plannedClosing(
  c: Context<Env>,
  { at }: Actor,
  { closed_from: from, successor_id: successor }: Pick<KnownCentre, 'closed_from' | 'successor_id'>,
): Typed {
  if (!from || Temporal.PlainDate.compare(from, officialDay(at)) < 0) return {};
  return { closedFrom: formDate(from, c.get('language')), ...(successor && { successor }) };
}

function shown(
  c: Context<Env>,
  title: (w: (typeof words)['lv']) => string,
  content: preact.JSX.Element,
  above: preact.JSX.Element,
  of?: { readonly name: string },
) {
  const what = title(words[c.get('language')]);
  return { content, page: { title: of ? `${what} – ${of.name}` : what, above } };
}

function backToList(c: Context<Env>) {
  return <BackLink href="/organisations" text={words[c.get('language')].title} />;
}

function backToOrganisation({ id, name }: { readonly id: string; readonly name: string }) {
  return <BackLink href={`/organisations/${id}`} text={name} />;
}

function backToCentre({ id, name }: { readonly id: string; readonly name: string }) {
  return <BackLink href={`/centres/${id}`} text={name} />;
}
