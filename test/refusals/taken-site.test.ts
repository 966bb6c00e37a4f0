import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openDatabase } from '#platform/database/database.ts';
import { enterRightsCast, type RightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { entry, row, takenSite } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of a site process that is taken, line by line: whoever has it has the site's role in the database
// and every statement. In a database where work is real.

const database = await freshDatabase({ unmarked: true });
const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
const { tries } = takenSite(database);
const now = () => Temporal.Now.instant();
const longAgo = () => now().subtract({ hours: 24 });
let cast: RightsCast;
before(async () => {
  cast = await enterRightsCast(owner, now());
});
after(() => owner.close());

const doc = readFileSync(join(import.meta.dirname, '../../docs/architecture.md'), 'utf8');

/** The lines of a list in the document, each of which is tried. */
function linesUnder(heading: string): string[] {
  const [, under = ''] = doc.split(`\n### ${heading}\n`);
  const [list = ''] = under.split(/\n#+ /);
  return [...list.matchAll(/^- (.*)$/gm)].map(([, line = '']) => line);
}

type Tries = Readonly<Record<string, () => Promise<void>>>;

function tried(heading: string, all: Tries): void {
  suite(heading, () => {
    test('is all that the document says, and no more', () => {
      assert.deepEqual(linesUnder(heading), Object.keys(all));
    });
    for (const [line, attempt] of Object.entries(all)) test(line, attempt);
  });
}

const right = (more: object = {}) => ({
  ...{ id: randomUUID(), staff_id: cast.janis.person, role: 'viewer', organisation_id: cast.paraugs },
  ...{ centre_id: cast.birzgale, position: 'x', valid_from: now(), valid_until: now().add({ hours: 24 }) },
  ...{ granted_by: cast.elita.person, granted_at: now(), ...more },
});
const invitation = (more: object = {}) => ({
  ...{ id: randomUUID(), secret_hash: randomBytes(32), name: 'x', email: `${randomUUID()}@paraugs.example`, role: 'viewer' },
  ...{ organisation_id: cast.paraugs, centre_id: cast.birzgale, position: 'x', valid_from: now(), valid_until: null },
  ...{ invited_by: cast.elita.person, invited_at: now(), expires_at: now().add({ hours: 24 }), basis: null, ...more },
});
const session = (more: object = {}) => ({
  ...{ key_hash: randomBytes(32), staff_id: cast.janis.person, right_id: cast.janis.right, person_name: 'x', place_name: 'x' },
  ...{ means: 'eid_card', id_token: Buffer.from('x'), form_token: 'x', started_at: now(), authenticated_at: now() },
  ...{ last_seen_at: now(), ended_at: null, ...more },
});
const staff = (more: object = {}) => ({
  ...{ id: randomUUID(), number: Buffer.from('x'), given_name: 'x', surname: 'x', email: 'x@paraugs.example', ...more },
});
const noCentre = '00000000-0000-0000-0000-000000000000';
const about = (act: string, things: object) => entry(null, { act, person: cast.elita.person, things });
const dataKey = (subject: string) =>
  row('data_key', { centre_id: noCentre, subject_id: subject, wrapped_by: 'test', wrapped: Buffer.from('x') });
const hash = (subject: string) =>
  row('lookup_hash', { centre_id: noCentre, hash: randomBytes(32), made_by: 'test', subject_id: subject });

async function refused(rule: string, ...attempts: readonly Promise<string>[]): Promise<void> {
  assert.deepEqual([...new Set(await Promise.all(attempts))], [rule]);
}

tried('It cannot', {
  'make anybody an officer of the ministry': async () => {
    const officer = { role: 'ministry_officer', organisation_id: cast.paraugs, centre_id: null };
    const byNobody = right({ ...officer, granted_by: null, granted_at: null });
    await refused('right_is_given', tries(null, row('access_right', byNobody)));
    const byOfficer = right({ ...officer, granted_by: cast.maija.person });
    await refused('author_has_right', tries(null, row('access_right', byOfficer), about('right.grant', { right: byOfficer.id })));
    await refused('no privilege', tries(null, "update access_right set role = 'ministry_officer'"));
  },

  'give a right without the grant, the invitation or the request that it follows from, and its entry in the log': async () => {
    const given = right();
    await refused(
      'right_beside_its_act',
      tries(null, row('access_right', given)),
      tries(null, row('access_right', given), about('right.grant', { right: randomUUID() })),
      tries(null, row('access_right', given), about('rights.list', { right: given.id })),
    );
    const administrator = right({ role: 'administrator', centre_id: null, granted_by: cast.maija.person });
    const granted = about('right.grant', { right: administrator.id });
    await refused('right_beside_its_act', tries(null, row('access_right', administrator), granted));
    const applicant = { role: 'representative', centre_id: null, granted_by: null, granted_at: null };
    await refused('right_beside_its_act', tries(null, row('access_right', right(applicant))));
    const forEver = right({ ...applicant, valid_until: null });
    await refused('applicant_for_a_time', tries(null, row('access_right', forEver)));
  },

  'give another right than somebody was invited to': async () => {
    const invited = invitation();
    const inviting = about('right.grant', { invitation: invited.id });
    assert.equal(await tries(null, row('access_invitation', invited), inviting), 'nothing');
    const taking = (given: ReturnType<typeof right>, claimant = cast.baiba.person) => [
      row('access_right', given),
      {
        text: 'update access_invitation set claimed_at = now(), claimed_by = $1, right_id = $2 where id = $3',
        values: [claimant, given.id, invited.id],
      },
      about('invitation.claim', { right: given.id }),
    ];
    const theirs = { staff_id: cast.baiba.person, valid_until: null };
    await refused(
      'right_beside_its_act',
      tries(null, ...taking(right({ ...theirs, role: 'auditor' }))),
      tries(null, ...taking(right({ ...theirs, centre_id: cast.kalnamuiza }))),
      tries(null, ...taking(right({ ...theirs, valid_until: now().add({ hours: 1 }) }))),
      tries(null, ...taking(right(theirs), cast.uldis.person)),
    );
    const exactly = right(theirs);
    assert.equal(await tries(null, ...taking(exactly)), 'nothing');
    await refused('invitation_settled_once', tries(null, ...taking(right({ ...theirs, valid_from: now() })).slice(1)));
  },

  'invite an administrator without a decision on a request of that organisation': async () => {
    const invited = invitation({ role: 'administrator', centre_id: null, invited_by: cast.maija.person, basis: randomUUID() });
    const inviting = about('right.grant-administrator', { invitation: invited.id });
    await refused('administrator_by_decision', tries(null, row('access_invitation', invited), inviting));
    await refused('invitation_beside_its_act', tries(null, row('access_invitation', invitation())));
  },

  'let somebody give a right to themself, or change their own': async () => {
    const own = right({ staff_id: cast.elita.person });
    await refused('right_by_another', tries(null, row('access_right', own), about('right.grant', { right: own.id })));
    const given = right({ staff_id: cast.elita.person, granted_by: cast.uldis.person, granted_at: now() });
    assert.equal(await tries(null, row('access_right', given), about('right.grant', { right: given.id })), 'nothing');
    const change = { right_id: given.id, at: now(), by: cast.elita.person, kind: 'extended', until_after: null };
    await refused('right_by_another', tries(null, row('access_right_change', change)));
    await refused('right_by_another', tries(null, row('access_right_change', { ...change, by: null })));
  },

  'change the term of a right without the act that changed it, and its entry': async () => {
    const until = now().add({ hours: 24 }).toString();
    const longer = { text: 'update access_right set valid_until = $1 where id = $2', values: [until, cast.janis.right] };
    const forEver = 'update access_right set valid_until = null';
    await refused('term_beside_its_change', tries(null, longer), tries(null, longer, forEver, about('right.extend', {})));
    const change = { right_id: cast.janis.right, at: now(), by: cast.elita.person, kind: 'extended', until_after: until };
    const changed = row('access_right_change', { ...change, until_before: null });
    await refused('term_beside_its_change', tries(null, longer, changed));
    const extended = about('right.extend', { right: cast.janis.right });
    assert.equal(await tries(null, longer, changed, extended), 'nothing');
    await refused('taken_ends_no_later', tries(null, row('access_right_change', { ...change, until_before: now(), kind: 'taken', reason: 'x' })));
    await refused('no privilege', tries(null, `update access_right set staff_id = '${cast.uldis.person}'`), tries(null, 'delete from access_right'));
  },

  'change whose number a person has, or to whom a number leads': async () => {
    await refused(
      'no privilege',
      tries(null, "update staff set number = 'x'"),
      tries(null, `update lookup_hash set subject_id = '${cast.uldis.person}'`),
      tries(null, 'delete from lookup_hash'),
      tries(null, 'delete from staff'),
      tries(null, "update staff set surname = 'x'"),
    );
    await refused('number_of_its_person', tries(null, hash(cast.maija.person)), tries(null, hash(randomUUID())));
    await refused('data_key_pkey', tries(null, dataKey(cast.maija.person), hash(cast.maija.person)));
  },

  'open a session for another time than now, without its entry, or for a right of somebody else': async () => {
    const opened = (more: object) => entry(cast.birzgale, { act: 'session.open', person: cast.janis.person, ...more });
    await refused(
      'session_beside_its_entry',
      tries(cast.birzgale, row('session', session())),
      tries(cast.birzgale, row('session', session()), opened({ person: cast.elita.person })),
      tries(cast.birzgale, row('session', session()), opened({ act: 'session.close' })),
      tries(cast.birzgale, row('session', session()), opened({ refusal: { code: 'x' } })),
    );
    for (const moment of ['started_at', 'authenticated_at', 'last_seen_at']) {
      const later = session({ [moment]: now().add({ hours: 8 }) });
      await refused('written_at_its_time', tries(cast.birzgale, row('session', later), opened({})));
    }
    await refused('session_under_own_right', tries(null, row('session', session({ right_id: cast.maija.right })), opened({})));
  },

  'change whose session it is, by which means and since when; open it again, or remove it within a week': async () => {
    const there = session();
    const opened = entry(cast.birzgale, { act: 'session.open', person: cast.janis.person });
    assert.equal(await tries(cast.birzgale, row('session', there), opened), 'nothing');
    const means = ["means = 'x'", `staff_id = '${cast.maija.person}'`, 'authenticated_at = now()', 'started_at = now()', "key_hash = 'x'"];
    await refused('no privilege', ...means.map((change) => tries(null, `update session set ${change}`)));
    await refused('session_kept_for_a_week', tries(null, 'delete from session'));
    await refused('session_beside_its_entry', tries(null, 'update session set right_id = null'));
    await refused('session_goes_on', tries(null, "update session set last_seen_at = now() + interval '1 hour'"));
    assert.equal(await tries(null, 'update session set ended_at = now()'), 'nothing');
    await refused('session_goes_on', tries(null, 'update session set ended_at = null'), tries(null, 'update session set last_seen_at = now()'));
  },

  'write a record in the name of somebody who has no right to it at that moment': async () => {
    const opened = { centre_id: cast.birzgale, id: randomUUID(), reason: 'x', declared_at: now() };
    const declared = (by: string) => tries(cast.birzgale, row('declaration', { ...opened, received_by: by }));
    await refused('author_has_right', declared(cast.elita.person), declared(cast.maija.person), declared(cast.baiba.person));
  },

  'date an entry in the log or a record back, or ahead': async () => {
    for (const at of [longAgo(), now().subtract({ minutes: 2 }), now().add({ minutes: 2 })]) {
      await refused('written_at_its_time', tries(null, entry(null, { act: 'x', at: at.toString() })));
      const declared = { centre_id: cast.birzgale, id: randomUUID(), reason: 'x', received_by: cast.janis.person };
      await refused('written_at_its_time', tries(cast.birzgale, row('declaration', { ...declared, declared_at: at })));
    }
    await refused('written_at_its_time', tries(null, "select audit_append('00000000-0000-0000-0000-000000000000', '[{}]')"));
    assert.equal(await tries(null, entry(null, { act: 'x', written: longAgo().toString() })), 'nothing');
    const [last] = await asOwner(database, async (client) => {
      const found = await client.query<{ near: boolean }>(
        "select abs(extract(epoch from (body ->> 'written')::timestamptz - at)) < 60 as near from audit_entry order by number desc limit 1",
      );
      return found.rows;
    });
    assert.deepEqual(last, { near: true }, 'the database says when, not whoever appends');
  },

  "append to another centre's log than the transaction's, or change or remove what the log has": async () => {
    await refused(
      'no privilege',
      tries(cast.celmene, entry(cast.birzgale, { act: 'x' })),
      tries(null, 'delete from audit_entry'),
      tries(null, "update audit_entry set act = 'x'"),
      tries(null, 'update audit_head set number = 0'),
      tries(null, "insert into audit_entry values ('00000000-0000-0000-0000-000000000000', 1, now(), null, 'x', null, false, null, '{}', '')"),
    );
  },

  'change or remove a record of a case, a paper, the register, or what was decided': async () => {
    const evidence = await asOwner(database, async (client) => {
      const found = await client.query<{ name: string }>(
        "select tgrelid::regclass::text as name from pg_trigger where tgname = 'append_only_rows' and tgrelid <> 'installation_mark'::regclass",
      );
      return found.rows.map(({ name }) => name);
    });
    assert.ok(evidence.length > 25);
    await refused('no privilege', ...evidence.map((table) => tries(null, `delete from ${table}`)));
    await refused('no privilege', ...evidence.map((table) => tries(null, `truncate ${table} cascade`)));
  },

  'send mail that waits to another address, or mail about a person to another one': async () => {
    await refused(
      'no privilege',
      tries(null, "update jobs.job set data = '{}'"),
      tries(null, "update jobs.job_common set name = 'x'"),
      tries(null, "update access_invitation set email = 'x@paraugs.example'"),
      tries(null, "update organisation set email = 'x@paraugs.example'"),
      tries(null, "update centre set email = 'x@paraugs.example'"),
    );
    await refused('address_given_once', tries(null, "update staff set email = 'x@paraugs.example'"));
    const ministry = { kind: 'ministry', name: 'A', registration_number: '00000000019', address: 'x', email: 'x', phone: 'x' };
    const second = row('organisation', { id: randomUUID(), ...ministry, data_protection_contact: 'x', is_demo: false });
    await refused('one_ministry', tries(null, second));
  },

  'decide a request without a signed file of it, or change what it says once its form is made': async () => {
    const id = randomUUID();
    const request = { id, organisation_id: cast.celms, channel: 'post', arrived_on: '2026-01-01', begun_by: cast.maija.person };
    const form = { request_id: id, kind: 'grant', wording: '2019-01-01', made_by: cast.maija.person, made_at: now() };
    const made = [
      row('access_request', { ...request, begun_at: now(), draft: Buffer.from('x'), draft_changed_at: now() }),
      row('access_request_form', { ...form, sha256: randomBytes(32), pdf: Buffer.from('x') }),
    ];
    assert.equal(await tries(null, ...made), 'nothing');
    await refused('draft_before_its_form', tries(null, `update access_request set draft = 'y' where id = '${id}'`));
    const file = { id: randomUUID(), request_id: id, sent_by: cast.maija.person, sent_at: now(), file_name: Buffer.from('x') };
    const report = { id: randomUUID(), sending_id: file.id, made_at: now(), reason: 'x', report: Buffer.from('x'), trust_lists: '[]' };
    const decided = { request_id: id, sending_id: file.id, report_id: report.id, decided_by: cast.maija.person, decided_at: now() };
    await refused(
      'decision_on_its_file',
      tries(null, row('access_request_decision', decided)),
      tries(
        null,
        row('access_request_sending', { ...file, sha256: randomBytes(32), file: Buffer.from('x') }),
        row('access_request_report', { ...report, verdict: 'refused' }),
        row('access_request_decision', decided),
      ),
    );
  },

  'change an organisation, a centre, or the text of an edition': async () => {
    await refused(
      'no privilege',
      tries(null, "update organisation set name = 'x'"),
      tries(null, "update centre set name = 'x'"),
      tries(null, "update e_service_edition set portal_url = 'https://evil.example'"),
    );
  },

  'lift a rule, make tables, destroy or replace a data key, or say that the data are made up': async () => {
    await refused(
      'no privilege',
      ...[
        "set session_replication_role = 'replica'",
        'set role postgres',
        'create table public.anything (id int)',
        'delete from data_key',
        "update data_key set wrapped = 'x'",
        "insert into installation_mark (kind) values ('test')",
        'create or replace function is_of_now(time_of_row timestamptz) returns boolean language sql as $$ select true $$',
        'alter table access_right disable trigger all',
      ].map((statement) => tries(null, statement)),
    );
  },
});

tried('It can', {
  'read what the database has, of every centre, one after another': async () => {
    const declared = { id: randomUUID(), reason: 'x', received_by: cast.janis.person };
    const row_ = row('declaration', { centre_id: cast.birzgale, ...declared, declared_at: now() });
    assert.equal(await tries(cast.birzgale, row_), 'nothing');
    assert.equal(await tries(cast.birzgale, 'select 1 / (select count(*) from declaration)'), 'nothing');
  },

  'write a record in the name of anybody who has the right to it now, also without an entry in the log': async () => {
    const declared = { centre_id: cast.birzgale, id: randomUUID(), reason: 'x', received_by: cast.janis.person };
    assert.equal(await tries(cast.birzgale, row('declaration', { ...declared, declared_at: now() })), 'nothing');
  },

  "give a user's right in the name of an administrator, and open a session for anybody: each with an entry that says so": async () => {
    const given = right({ role: 'auditor' });
    assert.equal(await tries(null, row('access_right', given), about('right.grant', { right: given.id })), 'nothing');
    const opened = entry(null, { act: 'session.open', person: cast.maija.person });
    const theirs = session({ staff_id: cast.maija.person, right_id: cast.maija.right });
    assert.equal(await tries(null, row('session', theirs), opened), 'nothing');
  },

  'enter a new person: the database itself writes the entry': async () => {
    const person = staff();
    assert.equal(await tries(null, dataKey(person.id), row('staff', person), hash(person.id)), 'nothing');
    const entered = await asOwner(database, (client) =>
      client.query("select from audit_entry where act = 'staff.enter' and body -> 'things' ->> 'staff' = $1", [person.id]),
    );
    assert.equal(entered.rowCount, 1);
  },

  'write into the log, as of now, what did not happen': async () => {
    assert.equal(await tries(cast.birzgale, entry(cast.birzgale, { act: 'mandate.sign' })), 'nothing');
  },

  'end sessions, withdraw open invitations, and hold back or delete what waits: mail, kept forms, sign-ins in progress': async () => {
    const there = 'update session set ended_at = now() where ended_at is null';
    assert.equal(await tries(null, there, 'delete from jobs.job', 'delete from kept_form', 'delete from sign_in_attempt'), 'nothing');
  },
});
