import { sql, type Transaction } from '#platform/database/database.ts';
import type { BrokenLink } from './broken-link.ts';
import { ChainHash } from './chain-hash.ts';
import type { ChainSlice } from './chain-slice.ts';
import { CopiedEntry, column, copiedColumns } from './copied-entry.ts';
import { EntryColumns } from './entry-columns.ts';
import { ThingColumns } from './thing-columns.ts';
import type { ToldKeys } from './told-keys.ts';

/** What the entries of a slice are. */
export interface VerifiedSlice {
  /** The first of its links that does not hold. */
  readonly broken: BrokenLink | undefined;
  /** The stored hashes of the entry before it and of its last one; undefined if they are not there. The slices beside it say the same. */
  readonly began: string | undefined;
  readonly ended: string | undefined;
}

/**
 * Reads the entries of a slice, recomputes their hashes and compares their columns, all outside of the database; `told` notes what
 * they tell of the records. The slice begins from the stored hash of the entry before it, which the slice before proves.
 */
export async function verifySlice(
  tx: Transaction,
  { chain, after, upTo }: ChainSlice,
  told: ToldKeys | undefined,
): Promise<VerifiedSlice> {
  const [entry, columns, chained] = [new CopiedEntry(), new EntryColumns(), new ChainHash(chain)];
  const ofThings = new ThingColumns();
  let previous = 0;
  let broken: BrokenLink | undefined;
  let began = after === 0 ? chained.before : undefined;
  await tx.copy(
    sql`copy (select ${copiedColumns} from audit_log_line
               where chain = ${sql.lit(chain)} and number between ${sql.lit(after)} and ${sql.lit(upTo)}
               order by number) to stdout (format binary)`,
    (bytes, at) => {
      entry.place(bytes, at);
      const { number } = entry;
      if (number > after) {
        const fault = faultOf(number, columns.sayAsBody(entry) && ofThings.sayAsThings(entry, columns));
        if (fault !== undefined) broken ??= { chain, number, fault };
        if (told && !entry.isRefused) noteIn(told, entry, columns);
      }
      chained.follow(bytes, entry.start(column.hash));
      if (number === after) began = chained.before;
      previous = number;
    },
  );
  return { broken, began, ended: previous === upTo ? chained.before : undefined };

  function faultOf(number: number, columnsHold: boolean): BrokenLink['fault'] | undefined {
    if (number !== previous + 1) return 'missing';
    if (!chained.isOf(number, entry.bytes, entry.bodyStart, entry.bodyEnd, entry.start(column.hash))) return 'altered';
    return columnsHold ? undefined : 'columns';
  }
}

function noteIn(told: ToldKeys, entry: CopiedEntry, { body, thingsStart, thingsEnd }: EntryColumns): void {
  const clientAt = entry.isNull(column.client) ? -1 : entry.start(column.client);
  const teller = told.tellerOf(entry.bytes, entry.start(column.act), entry.end(column.act), clientAt);
  if (teller === undefined) return;
  if (body === undefined) told.noteThings(teller, entry.bytes, thingsStart, thingsEnd);
  else told.noteObject(teller, body.things);
}
