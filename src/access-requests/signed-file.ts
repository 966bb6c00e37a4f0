import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { SignedFile } from './match-form.ts';
import { noSuchRequest } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import { own } from './tables.ts';

/** The signed file of a sending, as it came in. */
export async function signedFile(
  tx: Logged,
  actor: Actor,
  { request, sending }: { readonly request: string; readonly sending: string },
): Promise<SignedFile> {
  const { id } = await seeRequest(tx, actor, request);
  const row = await own(tx)
    .selectFrom('access_request_sending')
    .select(['file_name', 'file'])
    .where('id', '=', sending)
    .where('request_id', '=', id)
    .executeTakeFirst();
  if (!row) throw noSuchRequest();
  const dataKey = await dataKeyOf(tx, { centre: null, id });
  return { name: dataKey.open(row.file_name), bytes: dataKey.openBytes(row.file) };
}
