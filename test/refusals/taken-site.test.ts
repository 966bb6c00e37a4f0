import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { connected } from '#test/support/cast/connected.ts';
import { takeSite, tried } from '#test/support/cast/taken-site.ts';
import { entry, row } from '#test/support/postgres/taken-site.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { about, cast, database, invitation, now, right, session, tries } = await takeSite();
const noCentre = '00000000-0000-0000-0000-000000000000';
const dataKey = (subject: string) =>
  row('data_key', { centre_id: noCentre, subject_id: subject, wrapped_by: 'test', wrapped: Buffer.from('x') });
const hash = (subject: string) =>
  row('lookup_hash', { centre_id: noCentre, hash: randomBytes(32), made_by: 'test', subject_id: subject });
const staff = () => ({
  ...{ id: randomUUID(), number: Buffer.from('x'), given_name: 'x', surname: 'x', email: 'x@paraugs.example' },
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

  "give a user's right in the name of an administrator, and open a session for anybody: each with an entry that says so":
    async () => {
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
      client.query("select from audit_entry where act = 'staff.enter' and body -> 'things' ->> 'staff' = $1", [
        person.id,
      ]),
    );
    assert.equal(entered.rowCount, 1);
  },

  'write into the log, as of now, what did not happen': async () => {
    assert.equal(await tries(cast.birzgale, entry(cast.birzgale, { act: 'mandate.sign' })), 'nothing');
  },

  'give its own role settings, and another password: the site states what it needs, and does not start with such settings':
    async () => {
      // In a transaction that fails: the role is that of all databases of the server.
      const undone = await tries(
        null,
        "alter role tilts_site password 'x'",
        'alter role tilts_site set jit = off',
        'x',
      );
      assert.match(undone, /syntax error/);
    },

  'take an open invitation in the name of anybody, with the entry that says so: also by a link of its own':
    async () => {
      const invited = invitation();
      const inviting = about('right.grant', { invitation: invited.id });
      const link = `update access_invitation set secret_hash = 'x' where id = '${invited.id}'`;
      assert.equal(await tries(null, row('access_invitation', invited), inviting, link), 'nothing');
      const given = right({ staff_id: cast.baiba.person, valid_until: null });
      const take = `update access_invitation set claimed_at = now(), claimed_by = '${cast.baiba.person}', right_id = '${given.id}' where id = '${invited.id}'`;
      const claimed = about('invitation.claim', { right: given.id, invitation: invited.id }, cast.baiba.person);
      assert.equal(await tries(null, row('access_right', given), take, claimed), 'nothing');
    },

  'say of a request that it was carried out, of a verification that it found nothing, and of a sign-in that it was the first: none of these change a record':
    async () => {
      const done = { person_id: cast.janis.person, request_id: randomUUID(), act: 'x', digest: Buffer.from('x') };
      assert.equal(await tries(null, row('request_done', { ...done, answer: '{}', done_at: now() })), 'nothing');
      // A verification: taken-site-records.test.ts.
      const first = session({ previous_sign_in: null });
      const opened = entry(null, { act: 'session.open', person: cast.janis.person });
      assert.equal(await tries(null, row('session', first), opened), 'nothing');
    },

  'show lists otherwise than the records are, until they are rebuilt': async () => {
    assert.equal(await tries(cast.birzgale, 'update case_progress set waiting_for = waiting_for'), 'nothing');
  },

  'stand in the way: lock, sleep, fill the disk (also with large objects), change when jobs are due, and let an address try without limit':
    async () => {
      const statements = [
        'lock table sign_in_rate in row exclusive mode',
        'select pg_advisory_xact_lock(1), pg_sleep(0)',
        "select lo_from_bytea(0, 'x')",
        "update jobs.schedule set cron = '0 0 1 1 *'",
        'delete from sign_in_rate',
      ];
      assert.equal(await tries(null, ...statements), 'nothing');
    },

  'end sessions, withdraw open invitations, and hold back or delete what waits: mail, kept forms, sign-ins in progress':
    async () => {
      const there = 'update session set ended_at = now() where ended_at is null';
      assert.equal(
        await tries(null, there, 'delete from jobs.job', 'delete from kept_form', 'delete from sign_in_attempt'),
        'nothing',
      );
    },

  'ask whether a mandate permits something, of every centre in the name of a connected system, and undo the entries of it':
    async () => {
      const { system, terms } = await connected(database, { eServices: 'all', at: now() });
      const asked = `select 1 / (select count(*) from check_mandate(now(), '${system}', '${terms}', '{x}', '{}', 'EPD313', now()))`;
      assert.equal(await tries(null, asked), 'nothing');
      assert.equal(await tries(null, asked.replace(terms, system)), 'asked_by_a_connected_system');
    },

  'tell of applications in the name of the system of their service holder': async () => {
    const { system, terms } = await connected(database, { eServices: 'all', name: 'Turētājs', at: now() });
    const { rows } = await database.pool.query<{ code: string }>('select code from e_service limit 1');
    const told = `take_holder_event(now(), '${system}', '${terms}', '${rows[0]?.code}', 'x', '{}', 'x', '\\x', 1, 'accepted', now(), null)`;
    assert.equal(await tries(cast.birzgale, `select ${told}`), 'nothing');
    assert.equal(await tries(cast.birzgale, `select ${told.replace(terms, system)}`), 'told_by_a_connected_system');
  },
});
