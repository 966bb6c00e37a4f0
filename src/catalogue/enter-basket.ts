import { rows, sql, type Transaction, violates } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import type { CatalogueFile } from './catalogue-file.ts';
import { type ReadCatalogue, unreadable } from './read-catalogue-file.ts';
import { words } from './words.ts';

/**
 * Enters points of Annex 1 by date and returns how many are new. Those already stored, word for word, are left as they
 * are.
 */
export async function enterBasket(
  tx: Transaction,
  basket: CatalogueFile['basket'],
  problemAt: ReadCatalogue['problemAt'],
): Promise<number> {
  let entered = 0;
  for (const [at, entry] of basket.entries()) {
    const { point, name, madeBy, endedBy = null } = entry;
    const from = entry.validFrom?.toString() ?? null;
    const until = entry.validUntil?.toString() ?? null;
    if ((until === null) !== (endedBy === null)) {
      throw unreadable([
        problemAt(
          ['basket', at, 'endedBy'],
          say(words, (w) => w.file.endNeedsAct),
        ),
      ]);
    }
    if (from !== null && until !== null && until <= from) {
      throw unreadable([
        problemAt(
          ['basket', at, 'validUntil'],
          say(words, (w) => w.file.endsBeforeItBegins),
        ),
      ]);
    }
    try {
      const made = await rows(
        tx,
        sql<{ id: string }>`
          insert into basket_entry (point, name, valid_from, valid_until, made_by, ended_by)
          select ${point}, ${name}, ${from}::date, ${until}::date, ${madeBy}, ${endedBy}
           where not exists (
             select from basket_entry
              where (point, name) = (${point}, ${name})
                and (valid_from, valid_until) is not distinct from (${from}::date, ${until}::date)
           )
          returning id`,
      );
      entered += made.length;
    } catch (error) {
      if (!violates(error, 'basket_entries_do_not_overlap')) throw error;
      throw unreadable([
        problemAt(
          ['basket', at, 'point'],
          say(words, (w) => w.file.basketOverlaps),
        ),
      ]);
    }
  }
  return entered;
}
