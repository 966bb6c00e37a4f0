import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** A checkpoint of the public log, with the lines of those who saw it. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  readonly at: Temporal.Instant;
  /** The signed note, and the cosignatures it has. */
  readonly note: string;
}

/** The newest checkpoint; undefined as long as nothing was published. */
export async function newestCheckpoint(tx: Transaction): Promise<StoredCheckpoint | undefined> {
  const row = await own(tx)
    .selectFrom('log_checkpoint')
    .select(['size', 'root', 'at', 'note'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const lines = await own(tx)
    .selectFrom('log_cosignature')
    .select('line')
    .where('size', '=', row.size)
    .orderBy('witness')
    .execute();
  return { ...row, note: row.note + lines.map(({ line }) => `${line}\n`).join('') };
}
