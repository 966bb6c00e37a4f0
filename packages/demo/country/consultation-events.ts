import { carryOutIn } from '#acting/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import { formTime, officialDay } from '#platform/languages/dates.ts';
import type { Event } from './live-through.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';
import { momentOf } from './working-days.ts';

const held: readonly [
  DemoEmployeeKey,
  CentreKey,
  ago: number,
  at: string,
  about: string,
  way: string,
  outcome: string,
][] = [
  ['anita', 'upmala', 16, '10:05', 'which_service', 'in_person', 'explained'],
  ['gatis', 'upmala', 9, '16:20', 'means', 'phone', 'will_get_means'],
  ['oskars', 'vejciems', 7, '12:00', 'portal', 'in_person', 'applied_alone'],
  ['marta', 'kalnaji', 5, '09:40', 'mandate', 'in_person', 'will_apply'],
  ['anita', 'upmala', 2, '14:50', 'applying', 'email', 'sent_on'],
  ['gatis', 'upmala', 1, '11:15', 'progress', 'phone', 'explained'],
];

/** A few consultations of the past weeks (17.3., 20.13.), recorded ten minutes later. */
export function consultationEvents(now: Temporal.Instant): Event[] {
  return held.map(([by, centre, ago, at, about, way, outcome]) => {
    const moment = momentOf(now, ago, at);
    const kind = outcome === 'applied_alone' ? 'self_service' : 'about_applying';
    const input = { about, kind, way, outcome, day: officialDay(moment).toString(), time: formTime(moment) };
    return {
      at: moment.add({ minutes: 10 }),
      centre,
      by,
      carryOut: (tx, actor) => carryOutIn(tx, {}, actor, consultationsActs.holdConsultation, { of: {}, input }),
    };
  });
}
