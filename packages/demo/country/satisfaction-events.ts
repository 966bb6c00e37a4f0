import { carryOutIn } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { satisfactionActs } from '#satisfaction/index.ts';
import type { Event } from './live-through.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';
import { momentOf } from './working-days.ts';

const emptied: readonly [DemoEmployeeKey, CentreKey, ago: number, answers: object][] = [
  ['anita', 'upmala', 16, { points7: 1, points9: 2, points10: 4 }],
  ['gatis', 'upmala', 9, { points3: 1, points8: 2, points10: 3 }],
  ['oskars', 'vejciems', 7, { points9: 2 }],
  ['anita', 'upmala', 2, { points8: 1, points9: 3, points10: 2 }],
];

/** The cards of a few days on which clients rated a centre, counted at closing time. */
export function satisfactionEvents(now: Temporal.Instant): Event[] {
  return emptied.map(([by, centre, ago, answers]) => {
    const at = momentOf(now, ago, '16:50');
    const input = { day: officialDay(at).toString(), ...answers };
    return {
      ...{ at, centre, by },
      carryOut: (tx, actor) => carryOutIn(tx, {}, actor, satisfactionActs.enterCards, { of: {}, input }),
    };
  });
}
