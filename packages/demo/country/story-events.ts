import { type EServiceEdition, searchCatalogue } from '#catalogue/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { carryOutStep, type Telling } from './acts.ts';
import type { Event } from './live-through.ts';
import { stories } from './stories.ts';
import type { Story, Visit } from './story.ts';
import { momentOf } from './working-days.ts';

/** The acts in the demo's cases in the weeks before now. */
export async function storyEvents(tx: Logged, now: Temporal.Instant, origin: string): Promise<Event[]> {
  const events: Event[] = [];
  for (const story of stories) {
    const eServices = await eServicesOf(tx, story, now);
    const telling: Telling = { story, eServices, origin, now, caseId: '', client: '', mandate: '', application: '' };
    events.push(...story.visits.flatMap((visit) => eventsOf(telling, visit)));
  }
  return events;
}

const minutesBetween = 4;

function eventsOf(telling: Telling, { ago, at, by, acts: names }: Visit): Event[] {
  const { now, story } = telling;
  const begun = momentOf(now, ago, at);
  return names.map((name, number) => {
    const then = begun.add({ minutes: number * minutesBetween });
    return {
      at: Temporal.Instant.compare(then, now) > 0 ? now : then,
      centre: story.centre,
      by: by ?? story.by,
      carryOut: (tx, actor) => carryOutStep(tx, actor, telling, name),
    };
  });
}

async function eServicesOf(tx: Logged, { eServices }: Story, now: Temporal.Instant): Promise<Telling['eServices']> {
  const found: EServiceEdition[] = [];
  for (const code of eServices) {
    const { editions } = await searchCatalogue(tx, { day: officialDay(now), text: code });
    found.push(...editions.filter((edition) => edition.code === code));
  }
  const [first, ...others] = found;
  if (!first || found.length < eServices.length) throw new Error(`the demo catalogue lacks one of ${eServices.join()}`);
  return [first, ...others];
}
