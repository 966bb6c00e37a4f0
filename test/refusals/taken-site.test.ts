import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { takeSite, tried } from '#test/support/cast/taken-site.ts';
import { entry, row } from '#test/support/postgres/taken-site.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { about, cast, database, now, right, session, tries } = await takeSite();
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

  'end sessions, withdraw open invitations, and hold back or delete what waits: mail, kept forms, sign-ins in progress':
    async () => {
      const there = 'update session set ended_at = now() where ended_at is null';
      assert.equal(
        await tries(null, there, 'delete from jobs.job', 'delete from kept_form', 'delete from sign_in_attempt'),
        'nothing',
      );
    },
});
