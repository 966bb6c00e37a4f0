import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { noCentre } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { mails } from '#site/mails.ts';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { entry, row } from '#test/support/postgres/taken-site.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { about, cast, database, now, right, tries } = await takeSite();
const longAgo = () => now().subtract({ hours: 24 });

tried('Of records, the log and mail, it cannot', {
  'write a record in the name of somebody who has no right to it at that moment': async () => {
    const opened = { centre_id: cast.birzgale, id: randomUUID(), reason: 'x', declared_at: now() };
    const declared = (by: string) => tries(cast.birzgale, row('declaration', { ...opened, received_by: by }));
    await refused(
      'author_has_right',
      declared(cast.elita.person),
      declared(cast.maija.person),
      declared(cast.baiba.person),
    );
  },

  'date an entry in the log or a record back, or ahead, in any column that says when it was written': async () => {
    for (const at of [longAgo(), now().subtract({ minutes: 2 }), now().add({ minutes: 2 })]) {
      await refused('written_at_its_time', tries(null, entry(null, { act: 'x', at: at.toString() })));
      const declared = { centre_id: cast.birzgale, id: randomUUID(), reason: 'x', received_by: cast.janis.person };
      await refused('written_at_its_time', tries(cast.birzgale, row('declaration', { ...declared, declared_at: at })));
    }
    // Every column: moments.test.ts.
    const person = { centre_id: cast.birzgale, id: randomUUID(), met_at: longAgo() };
    await refused(
      'written_at_its_time',
      tries(cast.birzgale, row('client', person)),
      tries(null, row('last_sign_in', { staff_id: cast.janis.person, signed_in_at: longAgo() })),
    );
    assert.equal(
      await tries(null, "set timezone = 'Asia/Tokyo'", "set datestyle = 'German'", entry(null, { act: 'x' })),
      'nothing',
    );
    const [last] = await asOwner(database, async (client) => {
      const found = await client.query<{ near: boolean }>(
        "select abs(extract(epoch from (body ->> 'written')::timestamptz - at)) < 60 as near from audit_entry order by number desc limit 1",
      );
      return found.rows;
    });
    assert.deepEqual(last, { near: true }, 'the database says when, not whoever appends');
  },

  'append an entry that the readers of the log do not know, or to the log of what is not there': async () => {
    const odd = [
      {},
      { act: '' },
      { act: ['x'] },
      { act: 'x', at: 'now' },
      { act: 'x', at: now().toString().replace('Z', '+00') },
      { act: 'x', person: 'x' },
      { act: 'x', client: cast.janis.person.toUpperCase() },
      { act: 'x', role: null },
      { act: 'x', purpose: 'x'.repeat(201) },
      { act: 'x', centre: cast.birzgale },
      { act: 'x', written: longAgo().toString() },
      { act: 'x', anything: 'x' },
      { act: 'x', things: 'x' },
      { act: 'x', things: ['x'] },
      { act: 'x', things: { x: 1 } },
      { act: 'x', things: { x: null } },
      { act: 'x', whose: { staff: 'x' } },
      { act: 'x', whose: { staff: ['x'] } },
      { act: 'x', whose: { others: [cast.janis.person] } },
      { act: 'x', refusal: 'x' },
      { act: 'x', refusal: {} },
      { act: 'x', refusal: { code: 'x', details: ['x'] } },
      { act: 'x', refusal: { code: 'x', more: 'x' } },
    ];
    for (const said of odd) {
      assert.equal(await tries(null, entry(null, said)), 'entry_that_can_be_read', JSON.stringify(said));
    }
    const append = (entries: string) => tries(null, `select audit_append('${noCentre}', '${entries}')`);
    await refused('entry_that_can_be_read', append('["x"]'), append('[null]'), append('[[]]'));
    const nowhere = randomUUID();
    await refused('log_of_a_centre', tries(nowhere, entry(nowhere, { act: 'x' })));
    await refused('log_of_an_organisation', tries(null, entry(null, { act: 'x', organisation: nowhere })));
  },

  "append to another centre's log than the transaction's, or change or remove what the log has": async () => {
    await refused(
      'no privilege',
      tries(cast.celmene, entry(cast.birzgale, { act: 'x' })),
      tries(null, 'delete from audit_entry'),
      tries(null, "update audit_entry set act = 'x'"),
      tries(null, 'update audit_head set number = 0'),
      tries(
        null,
        "insert into audit_entry values ('00000000-0000-0000-0000-000000000000', 1, now(), null, 'x', null, false, null, '{}', '')",
      ),
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
    const ending = right();
    assert.equal(await tries(null, row('access_right', ending), about('right.grant', { right: ending.id })), 'nothing');
    const sentTo = async (staff: string) => {
      const job = { id: randomUUID(), kind: 'rights.term-ends', ids: { right: ending.id, staff } };
      const sending = { origin: 'https://tilts.example', at: now() };
      return (await loggedTransaction(database, null, (tx) => composeMail(tx, mails, job, sending)))?.to;
    };
    assert.equal(await sentTo(cast.janis.person), 'janis@paraugs.example');
    assert.equal(await sentTo(cast.elita.person), 'elita@paraugs.example', 'who can extend it');
    assert.equal(await sentTo(cast.maija.person), undefined);
    await refused('address_given_once', tries(null, "update staff set email = 'x@paraugs.example'"));
    const ministry = {
      kind: 'ministry',
      name: 'A',
      registration_number: '00000000019',
      address: 'x',
      email: 'x',
      phone: 'x',
    };
    const second = row('organisation', { id: randomUUID(), ...ministry, data_protection_contact: 'x', is_demo: false });
    await refused('one_ministry', tries(null, second));
  },

  'change an organisation, a centre, or the text of an edition': async () => {
    await refused(
      'no privilege',
      tries(null, "update organisation set name = 'x'"),
      tries(null, "update centre set name = 'x'"),
      tries(null, "update e_service_edition set portal_url = 'https://evil.example'"),
    );
  },

  'enter an organisation, a centre, its archive file or an edition of an e-service without the entry in the log':
    async () => {
      const place = { name: 'x', address: 'x', email: 'x', phone: 'x' };
      const organisation = { id: randomUUID(), kind: 'institution', registration_number: '00000000020', ...place };
      const entered = row('organisation', { ...organisation, data_protection_contact: 'x', is_demo: false });
      await refused('organisation_beside_its_entry', tries(null, entered));
      const centre = { id: randomUUID(), organisation_id: cast.celms, kind: 'novada', place: 'x', ...place };
      await refused('centre_beside_its_entry', tries(centre.id, row('centre', centre)));
      const file = {
        centre_id: cast.celmene,
        valid_from: '2026-01-01',
        file_index: '1',
        title: 'x',
        retention_years: 1,
      };
      const opened = row('archive_file', { ...file, opened_at: now(), opened_by: null });
      await refused('file_opened_by_somebody', tries(cast.celmene, opened));
      const eService = { id: randomUUID(), code: 'EP001' };
      const text = JSON.stringify({ lv: 'x', en: 'x' });
      const edition = {
        id: randomUUID(),
        e_service_id: eService.id,
        valid_from: '2026-01-01',
        name: text,
        folded: 'x',
      };
      const holder = { holder_id: cast.holder, holder: 'x', portal_url: 'https://portal.example', data_used: text };
      const said = { under_mandate: true, gives_planned_time: true, gives_result: true, fields: '[]' };
      await refused(
        'edition_beside_its_import',
        tries(null, row('e_service', eService), row('e_service_edition', { ...edition, ...holder, ...said })),
      );
    },
});
