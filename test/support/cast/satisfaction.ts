import { randomUUID } from 'node:crypto';
import { type CentreActor, carryOut } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { points, satisfactionActs } from '#satisfaction/index.ts';
import type { Form } from './fault.ts';

/** A tablet that this employee sets up: its id. */
export async function tabletOf(database: Database, actor: CentreActor, place = '2. galds'): Promise<string> {
  const asked = { id: randomUUID(), of: {}, input: { place } };
  return (await carryOut({ database }, actor, satisfactionActs.setUpTablet, asked)).id;
}

/** Cards of a day that nobody has entered, 8 points once and 10 three times: their id. */
export async function cardsOf(database: Database, actor: CentreActor, day: string): Promise<string> {
  const asked = { id: randomUUID(), of: {}, input: { day, points8: 1, points10: 3 } };
  return (await carryOut({ database }, actor, satisfactionActs.enterCards, asked)).id;
}

/** The right forms about what clients say, and what each rule says no to. */
export async function satisfactionFaults(
  database: Database,
  actor: CentreActor,
  days: { readonly free: string; readonly entered: string; readonly tomorrow: string },
): Promise<Readonly<Record<string, Form>>> {
  const cards = await cardsOf(database, actor, days.entered);
  const counts = points.map((each) => `points${each}`);
  return {
    'satisfaction.put-away-tablet': { actor, of: { tablet: await tabletOf(database, actor) }, right: {}, faults: [] },
    'satisfaction.enter-cards': {
      actor,
      of: {},
      right: { day: days.free, points9: '4' },
      faults: [
        { typed: { day: days.tomorrow }, code: 'satisfaction.day-to-come', at: 'day' },
        { typed: { day: days.entered }, code: 'satisfaction.entered-already', at: 'day' },
        { typed: { points9: '0' }, code: 'satisfaction.no-cards', at: 'points1', restsOn: counts },
      ],
    },
    'satisfaction.put-right-cards': {
      actor,
      of: { cards },
      right: { points9: '4', reason: 'miscounted' },
      faults: [
        {
          typed: { points8: '1', points9: '', points10: '3' },
          code: 'satisfaction.nothing-new',
          at: '',
          restsOn: counts,
        },
      ],
    },
  };
}

/** What each act is asked, once. */
export function satisfactionSituations(database: Database, who: () => CentreActor) {
  return {
    'satisfaction.set-up-tablet': async () => ({ actor: who(), of: {}, input: { place: '2. galds' } }),
    'satisfaction.put-away-tablet': async () => ({
      actor: who(),
      of: { tablet: await tabletOf(database, who()) },
      input: {},
    }),
    'satisfaction.enter-cards': async () => ({ actor: who(), of: {}, input: { day: '2026-02-27', points9: 4 } }),
    'satisfaction.put-right-cards': async () => ({
      actor: who(),
      of: { cards: await cardsOf(database, who(), '2026-02-26') },
      input: { points9: 5, reason: 'more_found' },
    }),
  };
}
