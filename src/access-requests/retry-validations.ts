import { type AuditEvent, type Reading, recordEvent } from '#acting/index.ts';
import { type Database, loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { isDecided } from './is-decided.ts';
import { addReport } from './reports.ts';
import type { RequestSettings } from './settings.ts';
import { own } from './tables.ts';
import { expectedForm, judgeFile } from './validate-file.ts';
import { words } from './words.ts';

/** In minutes. Revocation answers and trust lists come within hours: what waits long is asked about more and more rarely. */
const [soonest, latest] = [15, 24 * 60];
const atMost = 20;

/** A file that waited for revocation answers or trust lists was validated again, by nobody. */
export const validationRetried: AuditEvent = {
  name: 'access-request.retry-validation',
  title: say(words, (w) => w.events.retryValidation),
  point: 'annex-2.1',
};

interface Waiting {
  readonly sending: string;
  readonly request: string;
  readonly organisation: string;
}

/**
 * Validates again the signed files for which something was not there yet (TRY_LATER), a few at a time; returns how many. Each
 * waits as long as it has waited already, a day at most. What was found before stays, and nothing is decided by it: an officer
 * sees the newest report. A file that cannot be opened holds up no other: what went wrong is thrown when the others are done.
 */
export async function retryValidations(
  database: Database,
  settings: RequestSettings,
  clock: () => Temporal.Instant,
): Promise<number> {
  const now = clock();
  const waiting = await transaction(database, null, (tx) =>
    rows(
      tx,
      sql<Waiting>`
        select s.id as sending, s.request_id as request, q.organisation_id as organisation
          from access_request_sending s
          join access_request q on q.id = s.request_id
          join lateral (select reason, made_at
                          from access_request_report r
                         where r.sending_id = s.id
                         order by r.id desc
                         limit 1) last on true
         where last.reason = 'try-later'
           and last.made_at + least(greatest(last.made_at - s.sent_at, make_interval(mins => ${soonest})),
                                    make_interval(mins => ${latest})) <= ${now}
           and not exists (select from access_request_decision d where d.request_id = s.request_id)
         order by last.made_at`,
    ),
  );
  const faults: unknown[] = [];
  let validated = 0;
  for (const one of waiting) {
    if (validated === atMost) break;
    try {
      await validateAgain(database, settings, clock, one);
      validated += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} signed files could not be validated again`);
  return validated;
}

async function validateAgain(
  database: Database,
  settings: RequestSettings,
  clock: () => Temporal.Instant,
  { sending, request, organisation }: Waiting,
): Promise<void> {
  const read: Reading['read'] = (work) => loggedTransaction(database, null, work);
  const { signed, expected } = await read(async (tx) => {
    const { file_name: name, file } = await own(tx)
      .selectFrom('access_request_sending')
      .select(['file_name', 'file'])
      .where('id', '=', sending)
      .executeTakeFirstOrThrow();
    const dataKey = await dataKeyOf(tx, { centre: null, id: request });
    const opened = { name: dataKey.open(name), bytes: dataKey.openBytes(file) };
    return { signed: opened, expected: await expectedForm(tx, request) };
  });
  const validated = await judgeFile(read, settings, expected, signed, clock());
  await loggedTransaction(database, null, async (tx) => {
    const at = clock();
    // What is decided rests on the reports that were there: the request is held until this one is written.
    await own(tx).selectFrom('access_request').select('id').where('id', '=', request).forUpdate().execute();
    if (await isDecided(tx, request)) return;
    const report = await addReport(tx, at, { request, sending }, validated);
    const { verdict, reason } = validated;
    const things = { request, organisation, sending, report, verdict, reason };
    recordEvent(tx, { at }, validationRetried, { things });
  });
}
