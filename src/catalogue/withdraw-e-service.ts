import { rows, sql, type Transaction } from '#platform/database/database.ts';

/**
 * Withdraws an e-service from the catalogue from that day on: the edition then in force ends, and later ones never come
 * into force. Earlier days are unchanged. Returns how many editions it ended.
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
