import { randomUUID } from 'node:crypto';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import type { Database } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';

/** A consultation that this employee held at the beginning of the day, or at another time of it. */
export async function consulted(database: Database, actor: CentreActor, time = '00:00'): Promise<string> {
  const input = consultedOn(officialDay(actor.at), time);
  return (await carryOut({ database }, actor, consultationsActs.holdConsultation, { id: randomUUID(), of: {}, input }))
    .id;
}

/** What is said of a consultation that was held on this day. */
export function consultedOn(day: Temporal.PlainDate, time = '10:15') {
  const held = { about: 'applying', kind: 'about_applying', way: 'in_person', outcome: 'will_apply' };
  return { ...held, day: day.toString(), time };
}
