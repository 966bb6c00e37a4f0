import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { row, type Statement } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { about, cast, invitation, now, right, tries } = await takeSite();
const officer = cast.maija.person;
const blob = Buffer.from('x');

/** A request with its form and rows, as an officer enters it. */
function requested(kind: 'grant' | 'revoke', lastDays: readonly (string | null)[], organisation: string = cast.celms) {
  const id = randomUUID();
  const file = { id: randomUUID(), request_id: id, sent_by: officer, sent_at: now(), file_name: blob };
  const report = {
    id: randomUUID(),
    sending_id: file.id,
    made_at: now(),
    reason: 'x',
    report: blob,
    trust_lists: '[]',
  };
  const begun = { id, organisation_id: organisation, channel: 'post', arrived_on: '2026-01-01', begun_by: officer };
  const form = { request_id: id, kind, wording: '2019-01-01', made_by: officer, made_at: now() };
  return {
    id,
    decided: { request_id: id, sending_id: file.id, report_id: report.id, decided_by: officer, decided_at: now() },
    begin: row('access_request', { ...begun, begun_at: now(), draft: blob, draft_changed_at: now() }),
    form: row('access_request_form', { ...form, sha256: randomBytes(32), pdf: blob }),
    rows: lastDays.map((last_day, index) => rowOf(id, index + 1, last_day)),
    sent: row('access_request_sending', { ...file, sha256: randomBytes(32), file: blob }),
    validated: (verdict: string, more = {}) => row('access_request_report', { ...report, verdict, ...more }),
    entered: about('access-request.decide', { request: id, report: report.id }, officer),
  };
}

type Requested = ReturnType<typeof requested>;

const rowOf = (request_id: string, number: number, last_day: string | null = null) =>
  row('access_request_row', { request_id, number, last_day, content: blob });

/** The same, sent in and waiting for its decision. */
async function waiting(...asked: Parameters<typeof requested>): Promise<Requested> {
  const made = requested(...asked);
  assert.equal(
    await tries(null, made.begin, made.form, ...made.rows, made.sent, made.validated('in_order')),
    'nothing',
  );
  return made;
}

const ofRow = (request_id: string, number: number, more: object = {}) =>
  row('access_row_decision', {
    ...{
      request_id,
      number,
      approved: false,
      reason: 'x',
      rights: '{}',
      invitation: null,
      leaves_none: false,
      ...more,
    },
  });

/** Somebody is invited as a row asks for; `otherwise` is what the row did not ask for. */
function grantOf({ id }: Requested, number = 1, otherwise: Parameters<typeof invitation>[0] = {}, by = officer) {
  const asked = { role: 'administrator', organisation_id: cast.celms, centre_id: null, invited_by: by, basis: id };
  const invited = invitation({ ...asked, ...otherwise });
  return {
    invited,
    statements: [
      row('access_invitation', invited),
      about('right.grant-administrator', { invitation: invited.id }, by),
      ofRow(id, number, { approved: true, invitation: invited.id }),
    ],
  };
}

const decision = (made: Requested, ...rows: readonly Statement[]) => [
  row('access_request_decision', made.decided),
  ...rows,
  made.entered,
];

/** Elita's right is taken as a request says. */
function revocation(made: Requested, { named = [cast.elita.right], basis = made.id } = {}) {
  const [of, by] = [cast.elita.right, officer];
  const until = now().toString();
  const change = { right_id: of, at: now(), by, kind: 'taken', reason: 'x', until_before: null, until_after: until };
  return decision(
    made,
    { text: 'update access_right set valid_until = $1 where id = $2', values: [until, of] },
    row('access_right_change', { ...change, basis }),
    about('right.revoke-administrator', { right: of, basis }, by),
    ofRow(made.id, 1, { approved: true, rights: named }),
  );
}

tried('Of requests, it cannot', {
  'decide a request without a signed file of it, or change what it says once its form is made': async () => {
    const made = requested('grant', [null]);
    await refused('rows_with_their_form', tries(null, made.begin, made.form));
    assert.equal(await tries(null, made.begin, made.form, ...made.rows), 'nothing');
    await refused(
      'draft_before_its_form',
      tries(null, `update access_request set draft = 'y' where id = '${made.id}'`),
    );
    await refused(
      'decision_on_its_file',
      tries(null, ...decision(made, ofRow(made.id, 1))),
      tries(null, made.sent, made.validated('refused'), ...decision(made, ofRow(made.id, 1))),
    );
  },

  'add rows to a request whose form is made, or files and reports to one that is decided': async () => {
    const made = await waiting('grant', [null]);
    await refused('rows_with_their_form', tries(null, rowOf(made.id, 2)));
    assert.equal(await tries(null, ...decision(made, ofRow(made.id, 1))), 'nothing');
    await refused('rows_with_their_form', tries(null, rowOf(made.id, 2)));
    const again = requested('grant', [null]);
    const file = { id: randomUUID(), request_id: made.id, sent_by: officer, sent_at: now(), file_name: blob };
    await refused(
      'request_is_decided',
      tries(null, row('access_request_sending', { ...file, sha256: randomBytes(32), file: blob })),
      tries(null, again.validated('in_order', { sending_id: made.decided.sending_id })),
    );
  },

  'decide a part of a request, decide it in two steps, or without the entry of whoever decides': async () => {
    const made = await waiting('grant', [null, null]);
    const [first, second] = [ofRow(made.id, 1), ofRow(made.id, 2)];
    await refused('decided_as_a_whole', tries(null, ...decision(made, first)), tries(null, first));
    await refused(
      'decision_beside_its_entry',
      tries(null, row('access_request_decision', made.decided), first, second),
      tries(
        null,
        row('access_request_decision', made.decided),
        ...[first, second, about('access-request.decide', { request: made.id, report: made.decided.report_id })],
      ),
    );
    assert.equal(await tries(null, ...decision(made, first, second)), 'nothing');
    await refused('access_request_decision_pkey', tries(null, ...decision(made, first, second)));
    await refused('decided_as_a_whole', tries(null, first));
  },

  'decide one thing and do another: until another day, for two people, in another name, or by an earlier decision':
    async () => {
      const made = await waiting('grant', ['2090-06-30', null]);
      const day = { valid_until: '2090-06-30T21:00:00Z' };
      const refusedSecond = ofRow(made.id, 2);
      const [granted, forEver, shifted] = [
        grantOf(made, 1, day),
        grantOf(made, 1),
        grantOf(made, 1, { valid_until: '2090-07-01T21:00:00Z' }),
      ];
      await refused(
        'decision_carried_out',
        tries(null, ...decision(made, ...forEver.statements, refusedSecond)),
        tries(null, ...decision(made, ...shifted.statements, refusedSecond)),
        tries(null, ...decision(made, ofRow(made.id, 1, { approved: true }), refusedSecond)),
        tries(null, ...decision(made, ofRow(made.id, 1, { rights: [cast.elita.right] }), refusedSecond)),
        tries(
          null,
          ...decision(
            made,
            ...granted.statements,
            ofRow(made.id, 2, { approved: true, invitation: granted.invited.id }),
          ),
        ),
      );
      const elsewhere = grantOf(made, 1, { ...day, organisation_id: cast.paraugs });
      const unnamed = grantOf(made, 1, day).statements.slice(0, 2);
      await refused(
        'administrator_by_decision',
        tries(null, ...decision(made, ...elsewhere.statements, refusedSecond)),
        tries(null, ...decision(made, ...granted.statements, ...unnamed, refusedSecond)),
      );
      assert.equal(await tries(null, ...decision(made, ...granted.statements, refusedSecond)), 'nothing');
      await refused(
        'administrator_by_decision',
        tries(null, ...grantOf(made, 2).statements.slice(0, 2)),
        tries(null, ...grantOf(made, 1, day).statements.slice(0, 2)),
      );
      await refused('author_has_right', tries(null, ...grantOf(made, 1, day, cast.elita.person).statements));
      const revoking = await waiting('revoke', [null]);
      await refused('administrator_by_decision', tries(null, ...decision(revoking, ...grantOf(revoking).statements)));
    },

  'revoke a right by a request that does not name it, is of another organisation, or decided by another officer':
    async () => {
      const made = await waiting('revoke', [null], cast.paraugs);
      const elsewhere = await waiting('revoke', [null], cast.celms);
      const granting = await waiting('grant', [null], cast.paraugs);
      await refused(
        'revoked_by_decision',
        tries(null, ...revocation(made, { named: [cast.uldis.right] })),
        tries(null, ...revocation(made, { basis: elsewhere.id })),
        tries(null, ...revocation(elsewhere)),
        tries(null, ...revocation(granting)),
      );
      await refused('decision_carried_out', tries(null, ...decision(made, ofRow(made.id, 1, { approved: true }))));
      await refused(
        'term_beside_its_change',
        tries(null, ...revocation(made).filter(({ values }) => !String(values?.[1]).includes('revoke-administrator'))),
      );
      assert.equal(await tries(null, ...revocation(made)), 'nothing');
    },

  'extend an administrator’s right by an invitation that was taken before, or is somebody else’s': async () => {
    const until = '2090-06-30T21:00:00Z';
    const made = await waiting('grant', ['2090-06-30', '2090-06-30']);
    const theirs = (email: string) => grantOf(made, email === 'a' ? 1 : 2, { email, valid_until: until });
    const [one, two] = [theirs('a'), theirs('b')];
    assert.equal(await tries(null, ...decision(made, ...one.statements, ...two.statements)), 'nothing');
    const given = right({
      ...{ staff_id: cast.baiba.person, role: 'administrator', organisation_id: cast.celms, centre_id: null },
      ...{ valid_until: until, granted_by: officer, basis: made.id },
    });
    const take = (invited: string, claimant: string, right_id: string = given.id) => ({
      text: 'update access_invitation set claimed_at = now(), claimed_by = $1, right_id = $2 where id = $3',
      values: [claimant, right_id, invited],
    });
    const claimed = (invited: string, claimant: string) =>
      about('invitation.claim-administrator', { right: given.id, invitation: invited }, claimant);
    const taken = [row('access_right', given), take(one.invited.id, cast.baiba.person)];
    assert.equal(await tries(null, ...taken, claimed(one.invited.id, cast.baiba.person)), 'nothing');
    const forEver = `update access_right set valid_until = null where id = '${given.id}'`;
    const extension = { right_id: given.id, at: now(), by: officer, kind: 'extended', until_before: until };
    const changed = row('access_right_change', { ...extension, until_after: null, basis: made.id });
    await refused(
      'term_beside_its_change',
      tries(null, forEver, changed, claimed(one.invited.id, cast.baiba.person)),
      tries(
        null,
        forEver,
        changed,
        take(two.invited.id, cast.baiba.person),
        claimed(two.invited.id, cast.baiba.person),
      ),
    );
    await refused(
      'invitation_beside_its_claim',
      tries(null, take(two.invited.id, cast.baiba.person), claimed(two.invited.id, cast.baiba.person)),
      tries(
        null,
        take(two.invited.id, cast.baiba.person, cast.baiba.right),
        claimed(two.invited.id, cast.baiba.person),
      ),
      tries(
        null,
        `update access_invitation set claimed_at = now(), claimed_by = '${cast.uldis.person}' where id = '${two.invited.id}'`,
      ),
    );
  },
});
