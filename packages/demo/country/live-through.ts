import type { CentreActor } from '#acting/index.ts';
import { type Logged, rows, sql } from '#platform/database/database.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';

/** One act of an employee at a centre, at a moment. */
export interface Event {
  readonly at: Temporal.Instant;
  readonly centre: CentreKey;
  readonly by: DemoEmployeeKey;
  readonly carryOut: (tx: Logged, actor: CentreActor) => Promise<unknown>;
}

export type ActorAt = (employee: DemoEmployeeKey, centre: CentreKey, at: Temporal.Instant) => CentreActor;

/** Carries out all acts in the order of their moments, so that registers and logs look as if made on those days. */
export async function liveThrough(tx: Logged, events: readonly Event[], actorAt: ActorAt): Promise<void> {
  for (const { at, centre, by, carryOut } of events.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) {
    const actor = actorAt(by, centre, at);
    await rows(tx, sql`select set_config('app.centre', ${actor.centre}, true)`);
    await carryOut(tx, actor);
  }
}
