import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { entry, row } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { cast, now, session, tries } = await takeSite();
const noCentre = '00000000-0000-0000-0000-000000000000';
const dataKey = (subject: string) =>
  row('data_key', { centre_id: noCentre, subject_id: subject, wrapped_by: 'test', wrapped: Buffer.from('x') });
const hash = (subject: string) =>
  row('lookup_hash', { centre_id: noCentre, hash: randomBytes(32), made_by: 'test', subject_id: subject });

tried('Of people and sessions, it cannot', {
  'change whose number a person has, or to whom a number leads': async () => {
    await refused(
      'no privilege',
      tries(null, "update staff set number = 'x'"),
      tries(null, `update lookup_hash set subject_id = '${cast.uldis.person}'`),
      tries(null, 'delete from lookup_hash'),
      tries(null, 'delete from shared_hash'),
      tries(null, 'update shared_hash set subject_id = centre_id'),
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
    await refused(
      'session_under_own_right',
      tries(null, row('session', session({ right_id: cast.maija.right })), opened({})),
    );
  },

  'change whose session it is, by which means and since when; open it again, or remove it within a week': async () => {
    const there = session();
    const opened = entry(cast.birzgale, { act: 'session.open', person: cast.janis.person });
    assert.equal(await tries(cast.birzgale, row('session', there), opened), 'nothing');
    const means = [
      "means = 'x'",
      `staff_id = '${cast.maija.person}'`,
      'authenticated_at = now()',
      'started_at = now()',
      "key_hash = 'x'",
    ];
    await refused('no privilege', ...means.map((change) => tries(null, `update session set ${change}`)));
    await refused('session_kept_for_a_week', tries(null, 'delete from session'));
    await refused('session_beside_its_entry', tries(null, 'update session set right_id = null'));
    await refused('session_goes_on', tries(null, "update session set last_seen_at = now() + interval '1 hour'"));
    assert.equal(await tries(null, 'update session set ended_at = now()'), 'nothing');
    await refused(
      'session_goes_on',
      tries(null, 'update session set ended_at = null'),
      tries(null, 'update session set last_seen_at = now()'),
    );
  },
});
