import type { Left, Place } from '#organisations/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Whoever closes a centre need not know how many more there are. */
const mostCounted = 100;

/** The cases of a centre that wait for a duty of 22.¹ and can still be gone on with. */
export async function leftCases(
  tx: Transaction,
  { centre }: Place,
  _from: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<Left | undefined> {
  if (centre === null) return undefined;
  readByIndex(tx);
  const [found] = await rows(
    tx,
    sql<{ open: number }>`
      select count(*) as open
        from (select
                from case_progress
               where centre_id = ${centre}
                 and waiting_for in ('2.6', '22.1.1', '22.1.3', '22.1.5', 'returned', '22.1.6', '22.1.7')
                 and not (waiting_for = '22.1.5' and mandate_until is not null and mandate_until < ${officialDay(at)})
               limit ${mostCounted}) counted`,
  );
  const open = Number(found?.open ?? 0);
  return open === 0
    ? undefined
    : { what: 'cases', text: say(words, (w) => (open < mostCounted ? w.left(open) : w.leftAtLeast(open))) };
}
