import type { CentreActor } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { consulted, consultedOn } from './consultations.ts';
import type { Form } from './fault.ts';

/** The right forms about consultations, and what each rule says no to. */
export async function consultationFaults(
  database: Database,
  actor: CentreActor,
  today: string,
  tomorrow: string,
): Promise<Readonly<Record<string, Form>>> {
  const held = consultedOn(Temporal.PlainDate.from(today), '09:00');
  const ahead = { typed: { day: tomorrow }, code: 'consultation.day', at: 'day' };
  const of = { consultation: await consulted(database, actor) };
  return {
    'consultation.hold': { actor, of: {}, right: held, faults: [ahead] },
    'consultation.put-right': {
      actor,
      of,
      right: { ...held, reason: 'mistaken', about: 'portal' },
      faults: [{ ...ahead, restsOn: ['reason'] }],
    },
    'consultation.undo': { actor, of: { consultation: await consulted(database, actor) }, right: {}, faults: [] },
  };
}
