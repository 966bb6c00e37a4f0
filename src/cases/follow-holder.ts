import { noCentre } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { type CaseKey, lockCase, readCase } from './case-facts.ts';
import { writeCaseProgress } from './update-case-progress.ts';

/**
 * Does what changes a case because its service holder's system told something, alone with the case: after whoever acts in it now, and before
 * whoever acts next. It completes no mandate, because the proof of that names the employee who was there (`docs/decisions/0040-holder-events.md`).
 */
export async function followHolder<Result>(
  tx: Logged,
  { at, ...key }: CaseKey & { readonly at: Temporal.Instant },
  work: () => Promise<Result>,
): Promise<Result> {
  const asked = { ...key, person: noCentre };
  await lockCase(tx, asked);
  const done = await work();
  writeCaseProgress(tx, { centre: key.centre, at }, await readCase(tx, asked), []);
  return done;
}
