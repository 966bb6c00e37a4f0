import { z } from 'zod';
import { everyRole, viewOfNobody } from '#acting/index.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { optionalDate, years } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { tick } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { languages, say } from '#platform/languages/languages.ts';
import { basketOn } from './basket.ts';
import { changesOf } from './changes-of.ts';
import { differencesOf } from './differences.ts';
import { eServiceByCode, withBasket } from './e-service.ts';
import { holdsOn } from './edition.ts';
import { ownEService } from './own-e-service.ts';
import { ownEServices } from './own-e-services.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { words } from './words.ts';

const days = years(2000, 2099);

/** Everybody who works with the system, in any role, may read the catalogue. */
export const whoeverWorks = everyRole.filter((role) => role !== 'representative');

const noPeople = 'the catalogue has e-services and institutions';

/** The catalogue's views. */
export const catalogueViews = {
  /** The e-services in force on a day, searched by name, code or holder. */
  listEServices: viewOfNobody({
    name: 'e-service.list',
    title: say(words, (w) => w.views.listEServices),
    roles: whoeverWorks,
    path: '/catalogue',
    query: z.object({
      q: z
        .string()
        .optional()
        .transform((text) => text?.slice(0, 200) ?? ''),
      under_mandate: tick(),
      day: optionalDate(days),
      after: typedId().optional(),
      language: z.enum(languages).optional(),
    }),
    showsNobody: noPeople,
    async look(tx, actor, _of, { q: text, under_mandate: underMandate, day = officialDay(actor.at), after, language }) {
      const search = { text, underMandate, day, after, language, limit: rowsOnAPage };
      return { seen: { ...(await searchCatalogue(tx, search)), search } };
    },
  }),
  /** The holder's own e-services, for its officer. */
  listOwn: viewOfNobody({
    name: 'e-service.list-own',
    title: say(words, (w) => w.views.listOwn),
    roles: ['holder_officer'],
    path: '/e-services',
    showsNobody: noPeople,
    look: async (tx, actor) => ({ seen: await ownEServices(tx, actor) }),
  }),
  /** One of them with all its editions, what is planned, and who changed what. */
  viewOwn: viewOfNobody({
    name: 'e-service.view-own',
    title: say(words, (w) => w.views.viewOwn),
    roles: ['holder_officer'],
    path: '/e-services/{eService}',
    showsNobody: 'an e-service, and who of its holder changed what about it',
    async look(tx, actor, { eService }) {
      const day = officialDay(actor.at);
      const editions = await ownEService(tx, actor, eService);
      const [newest, before] = editions;
      const now = editions.find((edition) => holdsOn(edition, day));
      const isPlanned = Temporal.PlainDate.compare(newest.validFrom, day) > 0;
      return {
        seen: {
          ...(await withBasket(tx, now ?? newest, day)),
          day,
          newest,
          planned: isPlanned ? newest : null,
          changed: isPlanned && before ? differencesOf(newest, before) : [],
          mayWithdraw: isPlanned && before?.validUntil?.equals(newest.validFrom) === true,
          editions,
          changes: await changesOf(tx, eService),
        },
      };
    },
  }),
  /** The minimum service basket (Annex 1) as in force on a day. */
  viewBasket: viewOfNobody({
    name: 'service-basket.view',
    title: say(words, (w) => w.views.viewBasket),
    roles: whoeverWorks,
    path: '/catalogue/basket',
    query: z.object({ day: optionalDate(days) }),
    showsNobody: noPeople,
    look: async (tx, actor, _of, { day = officialDay(actor.at) }) => ({
      seen: { day, entries: await basketOn(tx, day) },
    }),
  }),
  /** An e-service as it is today, with all its editions. */
  viewEService: viewOfNobody({
    name: 'e-service.view',
    title: say(words, (w) => w.views.viewEService),
    roles: whoeverWorks,
    path: '/catalogue/{code}',
    texts: ['code'],
    showsNobody: noPeople,
    async look(tx, actor, { code }) {
      const day = officialDay(actor.at);
      return { seen: { day, ...(await eServiceByCode(tx, code, day)) } };
    },
  }),
};
