import { holdConsultation, holdConsultationInput } from '#consultations/index.ts';
import type { Transaction } from '#platform/database.ts';
import { rows, sql } from '#platform/database.ts';
import { formTime, officialDay } from '#platform/dates.ts';
import { readInput } from '#platform/input.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';
import type { ActorAt } from './tell-stories.ts';
import { momentOf } from './working-days.ts';

const held: readonly [DemoEmployeeKey, CentreKey, ago: number, at: string, topic: string, outcome: string][] = [
  ['anita', 'upmala', 16, '10:05', 'which_service', 'explained'],
  ['gatis', 'upmala', 9, '16:20', 'means', 'will_get_means'],
  ['oskars', 'vejciems', 7, '12:00', 'portal', 'applied_alone'],
  ['marta', 'kalnaji', 5, '09:40', 'mandate', 'will_apply'],
  ['anita', 'upmala', 2, '14:50', 'applying', 'sent_on'],
  ['gatis', 'upmala', 1, '11:15', 'progress', 'explained'],
];

/** A few consultations of the past weeks (17.3., 20.13.). */
export async function holdConsultations(tx: Transaction, now: Temporal.Instant, actorAt: ActorAt): Promise<void> {
  for (const [employee, centre, ago, at, topic, outcome] of held) {
    const moment = momentOf(now, ago, at);
    const actor = actorAt(employee, centre, moment.add({ minutes: 10 }));
    await rows(tx, sql`select set_config('app.centre', ${actor.centre}, true)`);
    const typed = { topic, outcome, day: officialDay(moment).toString(), time: formTime(moment) };
    await holdConsultation(tx, actor, readInput(holdConsultationInput, typed));
  }
}
