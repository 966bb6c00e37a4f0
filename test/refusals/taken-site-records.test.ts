import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { noCentre } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
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

  'skip a number of the register, change what a verification found, or finish one without its entry': async () => {
    const counter = (last: number) => row('register_counter', { centre_id: cast.birzgale, year: 2030, last });
    await refused('counts_by_one', tries(cast.birzgale, counter(2)));
    assert.equal(await tries(cast.birzgale, counter(1)), 'nothing');
    await refused(
      'counts_by_one',
      ...['last + 2', 'last', '0'].map((last) => tries(cast.birzgale, `update register_counter set last = ${last}`)),
    );
    const auditor = right({ role: 'auditor' });
    assert.equal(
      await tries(null, row('access_right', auditor), about('right.grant', { right: auditor.id })),
      'nothing',
    );
    const id = randomUUID();
    const asked = { centre_id: cast.birzgale, id, whole: true, asked_at: now(), asked_by: cast.janis.person };
    assert.equal(await tries(cast.birzgale, row('audit_verification', asked)), 'nothing');
    const finish =
      "update audit_verification set after = 0, reached = 0, up_to = 0, finished_at = now(), outcome = '{}'";
    const said = (person: string) =>
      entry(cast.birzgale, { act: 'audit-log.verified', person, things: { verification: id } });
    await refused(
      'verification_beside_its_entry',
      tries(cast.birzgale, finish),
      tries(cast.birzgale, finish, said(cast.elita.person)),
    );
    assert.equal(await tries(cast.birzgale, finish, said(cast.janis.person)), 'nothing');
    await refused(
      'verification_stays_said',
      tries(cast.birzgale, "update audit_verification set outcome = '[]'"),
      tries(cast.birzgale, 'update audit_verification set finished_at = null, outcome = null'),
    );
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

  'change or close an organisation or a centre without the entry in the log, or in the name of somebody who may not; or change the text of an edition':
    async () => {
      const change = {
        id: randomUUID(),
        centre_id: cast.celmene,
        valid_from: officialDay(now()).toString(),
        phone: 'x',
      };
      const closed = { id: randomUUID(), centre_id: cast.celmene, closed_from: '2099-01-01', reason: 'x' };
      const changedBy = (person: string | null) =>
        row('centre_change', { ...change, changed_at: now(), changed_by: person });
      await refused(
        'change_beside_its_entry',
        tries(cast.celmene, changedBy(null)),
        tries(cast.celmene, changedBy(cast.maija.person)),
      );
      await refused('author_has_right', tries(cast.celmene, changedBy(cast.elita.person)));
      await refused(
        'change_beside_its_entry',
        tries(cast.celmene, row('centre_closing', { ...closed, closed_at: now(), closed_by: cast.maija.person })),
      );
      const said = { id: randomUUID(), centre_id: cast.celmene, said_at: now() };
      const hours = { ...said, valid_from: change.valid_from, opens: 'now' };
      const closedDay = { ...said, from_day: change.valid_from, until_day: change.valid_from, state: 'closed' };
      await refused(
        'hours_beside_their_entry',
        tries(cast.celmene, row('centre_hours', { ...hours, said_by: null })),
        tries(cast.celmene, row('centre_hours', { ...hours, said_by: cast.maija.person })),
        tries(cast.celmene, row('centre_day', { ...closedDay, said_by: cast.maija.person })),
      );
      await refused(
        'author_has_right',
        tries(cast.celmene, row('centre_hours', { ...hours, said_by: cast.elita.person })),
      );
      await refused(
        'no privilege',
        tries(null, "update organisation set name = 'x'"),
        tries(null, "update centre set name = 'x'"),
        tries(null, "update e_service_edition set portal_url = 'https://evil.example'"),
      );
    },

  'enter an organisation, a centre, its archive file, an e-service, its edition, the basket, an amendment or a text of a regulation without the entry in the log':
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
        tries(null, row('e_service', eService)),
        tries(null, row('basket_entry', { point: '9', name: 'x', valid_from: '2026-01-01', made_by: 'x' })),
        tries(null, row('e_service', eService), row('e_service_edition', { ...edition, ...holder, ...said })),
      );
      const law = { id: randomUUID(), regulation_number: '401', regulation_date: '2017-07-04', entered_at: now() };
      const amendment = { issuer: 'x', number: '1', adopted_on: '2026-01-01', in_force: '2026-02-01', content: 'x' };
      await refused(
        'law_beside_its_entry',
        tries(null, row('amendment', { ...law, ...amendment, reading: '{}', decisions: '{}', applied: '{}' })),
        tries(null, row('regulation_base', { ...law, begins: '2017-07-04', content: '{}' })),
      );
      // Its holder's officer plans what comes after it, and nothing else begins or ends by that.
      const officer = randomUUID();
      const post = { role: 'holder_officer', organisation_id: cast.holder, position: 'x', valid_from: longAgo() };
      const arranged = [
        row('staff', { id: officer, number: 'x', given_name: 'x', surname: 'x', email: 'x' }),
        row('access_right', { id: randomUUID(), staff_id: officer, ...post }),
        row('e_service', eService),
        row('e_service_edition', { ...edition, ...holder, ...said }),
      ];
      await asOwner(database, async (client) => {
        for (const { text, values = [] } of arranged) await client.query(text, [...values]);
      });
      const [planned, change] = [randomUUID(), randomUUID()];
      const written = (kind: string, of: string, more: object = {}) =>
        row('e_service_change', {
          ...{ id: change, e_service_id: eService.id, edition_id: of, kind, reason: 'x' },
          ...{ changed_at: now(), changed_by: officer, ...more },
        });
      const ahead = officialDay(now()).add({ days: 30 }).toString();
      const next = row('e_service_edition', { ...edition, ...holder, ...said, id: planned, valid_from: ahead });
      const ends = (until: string) => `update e_service_edition set valid_until = ${until} where id = '${edition.id}'`;
      const told = about('e-service.change', { change }, officer);
      await refused('edition_beside_its_import', tries(null, ends(`'${ahead}'`)));
      await refused('change_beside_its_entry', tries(null, ends(`'${ahead}'`), next, written('planned', planned)));
      const another = ends(`'${officialDay(now()).add({ days: 7 }).toString()}'`);
      await refused('edition_beside_its_import', tries(null, another, next, written('planned', planned), told));
      assert.equal(await tries(null, ends(`'${ahead}'`), next, written('planned', planned), told), 'nothing');
    },

  'forget within a month that a request was carried out, so that it is done twice': async () => {
    const done = { person_id: cast.janis.person, request_id: randomUUID(), act: 'x', digest: Buffer.from('x') };
    assert.equal(await tries(null, row('request_done', { ...done, answer: '{}', done_at: now() })), 'nothing');
    await refused('request_known_for_a_month', tries(null, 'delete from request_done'));
    await refused('no privilege', tries(null, 'update request_done set request_id = gen_random_uuid()'));
  },
});
