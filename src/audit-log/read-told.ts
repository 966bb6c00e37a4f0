import { sql, type Transaction } from '#platform/database/database.ts';
import type { ChainSlice } from './chain-slice.ts';
import { MemberPlaces } from './member-places.ts';
import type { ToldKeys } from './told-keys.ts';

/** Where nothing is but the number of a version, and where one field's length ends. */
const [versionLength, lengthOfLength] = [1, 4];

/** Notes what these acts' entries of a slice tell of the records, without verifying the entries. */
export function readTold(
  tx: Transaction,
  { chain, after, upTo }: ChainSlice,
  acts: readonly string[],
  told: ToldKeys,
): Promise<void> {
  return read(tx, chain, acts, told, `number between ${after + 1} and ${upTo}`);
}

/** The same of all entries beyond a slice that begins with the first one: those that have come since, and those that should not be. */
export async function readToldBeyond(
  tx: Transaction,
  { chain, upTo }: Omit<ChainSlice, 'after'>,
  acts: readonly string[],
  told: ToldKeys,
): Promise<void> {
  await read(tx, chain, acts, told, `number > ${upTo}`);
  await read(tx, chain, acts, told, 'number < 1');
}

function read(tx: Transaction, chain: string, acts: readonly string[], told: ToldKeys, where: string): Promise<void> {
  const places = new MemberPlaces();
  return tx.copy(
    sql`copy (select act, client_id, body -> 'things' from audit_log_line
               where chain = ${sql.lit(chain)} and ${sql.raw(where)} and not refused
                 and act in (${sql.join(acts.map((act) => sql.lit(act)))})) to stdout (format binary)`,
    (bytes, at) => {
      const actStart = at + lengthOfLength;
      const actEnd = actStart + bytes.readInt32BE(at);
      const clientLength = bytes.readInt32BE(actEnd);
      const clientStart = actEnd + lengthOfLength;
      const teller = told.tellerOf(bytes, actStart, actEnd, clientLength < 0 ? -1 : clientStart);
      const thingsAt = clientStart + Math.max(0, clientLength);
      const length = bytes.readInt32BE(thingsAt);
      if (teller === undefined || length < 0) return;
      const start = thingsAt + lengthOfLength + versionLength;
      const end = thingsAt + lengthOfLength + length;
      if (places.isPlain(bytes, start, end)) told.noteThings(teller, bytes, start, end);
      else told.noteObject(teller, JSON.parse(bytes.toString('utf8', start, end)));
    },
  );
}
