import { createHash, randomUUIDv7 } from 'node:crypto';
import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { Verdict } from './judge.ts';
import type { SignedFile } from './match-form.ts';
import { refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import { own } from './tables.ts';
import type { Validated } from './validate-file.ts';

/** More tries than this are no tries. */
const mostSendings = 30;

export type Sent = {
  readonly request: string;
  readonly sending: string;
  readonly verdict: Verdict;
  readonly reason: string;
};

/**
 * Takes in a signed request with what validation found (2. pielikuma 1. piezīme). A refused one is kept as well, with its
 * reason: what came in and what was found stays for good.
 */
export async function sendRequest(
  tx: Transaction,
  actor: Actor,
  input: { readonly request: string; readonly file: SignedFile; readonly validated: Validated },
): Promise<Sent> {
  const { file, validated } = input;
  const request = await seeRequest(tx, actor, input.request, { held: true });
  if ((request.channel === 'system') === (actor.role === 'ministry_officer')) {
    throw refuse('not-yours-to-send', (w) => w.notYoursToSend, { kind: 'forbidden' });
  }
  const before = await latestReports(tx, request.id);
  if (before.some(({ verdict }) => verdict !== 'refused')) {
    throw refuse('already-sent', (w) => w.alreadySent, { kind: 'conflict' });
  }
  if (before.length >= mostSendings) throw refuse('too-many-sendings', (w) => w.tooManySendings);
  const sha256 = createHash('sha256').update(file.bytes).digest();
  const same = before.find((one) => one.sha256.equals(sha256));
  const sending = same?.sending ?? randomUUIDv7();
  const dataKey = await dataKeyOf(tx, { centre: null, id: request.id });
  if (!same) {
    await own(tx)
      .insertInto('access_request_sending')
      .values({
        id: sending,
        request_id: request.id,
        sent_by: actor.person,
        sent_at: actor.at,
        sha256,
        file_name: dataKey.seal(file.name),
        file: dataKey.sealBytes(file.bytes),
      })
      .execute();
  }
  await addReport(tx, actor.at, { request: request.id, sending }, validated);
  const { verdict, reason } = validated;
  const things = { request: request.id, sending, verdict, reason, sha256: sha256.toString('hex') };
  // What is not in order failed by the note on signatures.
  const point = verdict === 'in_order' ? '22' : 'annex-2.1';
  record(tx, actor, { act: 'access-request.send', point, things });
  return { request: request.id, sending, verdict, reason };
}

/** Adds what a validation found; what earlier ones found stays. */
export async function addReport(
  tx: Transaction,
  at: Temporal.Instant,
  { request, sending }: { readonly request: string; readonly sending: string },
  { report, second, verdict, reason }: Validated,
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
      report: dataKey.seal(JSON.stringify(report)),
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
