import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { SignedFile } from './match-form.ts';
import { noSuchRequest, refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import { addReport, type Sent } from './send-request.ts';
import { own } from './tables.ts';
import type { Validated } from './validate-file.ts';

/** The signed file of a sending, as it came in. */
export async function fileOf(
  tx: Transaction,
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

/** Adds the report of another validation, as when a revocation list or trust list has come that was not there before. */
export async function validateAgain(
  tx: Transaction,
  actor: Actor,
  input: { readonly request: string; readonly sending: string; readonly validated: Validated },
): Promise<Sent> {
  const { id } = await seeRequest(tx, actor, input.request, { held: true });
  const decided = await own(tx)
    .selectFrom('access_request_decision')
    .select('request_id')
    .where('request_id', '=', id)
    .executeTakeFirst();
  if (decided) throw refuse('already-decided', (w) => w.alreadyDecided, { kind: 'conflict' });
  const { validated, sending } = input;
  const report = await addReport(tx, actor.at, { request: id, sending }, validated);
  const { verdict, reason } = validated;
  record(tx, actor, {
    act: 'access-request.validate-again',
    point: 'annex-2.1',
    things: { request: id, sending, report, verdict, reason },
  });
  return { request: id, sending, verdict, reason };
}
