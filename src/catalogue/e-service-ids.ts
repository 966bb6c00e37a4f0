import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** The ids of e-services by the codes that the portal calls them; a code that none has is left out. */
export async function eServiceIds(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const found = await rows(
    tx,
    sql<{ id: string; code: string }>`select id, code from e_service where code in (${sql.join([...codes])})`,
  );
  return new Map(found.map(({ id, code }) => [code, id]));
}
