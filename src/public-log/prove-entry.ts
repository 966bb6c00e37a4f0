import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { inclusionProof, nodesFromTiles, writeProof } from '#transparency-log';
import { newestCheckpoint } from './checkpoints.ts';
import { storedTiles } from './stored-tiles.ts';

/** Why there is no proof: there is no such entry, or it was not published yet. */
export type NotProven = 'no-such-entry' | 'not-published';

/**
 * That an entry is in the public log: the content of a `.tlog-proof` (c2sp.org/tlog-proof), whose extra data are the leaf's salt and the entry's hash, 32 bytes
 * each. Run it as the owner of the tables, who alone may read salts. Throws a WrongTile where the log is not what its checkpoint says.
 */
export async function proveEntry(
  tx: Transaction,
  { chain, number }: { readonly chain: string; readonly number: number },
): Promise<{ readonly proof: string } | NotProven> {
  const [entry] = await rows(
    tx,
    sql<{ hash: Buffer; index: number | null; salt: Buffer | null }>`
      select e.hash, l.index, l.salt
        from audit_log_entry e
        left join log_leaf l on (l.chain, l.number) = (e.chain, e.number)
       where (e.chain, e.number) = (${chain}::uuid, ${number}::bigint)`,
  );
  const checkpoint = await newestCheckpoint(tx);
  if (!entry) return 'no-such-entry';
  if (entry.index === null || !entry.salt || !checkpoint) return 'not-published';
  const read = nodesFromTiles(checkpoint, storedTiles(tx));
  const hashes = await inclusionProof(entry.index, checkpoint.size, read);
  const proof = writeProof({
    index: entry.index,
    hashes,
    checkpoint: checkpoint.note,
    extra: Buffer.concat([entry.salt, entry.hash]),
  });
  return { proof };
}
