import type { Actor } from '#acting/index.ts';
import { organisationById, staffNames } from '#organisations/index.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import type { Reason, Verdict } from './judge.ts';
import { noSuchRequest } from './refuse.ts';
import { latestReports } from './reports.ts';
import { rowsOf } from './rows-of.ts';
import { type SeenRequest, seeRequest } from './see-request.ts';
import { stateOf } from './state.ts';
import { own } from './tables.ts';

export interface SentFile {
  readonly id: string;
  readonly sentAt: Temporal.Instant;
  readonly sentBy: string;
  readonly report: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly madeAt: Temporal.Instant;
}

/** All that is known of a request to those who may see it. */
export async function requestWhole(tx: Logged, actor: Actor, id: string) {
  const request: SeenRequest = await seeRequest(tx, actor, id);
  const form = await own(tx)
    .selectFrom('access_request_form')
    .select(['kind', 'made_at as madeAt', 'sha256'])
    .where('request_id', '=', request.id)
    .executeTakeFirst();
  const sendings: SentFile[] = (await latestReports(tx, request.id)).map(({ sending, ...rest }) => ({
    id: sending,
    ...rest,
  }));
  const decision = await decisionOf(tx, request.id);
  const names = await staffNames(tx, [
    request.begunBy,
    ...(decision ? [decision.by] : []),
    ...sendings.map((s) => s.sentBy),
  ]);
  const named = await own(tx)
    .selectFrom('organisation_named_by_applicant')
    .select('named_at as at')
    .where('organisation_id', '=', request.organisation)
    .executeTakeFirst();
  const organisation = await organisationById(tx, request.organisation, form?.madeAt ?? actor.at);
  if (!organisation) throw new Error('a request is of an organisation that is there');
  return {
    ...request,
    organisation: { ...organisation, namedByApplicant: named !== undefined },
    form: form && { ...form, sha256: form.sha256.toString('hex') },
    rows: form ? await rowsOf(tx, request.id) : [],
    sendings,
    decision,
    state: stateOf(form, sendings, decision),
    nameOf: (person: string) => names.get(person) ?? '',
  };
}

export type WholeRequest = Awaited<ReturnType<typeof requestWhole>>;

async function decisionOf(tx: Transaction, request: string) {
  const decision = await own(tx)
    .selectFrom('access_request_decision')
    .select(['decided_by as by', 'decided_at as at', 'signature_ground as ground', 'sending_id as sending'])
    .where('request_id', '=', request)
    .executeTakeFirst();
  if (!decision) return undefined;
  const rows = await own(tx)
    .selectFrom('access_row_decision')
    .select(['number', 'approved', 'reason', 'invitation', 'leaves_none as leavesNone'])
    .where('request_id', '=', request)
    .orderBy('number')
    .execute();
  return { ...decision, rows };
}

/** The bytes of the form, as they were made; refuses if it is not made yet. */
export async function formPdf(tx: Logged, actor: Actor, id: string): Promise<Buffer> {
  const request = await seeRequest(tx, actor, id);
  const form = await own(tx)
    .selectFrom('access_request_form')
    .select('pdf')
    .where('request_id', '=', request.id)
    .executeTakeFirst();
  if (!form) throw noSuchRequest();
  return (await dataKeyOf(tx, { centre: null, id: request.id })).openBytes(form.pdf);
}
