import { viewOfNobody } from '#acting/index.ts';
import { atThatCentre, knownCentre, staffNames } from '#organisations/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { heldOn, hoursSaidOf, timesOf } from './centre-hours.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** What was said of a centre's hours, and by whom: for the ministry, and for an administrator of their own. */
export const networkViews = {
  viewHours: viewOfNobody({
    name: 'centre.view-hours',
    title: say(words, (w) => w.views.viewHours),
    roles: ['ministry_officer', 'administrator'],
    path: '/centres/{centre}/opening-hours',
    showsNobody: 'when a centre is open, and who of the staff said so',
    centreOf: (tx, actor, of) => atThatCentre(tx, actor, of),
    async look(tx, actor, { centre: id }) {
      const centre = await knownCentre(tx, actor, id);
      const said = await hoursSaidOf(tx, id);
      const days = await own(tx)
        .selectFrom('centre_day')
        .select(['id', 'from_day', 'until_day', 'state', 'note', 'said_at', 'said_by'])
        .where('centre_id', '=', id)
        .orderBy('said_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      const times = await timesOf(
        tx,
        days.map((day) => day.id),
      );
      const names = await staffNames(tx, [
        ...said.flatMap(({ saidBy }) => saidBy ?? []),
        ...days.map((day) => day.said_by),
      ]);
      return {
        seen: {
          centre: { id: centre.id, name: centre.name },
          held: heldOn(said, officialDay(actor.at)) ?? null,
          said: said.map((one) => ({ ...one, by: one.saidBy && (names.get(one.saidBy) ?? '') })),
          days: days.map((day) => ({
            ...{ id: day.id, from: day.from_day, until: day.until_day, state: day.state, note: day.note },
            ...{ times: times.get(day.id) ?? [], saidAt: day.said_at, by: names.get(day.said_by) ?? '' },
          })),
        },
      };
    },
  }),
};
