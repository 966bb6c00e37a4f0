import type { Actor } from '#acting/index.ts';
import type { Sealing } from '#platform/cryptography/vault.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { ValidationReport } from '#signatures';
import type { FormFound } from './judge.ts';
import { requestWhole } from './queries.ts';
import { noSuchRequest } from './refuse.ts';
import { own } from './tables.ts';

/** Every report of a sending, the latest first, with the request it belongs to. */
export async function reportsOf(tx: Logged, actor: Actor, ids: { readonly request: string; readonly sending: string }) {
  const request = await requestWhole(tx, actor, ids.request);
  const sending = await own(tx)
    .selectFrom('access_request_sending')
    .select(['id', 'file_name', 'sha256', 'sent_by as sentBy', 'sent_at as sentAt'])
    .where('id', '=', ids.sending)
    .where('request_id', '=', request.id)
    .executeTakeFirst();
  if (!sending) throw noSuchRequest();
  const found = await own(tx)
    .selectFrom('access_request_report')
    .select(['id', 'verdict', 'reason', 'made_at as madeAt', 'report', 'second'])
    .where('sending_id', '=', sending.id)
    .orderBy('id', 'desc')
    .execute();
  const dataKey = await dataKeyOf(tx, { centre: null, id: request.id });
  const reports = found.map(({ report, second, ...rest }) => ({
    ...rest,
    ...opened(dataKey, report),
    second: second ? opened(dataKey, second).report : undefined,
  }));
  const [latest] = reports;
  if (!latest) throw noSuchRequest();
  const { file_name: name, sha256, ...sent } = sending;
  return {
    request,
    sending: { ...sent, fileName: dataKey.open(name), sha256: sha256.toString('hex') },
    latest,
    reports,
  };
}

export type KeptReport = Awaited<ReturnType<typeof reportsOf>>['latest'];

/** What was found of a file, as far as people are told of it. */
export type FoundReport = Pick<KeptReport, 'report' | 'form' | 'reason'>;

/** Sealed by us: what our own engine made, and beside it what became of the form. Reports from before lack the latter. */
function opened(dataKey: Sealing, sealed: Buffer): { report: ValidationReport; form: FormFound | undefined } {
  const { form, ...report } = JSON.parse(dataKey.open(sealed)) as ValidationReport & { form?: FormFound };
  return { report, form };
}
