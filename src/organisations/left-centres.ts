import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { centresOn } from './places-on.ts';
import { own } from './tables.ts';
import type { Left, Place } from './what-is-left.ts';
import { words } from './words.ts';

/** The centres of an organisation that are not closed by the day on which it would be. */
export async function leftCentres(
  tx: Transaction,
  { organisation, centre }: Place,
  from: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<Left | undefined> {
  if (centre !== null) return undefined;
  const open = await own(tx)
    .selectFrom(centresOn(officialDay(at)))
    .select('name')
    .where('organisation_id', '=', organisation)
    .where((is) => is.or([is('closed_from', 'is', null), is('closed_from', '>', from)]))
    .orderBy('name')
    .execute();
  const names = open.map(({ name }) => name).join(', ');
  return names ? { what: 'centres', text: say(words, (w) => w.left.centres(names)) } : undefined;
}
