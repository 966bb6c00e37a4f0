import { viewOfNobody } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { historyOfCentre, historyOfOrganisation } from './history.ts';
import { atThatCentre, centreSelected, knownCentre, knownOrganisation } from './known-offices.ts';
import { centresOn, organisationsOn } from './places-on.ts';
import { centreNames, organisationNames } from './queries.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const roles = ['ministry_officer', 'administrator'] as const;

const officesOnly = 'organisations and centres, and who of the staff entered what about them';

/** What can be seen of organisations and centres: by the ministry of all, by an administrator of their own. */
export const organisationsViews = {
  listOrganisations: viewOfNobody({
    name: 'organisation.list',
    title: say(words, (w) => w.views.listOrganisations),
    roles,
    path: '/organisations',
    showsNobody: officesOnly,
    async look(tx, actor) {
      const found = await own(tx)
        .selectFrom(organisationsOn(officialDay(actor.at)))
        .select(['id', 'kind', 'name', 'registration_number as registrationNumber', 'closed_from as closedFrom'])
        .$if(actor.role === 'administrator', (query) => query.where('id', '=', actor.organisation))
        .orderBy('name')
        .execute();
      const counted = await own(tx)
        .selectFrom(centresOn(officialDay(actor.at)))
        .select(['organisation_id as organisation', (is) => is.fn.countAll<number>().as('centres')])
        .groupBy('organisation_id')
        .execute();
      const centres = new Map(counted.map(({ organisation, centres: count }) => [organisation, Number(count)]));
      return { seen: found.map((one) => ({ ...one, centres: centres.get(one.id) ?? 0 })) };
    },
  }),

  viewOrganisation: viewOfNobody({
    name: 'organisation.view',
    title: say(words, (w) => w.views.viewOrganisation),
    roles,
    path: '/organisations/{organisation}',
    showsNobody: officesOnly,
    async look(tx, actor, { organisation: id }) {
      const organisation = await knownOrganisation(tx, actor, id);
      const day = officialDay(actor.at);
      const all = await own(tx)
        .selectFrom(centresOn(day))
        .select(centreSelected)
        .where('organisation_id', '=', id)
        .orderBy('name')
        .execute();
      const others = await own(tx)
        .selectFrom(organisationsOn(day))
        .select(['id', 'name'])
        .where('kind', '=', organisation.kind)
        .where('id', '<>', id)
        .where('closed_from', 'is', null)
        .orderBy('name')
        .execute();
      const successor = await nameOf(organisation.successor_id, (ids) => organisationNames(tx, ids, actor.at));
      return { seen: { organisation, centres: all, others, successor, ...(await historyOfOrganisation(tx, id)) } };
    },
  }),

  viewCentre: viewOfNobody({
    name: 'centre.view',
    title: say(words, (w) => w.views.viewCentre),
    roles,
    path: '/centres/{centre}',
    showsNobody: officesOnly,
    centreOf: (tx, actor, of) => atThatCentre(tx, actor, of),
    async look(tx, actor, { centre: id }) {
      const centre = await knownCentre(tx, actor, id);
      const day = officialDay(actor.at);
      const organisation = await knownOrganisation(tx, actor, centre.organisation_id);
      const others = await own(tx)
        .selectFrom(centresOn(day))
        .select(['id', 'name'])
        .where('id', '<>', id)
        .where('closed_from', 'is', null)
        .orderBy('name')
        .execute();
      const successor = await nameOf(centre.successor_id, (ids) => centreNames(tx, ids, actor.at));
      return { seen: { centre, organisation, others, successor, ...(await historyOfCentre(tx, id)) } };
    },
  }),
};

async function nameOf(
  id: string | null,
  names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<string | null> {
  return id === null ? null : ((await names([id])).get(id) ?? null);
}
