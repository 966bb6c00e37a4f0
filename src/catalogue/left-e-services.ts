import type { Left, Place } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The e-services of a holder that would still be in force when it is closed. */
export async function leftEServices(
  tx: Transaction,
  { organisation, centre }: Place,
  from: Temporal.PlainDate,
): Promise<Left | undefined> {
  if (centre !== null) return undefined;
  const [found] = await rows(
    tx,
    sql<{ left: number }>`
      select count(*) as left
        from e_service_edition
       where holder_id = ${organisation}
         and (valid_until is null or valid_until > ${from})`,
  );
  const left = Number(found?.left ?? 0);
  return left === 0 ? undefined : { what: 'e-services', text: say(words, (w) => w.left(left)) };
}
