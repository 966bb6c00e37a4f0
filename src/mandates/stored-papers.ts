import { createHash } from 'node:crypto';
import { type Logged, sql, type Transaction } from '#platform/database/database.ts';
import { dataKeyOf, withKey, wrappedKey } from '#platform/sealing/data-key.ts';
import type { Mandate } from './mandate.ts';
import { ownCentre } from './own-centre.ts';
import { packPaper, unpackPaper } from './pack-paper.ts';
import { own } from './tables.ts';

/** The paper as first printed; undefined if it never was, or if its client's data key was destroyed. */
export async function storedPaper(tx: Logged, mandate: string, paper: string): Promise<Uint8Array | undefined> {
  const row = await own(tx)
    .selectFrom('mandate_paper as p')
    .innerJoin('mandate as m', (on) => on.onRef('m.centre_id', '=', 'p.centre_id').onRef('m.id', '=', 'p.mandate_id'))
    .select(['p.bytes', 'p.sha256', 'm.client_id', wrappedKey('m.client_id').as('key')])
    .where('p.centre_id', '=', ownCentre)
    .where('p.mandate_id', '=', mandate)
    .where('p.paper', '=', paper)
    .executeTakeFirst();
  const stored = row && withKey(tx, row.client_id, row.key)?.openBytes(row.bytes);
  if (!stored) return undefined;
  const bytes = unpackPaper(stored);
  if (!sha256(bytes).equals(row.sha256)) throw new Error(`the stored ${paper} of mandate ${mandate} is damaged`);
  return bytes;
}

export async function isStored(tx: Transaction, mandate: string, paper: string): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('mandate_paper')
    .select('paper')
    .where('centre_id', '=', ownCentre)
    .where('mandate_id', '=', mandate)
    .where('paper', '=', paper)
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores a paper as first printed, compressed because sealed bytes cannot be. If another print was faster, that one is the first. */
export async function storePaper(
  tx: Logged,
  row: { readonly centre: string; readonly mandate: Mandate; readonly paper: string; readonly at: Temporal.Instant },
  bytes: Uint8Array,
): Promise<void> {
  const [dataKey, packs] = await Promise.all([
    dataKeyOf(tx, { centre: row.centre, id: row.mandate.clientId }),
    own(tx).selectFrom('paper_compression').select('since').where('since', '<=', sql<never>`now()`).executeTakeFirst(),
  ]);
  tx.send(
    own(tx)
      .insertInto('mandate_paper')
      .values({
        centre_id: row.centre,
        mandate_id: row.mandate.id,
        paper: row.paper,
        sha256: sha256(bytes),
        bytes: dataKey.sealBytes(packs ? packPaper(bytes) : bytes),
        made_at: row.at,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
