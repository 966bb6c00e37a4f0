import type { Transaction } from '#platform/database/database.ts';

export type PublicLogTables = {
  log_leaf: { index: number; leaf: Buffer; salt: Buffer; chain: string | null; number: number | null };
  log_tile: { level: number; index: number; root: Buffer };
  log_checkpoint: { size: number; root: Buffer; at: Temporal.Instant; note: string };
  log_cosignature: { size: number; witness: string; line: string; at: Temporal.Instant };
  log_time_stamp: { size: number; token: Buffer; at: Temporal.Instant };
};

export function own(tx: Transaction) {
  return tx.query.withTables<PublicLogTables>();
}
