import { rows, sql, type Transaction } from '#platform/database/database.ts';

/**
 * Takes an e-service out of the catalogue from that day on: what holds then ends, and what was announced for later never
 * holds. Earlier days stay as they were. Returns how many editions it ended.
 */
export async function withdrawEService(
  tx: Transaction,
  input: { readonly eServiceId: string; readonly from: Temporal.PlainDate },
): Promise<number> {
  const ended = await rows(
    tx,
    sql<{ id: string }>`
      update e_service_edition
         set valid_until = greatest(valid_from, ${input.from}::date)
       where e_service_id = ${input.eServiceId}
         and (valid_until is null or valid_until > greatest(valid_from, ${input.from}::date))
      returning id`,
  );
  return ended.length;
}
