import type { CentreActor } from '#audit/index.ts';
import { type EServiceEdition, searchCatalogue } from '#catalogue/index.ts';
import { rows, sql, type Transaction } from '#platform/database.ts';
import { officialDay } from '#platform/dates.ts';
import { acts, type Telling } from './acts.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';
import { stories } from './stories.ts';
import type { ActName, Story, Visit } from './story.ts';
import { momentOf } from './working-days.ts';

/** An employee at a centre, at a moment. */
export type ActorAt = (employee: DemoEmployeeKey, centre: CentreKey, at: Temporal.Instant) => CentreActor;

interface Event {
  readonly at: Temporal.Instant;
  readonly by: DemoEmployeeKey;
  readonly act: ActName;
  readonly telling: Telling;
}

/** Carries out all cases' acts in the order in which they happened, so that registers and logs are as days would have left them. */
export async function tellStories(
  tx: Transaction,
  { now, origin, actorAt }: { now: Temporal.Instant; origin: string; actorAt: ActorAt },
): Promise<void> {
  const events: Event[] = [];
  for (const story of stories) {
    const eServices = await eServicesOf(tx, story, now);
    const telling: Telling = { story, eServices, origin, now, caseId: '', mandate: '', application: '' };
    events.push(...story.visits.flatMap((visit) => eventsOf(telling, visit)));
  }
  for (const { at, by, act, telling } of events.sort((a, b) => Temporal.Instant.compare(a.at, b.at))) {
    const actor = actorAt(by, telling.story.centre, at);
    await rows(tx, sql`select set_config('app.centre', ${actor.centre}, true)`);
    await acts[act](tx, actor, telling);
  }
}

const minutesBetween = 4;

function eventsOf(telling: Telling, { ago, at, by, acts: names }: Visit): Event[] {
  const { now, story } = telling;
  const begun = momentOf(now, ago, at);
  return names.map((act, number) => {
    const then = begun.add({ minutes: number * minutesBetween });
    return { at: Temporal.Instant.compare(then, now) > 0 ? now : then, by: by ?? story.by, act, telling };
  });
}

async function eServicesOf(
  tx: Transaction,
  { eServices }: Story,
  now: Temporal.Instant,
): Promise<Telling['eServices']> {
  const found: EServiceEdition[] = [];
  for (const code of eServices) {
    const { editions } = await searchCatalogue(tx, { day: officialDay(now), text: code });
    found.push(...editions.filter((edition) => edition.code === code));
  }
  const [first, ...others] = found;
  if (!first || found.length < eServices.length) throw new Error(`the demo catalogue lacks one of ${eServices.join()}`);
  return [first, ...others];
}
