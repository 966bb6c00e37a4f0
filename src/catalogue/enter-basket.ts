import { rows, sql, type Transaction, violates } from '#platform/database/database.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
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
      if (made.length === 0) await compareActs(tx, entry, (field, text) => problemAt(['basket', at, field], text));
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

/** A point that is known, word for word and day for day, was made and ended by the same acts too. */
async function compareActs(
  tx: Transaction,
  { point, name, validFrom = null, madeBy, endedBy = null }: CatalogueFile['basket'][number],
  problemAt: (field: 'madeBy' | 'endedBy', text: Text) => Problem,
): Promise<void> {
  const [known] = await rows(
    tx,
    sql<{ made_by: string; ended_by: string | null }>`
      select made_by, ended_by from basket_entry
       where (point, name) = (${point}, ${name}) and valid_from is not distinct from ${validFrom?.toString() ?? null}::date`,
  );
  const other = (is: string | null) => inBoth((language) => words[language].file.madeOtherwise(is ?? '–'));
  const problems = [
    ...(known && known.made_by !== madeBy ? [problemAt('madeBy', other(known.made_by))] : []),
    ...(known && known.ended_by !== endedBy ? [problemAt('endedBy', other(known.ended_by))] : []),
  ];
  if (problems.length > 0) throw unreadable(problems);
}
