import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { centreWithMunicipality } from '#organisations/index.ts';
import { typedId } from '#platform/input/ids.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { languages, say } from '#platform/languages/languages.ts';
import { noSuchCards } from './put-right-cards.ts';
import { cardsOfCentre, recordsOfCards, tabletsOfCentre } from './queries.ts';
import { words } from './words.ts';

const showsNobody = 'answers are kept without a client';

/** What can be seen of what clients said. */
export const satisfactionViews = {
  /** The centre's tablets, and the days of which cards are entered. */
  viewSatisfaction: viewOfNobody({
    name: 'satisfaction.view',
    title: say(words, (w) => w.views.view),
    roles: ['employee', 'viewer'],
    path: '/satisfaction',
    query: z.object({ after: typedId().optional() }),
    showsNobody,
    look: async (tx, _actor, _of, { after }) => ({
      seen: { tablets: await tabletsOfCentre(tx), ...(await cardsOfCentre(tx, after)) },
    }),
  }),
  /** The cards of a day with all records of them: the last one holds. */
  viewCards: viewOfNobody({
    name: 'satisfaction.view-cards',
    title: say(words, (w) => w.views.viewCards),
    roles: ['employee', 'viewer'],
    path: '/satisfaction/cards/{cards}',
    showsNobody,
    async look(tx, _actor, { cards }) {
      const records = await recordsOfCards(tx, cards);
      const holds = records.at(-1);
      if (!holds) throw noSuchCards();
      return { seen: { id: cards, holds, records } };
    },
  }),
  /** A sheet of cards to be cut, for clients to fill in. */
  printCards: viewOfNobody({
    name: 'satisfaction.print-cards',
    title: say(words, (w) => w.views.printCards),
    roles: ['employee'],
    path: '/satisfaction/sheet',
    query: z.object({ in: z.enum(languages).default('lv') }),
    showsNobody: 'an empty form',
    async look(tx, actor, _of, { in: language }) {
      const { name } = await centreWithMunicipality(tx, actor.centre, actor.at);
      return { seen: { language, centre: name, date: officialDay(actor.at).toString() } };
    },
  }),
};
