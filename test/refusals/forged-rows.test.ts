import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import { withdrawEService } from '#catalogue/index.ts';
import { transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { eService, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type Forgery, forgeryOn, type Row } from '#test/support/postgres/forgery.ts';

// The database itself refuses what the acts refuse in words, whoever writes the rows, even the tables' owner.
const database = await freshDatabase();
const forgery: Forgery = await forgeryOn(database);
let cast: Cast;
/** Two clients' cases, both signed and ready for filing, with their records. */
let velta: Evidence;
let arvids: Evidence;
let elsewhere: Evidence;
/** A valid application of Velta's. */
let application: Row;

interface Evidence extends LedCase {
  readonly mandateRow: Row;
  readonly notice: Row;
  readonly entry: Row;
  readonly place: Row;
  readonly signing: Row;
  readonly scope: Row;
}

before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
  velta = await evidence(await leadCase(database, cast.karlis, '22.1.3'));
  arvids = await evidence(await leadCase(database, cast.karlis, '22.1.3', { client: clients.arvids }));
  elsewhere = await evidence(await leadCase(database, cast.ruta, '22.1.3'));
  const filed = await leadCase(database, cast.karlis, '22.1.5');
  application = {
    ...(await forgery.copy('application', 'id', filed.application)),
    id: randomUUID(),
    case_id: velta.id,
    portal_reference: randomUUID(),
    ...restingOn(velta),
  };
});
test.after(() => forgery.end());

async function evidence(led: LedCase): Promise<Evidence> {
  const mandateRow = await forgery.copy('mandate', 'id', led.mandate);
  return {
    ...led,
    mandateRow,
    notice: await forgery.copy('notice', 'id', String(mandateRow.notice_id)),
    entry: await forgery.copy('register_entry', 'document', led.mandate),
    place: await forgery.copy('register_place', 'document', led.mandate),
    signing: await forgery.copy('mandate_signing', 'mandate_id', led.mandate),
    scope: await forgery.copy('mandate_scope', 'mandate_id', led.mandate),
  };
}

function restingOn({ mandate, mandateRow }: Evidence) {
  return { mandate_id: mandate, ...ofClient(mandateRow) };
}

function ofClient({ identity_check_id, client_id }: Row) {
  return { identity_check_id, client_id };
}

/**
 * Another notice and mandate after somebody's identity check, with the register's next number, as an act would write
 * them.
 */
async function drawnAgain(
  of: Evidence,
  changes: { readonly mandate?: Row; readonly scope?: Row; readonly entry?: Row } = {},
) {
  const [notice, document] = [randomUUID(), randomUUID()];
  const { last } = await forgery.copy('register_counter', 'centre_id', String(of.entry.centre_id));
  const entry: Row = { ...of.entry, number: Number(last) + 1, document, ...changes.entry };
  const drawn: Row = {
    ...of.mandateRow,
    id: document,
    notice_id: notice,
    register_number: entry.number,
    reference: document.replaceAll('-', ''),
    ...changes.mandate,
  };
  const rows = [
    ['notice', { ...of.notice, id: notice }],
    ['register_entry', entry],
    ['mandate', drawn],
    ['mandate_scope', { ...of.scope, mandate_id: document, ...changes.scope }],
  ] as const;
  return { notice, document, rows };
}

suite('an application rests on its own case, whoever writes the row', () => {
  test('a valid one is accepted, so that each of the following is refused for its one change', async () => {
    assert.equal(await forgery.refusedBy(['application', application]), 'nothing');
  });

  for (const [what, changes, rule] of [
    ["not on another client's identity check", () => ofClient(arvids.mandateRow), 'application_of_the_mandates_client'],
    ["not on another case's mandate", () => restingOn(arvids), 'application_centre_id_case_id_mandate_id_fkey'],
    [
      "not in another case than the mandate's",
      () => ({ case_id: arvids.id }),
      'application_centre_id_case_id_mandate_id_fkey',
    ],
    ["not on another centre's mandate", () => restingOn(elsewhere), 'application_needs_mandate_in_force'],
    [
      'not in another centre',
      () => ({ centre_id: cast.ruta.centre, filed_by: cast.ruta.person }),
      'application_needs_mandate_in_force',
    ],
    [
      'not begun before the day of signing',
      () => ({ started_at: '2026-03-01T08:00Z' }),
      'application_needs_mandate_in_force',
    ],
    [
      'not sent in the portal before its mandate was drawn up',
      () => ({ ended_at: '2026-03-02T08:29Z' }),
      'application_needs_mandate_in_force',
    ],
    [
      'not recorded after the term without a reason',
      () => ({ filed_at: '2026-09-02T21:00Z' }),
      'application_needs_mandate_in_force',
    ],
    [
      'not filed in the portal after the term, whatever the reason',
      () => ({ ended_at: '2026-09-02T21:00Z', filed_at: '2026-09-02T21:00Z', late_reason: Buffer.from('a') }),
      'application_needs_mandate_in_force',
    ],
    [
      'not before the act is in force (2.)',
      () => ({ started_at: '2019-02-28T21:58Z', ended_at: '2019-02-28T21:59Z', filed_at: '2019-02-28T21:59Z' }),
      'application_needs_e_service_in_force',
    ],
  ] as const) {
    test(what, async () => {
      assert.equal(await forgery.refusedBy(['application', { ...application, ...changes() }]), rule);
    });
  }

  test('not for an edition of another e-service', async () => {
    const other = await eService(database, cast.karlis, 'EPD07');
    const forged = { ...application, edition_id: other.id };
    assert.equal(await forgery.refusedBy(['application', forged]), 'application_of_its_edition');
  });

  test('not after the mandate ended', async () => {
    const end = {
      centre_id: cast.karlis.centre,
      mandate_id: velta.mandate,
      kind: 'revoked',
      content: Buffer.from('proof'),
      ended_at: '2026-03-02T08:30Z',
      recorded_at: '2026-03-02T08:30Z',
      recorded_by: cast.karlis.person,
    };
    const rule = await forgery.refusedBy(['mandate_end', end], ['application', application]);
    assert.equal(rule, 'application_needs_mandate_in_force');
  });

  test('not before the client signed', async () => {
    const { id, mandate } = await leadCase(database, cast.karlis, 'drawn');
    const drawn = await forgery.copy('mandate', 'id', mandate);
    const forged = { ...application, case_id: id, mandate_id: mandate, ...ofClient(drawn) };
    assert.equal(await forgery.refusedBy(['application', forged]), 'application_needs_mandate_in_force');
  });

  test('not twice for one line of a mandate, nor with a used reference', async () => {
    const again = { ...application, id: randomUUID() };
    const other = { ...again, portal_reference: randomUUID() };
    const twice = await forgery.refusedBy(['application', application], ['application', other]);
    assert.equal(twice, 'one_application_per_mandate_line');
    const reused = { ...again, case_id: arvids.id, ...restingOn(arvids) };
    assert.equal(
      await forgery.refusedBy(['application', application], ['application', reused]),
      'portal_reference_in_use_once',
    );
  });

  test('not for an e-service removed from the catalogue (17.3., 20.13.)', async () => {
    const { id, mandate, eService: service } = await leadCase(database, cast.karlis, '22.1.3', { code: 'EPD08' });
    await transaction(database, null, (tx) =>
      withdrawEService(tx, { eServiceId: service.eServiceId, from: officialDay(cast.karlis.at) }),
    );
    const drawn = await forgery.copy('mandate', 'id', mandate);
    const forged = {
      ...application,
      ...ofClient(drawn),
      case_id: id,
      mandate_id: mandate,
      e_service_id: service.eServiceId,
      edition_id: service.id,
    };
    assert.equal(await forgery.refusedBy(['application', forged]), 'application_needs_e_service_in_force');
  });
});

suite('what stands in a case belongs together', () => {
  const inCase = (table: string, caseId: string, row: Row) =>
    [table, { centre_id: cast.karlis.centre, case_id: caseId, ...row }] as const;

  test('an identity check exists, with this outcome (22.¹ 1.)', async () => {
    const { id } = await leadCase(database, cast.karlis, '2.6');
    const never = inCase('case_identity_check', id, { identity_check_id: randomUUID(), outcome: 'confirmed' });
    assert.equal(await forgery.refusedBy(never), 'case_check_as_it_was');
  });

  test('a notice was told to the client checked in this case (22.¹ 3.)', async () => {
    const { notice, rows } = await drawnAgain(arvids);
    const [told] = rows;
    assert.equal(await forgery.refusedBy(told, inCase('case_notice', arvids.id, { notice_id: notice })), 'nothing');
    const foreign = inCase('case_notice', velta.id, { notice_id: notice });
    assert.equal(await forgery.refusedBy(told, foreign), 'evidence_of_own_case');
  });

  test('a mandate was drawn up after a notice told in this case (22.¹ 3.)', async () => {
    const { notice, document, rows } = await drawnAgain(arvids);
    const told = inCase('case_notice', arvids.id, { notice_id: notice });
    const own = inCase('case_mandate', arvids.id, { mandate_id: document });
    assert.equal(await forgery.refusedBy(...rows, told, own), 'nothing');
    const foreign = inCase('case_mandate', velta.id, { mandate_id: document });
    assert.equal(await forgery.refusedBy(...rows, told, foreign), 'evidence_of_own_case');
  });

  test('a declaration of 2.6. serves one case', async () => {
    const { id } = await leadCase(database, cast.karlis, 'opened');
    const { declaration_id } = await forgery.copy('case_declaration', 'case_id', velta.id);
    const rule = await forgery.refusedBy(inCase('case_declaration', id, { declaration_id }));
    assert.equal(rule, 'case_declaration_centre_id_declaration_id_key');
  });
});

suite('22.¹ 3.: a mandate says what may be said', () => {
  for (const [what, changes, rule] of [
    [
      'under a number of the register that is another paper’s',
      { mandate: { register_number: 1 } },
      'mandate_under_own_number',
    ],
    ['under a number that leaves a gap', { entry: { number: 1700 } }, 'register_without_gaps'],
    ['dated otherwise than it was drawn up', { mandate: { drawn_on: '2026-02-27' } }, 'mandate_dated_when_drawn'],
  ] as const) {
    test(`not ${what}`, async () => {
      assert.equal(await forgery.refusedBy(...(await drawnAgain(velta, changes)).rows), rule);
    });
  }

  test('not an e-service whose technical solution allows no mandate (17.3., 20.13.)', async () => {
    const { id, under_mandate } = await forgery.copy('e_service_edition', 'under_mandate', 'false');
    assert.equal(under_mandate, false);
    const { e_service_id } = await forgery.copy('e_service_edition', 'id', String(id));
    const { rows } = await drawnAgain(velta, { scope: { edition_id: id, e_service_id } });
    assert.equal(await forgery.refusedBy(...rows), 'mandate_scope_allowed');
  });

  test('not with an edition of another e-service', async () => {
    const { id } = await eService(database, cast.karlis, 'EPD07');
    const { rows } = await drawnAgain(velta, { scope: { edition_id: id } });
    assert.equal(await forgery.refusedBy(...rows), 'scope_of_its_edition');
  });

  test('no further e-service after it was drawn up', async () => {
    const other = await eService(database, cast.karlis, 'EPD07');
    const line = { ...velta.scope, line: 2, e_service_id: other.eServiceId, edition_id: other.id };
    assert.equal(await forgery.refusedBy(['mandate_scope', line]), 'mandate_scope_as_drawn');
  });

  test('not signed on a future day, nor without a place in the archive', async () => {
    const { document, rows } = await drawnAgain(velta);
    const place = ['register_place', { ...velta.place, document }] as const;
    const signed = { ...velta.signing, mandate_id: document };
    assert.equal(await forgery.refusedBy(...rows, place, ['mandate_signing', signed]), 'nothing');
    const tomorrow = { ...signed, signed_on: '2026-03-03' };
    const rule = await forgery.refusedBy(...rows, place, ['mandate_signing', tomorrow]);
    assert.equal(rule, 'mandate_signed_that_day');
    const unplaced = await forgery.refusedBy(...rows, ['mandate_signing', signed]);
    assert.equal(unplaced, 'mandate_signing_centre_id_mandate_id_fkey1');
  });
});
