import type { Evidence } from '#acting/index.ts';
import { verifyAudit } from '#audit-log/index.ts';
import { openDatabase } from '#platform/database/database.ts';
import { testVault } from './database.ts';

/** What is wrong with the log of a database, as its owner sees it; compared with the records of `evidence`. */
export async function faultsOfLog(ownerUrl: string, evidence: readonly Evidence[] = []) {
  const database = openDatabase({ url: ownerUrl, vault: testVault, connections: 2 });
  try {
    const { broken, evidence: compared } = await verifyAudit(database, evidence, 2);
    return [...broken, ...compared.flatMap(({ first }) => first)];
  } finally {
    await database.close();
  }
}
