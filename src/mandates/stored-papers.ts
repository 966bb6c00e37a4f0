import { createHash } from 'node:crypto';
import type { Transaction } from '#platform/database/database.ts';
import { ownCentre } from './own-centre.ts';
import type { Paper } from './paper.ts';
import { own } from './tables.ts';

/** The paper as it was first printed, if it ever was. */
export async function storedPaper(tx: Transaction, mandate: string, paper: Paper): Promise<Uint8Array | undefined> {
  const row = await own(tx)
    .selectFrom('mandate_paper')
    .select(['bytes', 'sha256'])
    .where('centre_id', '=', ownCentre)
    .where('mandate_id', '=', mandate)
    .where('paper', '=', paper)
    .executeTakeFirst();
  if (!row) return undefined;
  const bytes = tx.vault.openBytes(row.bytes);
  if (!sha256(bytes).equals(row.sha256)) throw new Error(`the stored ${paper} of mandate ${mandate} is damaged`);
  return bytes;
}

export async function isStored(tx: Transaction, mandate: string, paper: Paper): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('mandate_paper')
    .select('paper')
    .where('centre_id', '=', ownCentre)
    .where('mandate_id', '=', mandate)
    .where('paper', '=', paper)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a paper as first printed. If another print was quicker, that one is the first. */
export async function storePaper(
  tx: Transaction,
  row: { readonly centre: string; readonly mandate: string; readonly paper: Paper; readonly at: Temporal.Instant },
  bytes: Uint8Array,
): Promise<void> {
  tx.send(
    own(tx)
      .insertInto('mandate_paper')
      .values({
        centre_id: row.centre,
        mandate_id: row.mandate,
        paper: row.paper,
        sha256: sha256(bytes),
        bytes: tx.vault.sealBytes(bytes),
        made_at: row.at,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
