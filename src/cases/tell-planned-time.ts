import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, tick } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { wrongPlannedDay } from './planned-day.ts';
import type { TellingBasis } from './portal-demands.ts';
import { recordOnLine } from './record-on-line.ts';
import { tellingWays } from './telling-ways.ts';
import { words } from './words.ts';

export const tellPlannedTimeInput = together(
  words,
  z.object({
    atOnce: tick(),
    plannedOn: optionalDate(daysUnderTheLaw),
    afterTerm: tick(),
    way: choice(
      tellingWays,
      say(words, (w) => w.chooseWay),
    ),
  }),
  ({ atOnce = false, plannedOn, afterTerm = false, way }, complain) => {
    if (!atOnce && !plannedOn) complain('plannedOn', (w) => w.enterPlannedDay, ['atOnce']);
    if (atOnce && plannedOn) complain('plannedOn', (w) => w.notIfAtOnce, ['atOnce']);
    return way && { atOnce, plannedOn, afterTerm, way };
  },
);

/**
 * Records that the client was informed of the planned completion time (22.¹ 6.), or that the e-service answered at
 * once.
 */
export const tellPlannedTime = deed({
  name: 'planned-time.tell',
  title: say(words, (w) => w.acts.tellPlannedTime),
  point: '22.1.6',
  roles: ['employee'],
  input: tellPlannedTimeInput,
  judge: (_tx, _actor, filed: TellingBasis, { atOnce, plannedOn, afterTerm = false }) => ({
    wrong: plannedOn && atOnce === false ? wrongPlannedDay({ plannedOn, afterTerm }, filed) : [],
  }),
  async carryOut(tx, actor, filed, { atOnce, way, ...input }) {
    const plannedOn = atOnce ? null : (input.plannedOn ?? null);
    return recordOnLine(tx, actor, filed, 'planned_time_told', {
      planned_on: plannedOn,
      answered_at_once: plannedOn === null,
      way,
      told_at: actor.at,
      told_by: actor.person,
    });
  },
});
