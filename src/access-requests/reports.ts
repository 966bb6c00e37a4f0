import { randomUUIDv7 } from 'node:crypto';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { own } from './tables.ts';
import type { Validated } from './validate-file.ts';

/** Adds what a validation found; what earlier ones found stays. */
export async function addReport(
  tx: Logged,
  at: Temporal.Instant,
  { request, sending }: { readonly request: string; readonly sending: string },
  { report, form, second, verdict, reason }: Validated,
): Promise<string> {
  const id = randomUUIDv7();
  const dataKey = await dataKeyOf(tx, { centre: null, id: request });
  const lists = report.trustLists.map(({ territory, sequence, sha256 }) => ({ territory, sequence, sha256 }));
  await own(tx)
    .insertInto('access_request_report')
    .values({
      id,
      sending_id: sending,
      made_at: at,
      verdict,
      reason,
      report: dataKey.seal(JSON.stringify({ ...report, form })),
      second: second ? dataKey.seal(JSON.stringify(second)) : null,
      trust_lists: JSON.stringify(lists),
    })
    .execute();
  return id;
}

/** What each sending of a request was last found to be, the latest sending first. */
export function latestReports(tx: Transaction, request: string) {
  return own(tx)
    .selectFrom('access_request_sending as s')
    .innerJoin('access_request_report as r', 'r.sending_id', 's.id')
    .distinctOn('s.id')
    .select([
      's.id as sending',
      's.sha256',
      's.sent_by as sentBy',
      's.sent_at as sentAt',
      'r.id as report',
      'r.verdict',
      'r.reason',
      'r.made_at as madeAt',
    ])
    .where('s.request_id', '=', request)
    .orderBy('s.id', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
}
