import { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import { attachScan } from '#archive/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { lockCase } from './case-facts.ts';
import { demandOwnMandate } from './out-of-order.ts';

/** A scan as programs send it. */
export const scanInput = z.object({ base64: z.base64().max(28_000_000) });

/** Attaches a scan of the signed copy 1 to the register's entry of this case's mandate. */
export async function attachScanOfCase(
  tx: Transaction,
  actor: CentreActor,
  of: { caseId: string; mandate: string },
  bytes: Uint8Array,
): Promise<string> {
  demandOwnMandate(await lockCase(tx, actor.centre, of.caseId), of.mandate);
  const { id } = await attachScan(tx, actor, { document: of.mandate, bytes });
  return id;
}
