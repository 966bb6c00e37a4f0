import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsRights } from '#rights/index.ts';
import { carryOutRow } from './carry-out-row.ts';
import { decided, decideRequestInput } from './decide-request-input.ts';
import { decidedMail } from './decided-mail.ts';
import { refuse } from './refuse.ts';
import { latestReports } from './reports.ts';
import { requireMayDecide } from './require-may-decide.ts';
import { rowDecisionsOf } from './row-decisions.ts';
import { rowsOf } from './rows-of.ts';
import { seeRequest } from './see-request.ts';
import type { RequestSettings } from './settings.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/**
 * Decides a request (22.), row by row or all rows at once with exceptions, and carries the decision out in the same transaction: whoever is granted is
 * invited, and what is revoked ends at once. Of two officers at once, the second is told that it is decided.
 */
export const decideRequest = deed({
  name: 'access-request.decide',
  title: say(words, (w) => w.acts.decideRequest),
  point: '22',
  roles: ['ministry_officer'],
  input: decideRequestInput,
  answer: decided,
  async carryOut(tx, actor, given: { request: string }, input, { requests: rules }: { requests: RequestSettings }) {
    const request = await seeRequest(tx, actor, given.request, { held: true });
    const form = await own(tx)
      .selectFrom('access_request_form')
      .select(['kind', 'made_by as madeBy'])
      .where('request_id', '=', request.id)
      .executeTakeFirst();
    const sending = (await latestReports(tx, request.id)).find(({ verdict }) => verdict !== 'refused');
    if (!form || !sending) throw refuse('nothing-to-decide', (w) => w.nothingToDecide, { kind: 'conflict' });
    const rows = await rowsOf(tx, request.id);
    await requireMayDecide(tx, actor, { ...request, madeBy: form.madeBy, sentBy: sending.sentBy, rows }, rules);
    if (sending.report !== input.report) throw refuse('report-changed', (w) => w.reportChanged, { kind: 'conflict' });
    const ground = input.signatureGround?.trim() || null;
    // Only if every row is refused is no ground needed: a row still open asks for one in the same round.
    const isRefused = (row: { readonly number: number }) =>
      input.rows.some(({ number, approved }) => number === row.number && approved === false);
    const needsGround = sending.verdict === 'manual' && ground === null && !rows.every(isRefused);
    const noGround = refuse('no-ground', (w) => w.noGround, { field: 'signatureGround', point: 'annex-2.1' });
    const decisions = rowDecisionsOf(rows, input.rows, input.others, needsGround ? noGround.problems : []);
    if (needsGround) throw noGround;
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
    const there = form.kind === 'revoke' ? await administratorsRights(tx, request.organisation, actor.at) : [];
    const administrators = new Map(there.map((right) => [right.id, right]));
    for (const [row, decision] of decisions) {
      const done = await carryOutRow(tx, actor, { request, kind: form.kind, row, decision, administrators });
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
    return {
      answer: { id: request.id, approved, refused: rows.length - approved },
      things: {
        ...{ request: request.id, organisation: request.organisation, report: sending.report },
        ...{ approved: String(approved), of: String(rows.length) },
      },
    };
  },
});
