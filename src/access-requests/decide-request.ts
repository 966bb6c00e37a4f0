import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { askMayDecide } from './ask-may-decide.ts';
import { carryOutRow } from './carry-out-row.ts';
import { decidedMail } from './decided-mail.ts';
import type { DecisionRules } from './decision-rules.ts';
import { refuse } from './refuse.ts';
import { type RowDecision, rowDecisionsOf } from './row-decisions.ts';
import { rowsOf } from './rows-of.ts';
import { seeRequest } from './see-request.ts';
import { latestReports } from './send-request.ts';
import { own } from './tables.ts';

export interface DecideRequestInput {
  readonly request: string;
  /** The validation report that the officer had before them. */
  readonly report: string;
  /** Why a signature that validation left undecided is accepted all the same. */
  readonly signatureGround?: string | undefined;
  readonly rows: readonly RowDecision[];
}

export type Decided = { readonly request: string; readonly approved: number; readonly refused: number };

/**
 * Decides a request row by row (22.) and carries the decision out in the same transaction: whoever is granted is invited, and
 * what is revoked ends at once. Of two officers at once, the second hears that it is decided.
 */
export async function decideRequest(
  tx: Transaction,
  actor: Actor,
  input: DecideRequestInput,
  rules: DecisionRules,
): Promise<Decided> {
  if (actor.role !== 'ministry_officer') throw refuse('not-officer', (w) => w.notOfficer, { kind: 'forbidden' });
  const request = await seeRequest(tx, actor, input.request, { held: true });
  const form = await own(tx)
    .selectFrom('access_request_form')
    .select(['kind', 'made_by as madeBy'])
    .where('request_id', '=', request.id)
    .executeTakeFirst();
  const sending = (await latestReports(tx, request.id)).find(({ verdict }) => verdict !== 'refused');
  if (!form || !sending) throw refuse('nothing-to-decide', (w) => w.nothingToDecide, { kind: 'conflict' });
  const rows = await rowsOf(tx, request.id);
  await askMayDecide(tx, actor, { ...request, madeBy: form.madeBy, sentBy: sending.sentBy, rows }, rules);
  if (sending.report !== input.report) throw refuse('report-changed', (w) => w.reportChanged, { kind: 'conflict' });
  const ground = input.signatureGround?.trim() || null;
  if (sending.verdict === 'manual' && ground === null && input.rows.some(({ approved }) => approved)) {
    throw refuse('no-ground', (w) => w.noGround, { field: 'signatureGround', point: 'annex-2.1' });
  }
  const decisions = rowDecisionsOf(rows, input.rows);
  await own(tx)
    .insertInto('access_request_decision')
    .values({
      request_id: request.id,
      sending_id: sending.sending,
      report_id: sending.report,
      decided_by: actor.person,
      decided_at: actor.at,
      signature_ground: ground,
    })
    .execute();
  for (const [row, decision] of decisions) {
    const done = await carryOutRow(tx, actor, { request, kind: form.kind, row, decision });
    await own(tx)
      .insertInto('access_row_decision')
      .values({
        request_id: request.id,
        number: row.number,
        approved: decision.approved,
        reason: decision.reason,
        rights: [...done.rights],
        invitation: done.invitation,
        leaves_none: done.leavesNone,
      })
      .execute();
  }
  if (request.channel === 'system') {
    writeMail(tx, decidedMail, { request: request.id, applicant: request.begunBy }, actor.at);
  }
  const approved = decisions.filter(([, decision]) => decision.approved).length;
  record(tx, actor, {
    act: 'access-request.decide',
    point: '22',
    things: { request: request.id, report: sending.report, approved: String(approved), of: String(rows.length) },
  });
  return { request: request.id, approved, refused: rows.length - approved };
}
