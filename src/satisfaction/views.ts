import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { centreWithMunicipality } from '#organisations/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { languages, say } from '#platform/languages/languages.ts';
import { noSuchSlips } from './put-right-slips.ts';
import { recordsOfSlips, slipsOfCentre, tabletsOfCentre } from './queries.ts';
import { words } from './words.ts';

const showsNobody = 'answers are kept without a client';

/** What can be seen of what clients said. */
export const satisfactionViews = {
  /** The centre's tablets, and the days of which slips are entered. */
  viewSatisfaction: viewOfNobody({
    name: 'satisfaction.view',
    title: say(words, (w) => w.views.view),
    roles: ['employee', 'viewer'],
    path: '/satisfaction',
    showsNobody,
    look: async (tx) => ({ seen: { tablets: await tabletsOfCentre(tx), days: await slipsOfCentre(tx) } }),
  }),
  /** The slips of a day with all records of them: the last one holds. */
  viewSlips: viewOfNobody({
    name: 'satisfaction.view-slips',
    title: say(words, (w) => w.views.viewSlips),
    roles: ['employee', 'viewer'],
    path: '/satisfaction/slips/{slips}',
    showsNobody,
    async look(tx, _actor, { slips }) {
      const records = await recordsOfSlips(tx, slips);
      const holds = records.at(-1);
      if (!holds) throw noSuchSlips();
      return { seen: { id: slips, holds, records } };
    },
  }),
  /** A sheet of slips to be cut, for clients to fill in. */
  printSlips: viewOfNobody({
    name: 'satisfaction.print-slips',
    title: say(words, (w) => w.views.printSlips),
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
