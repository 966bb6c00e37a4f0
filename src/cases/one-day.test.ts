import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { readCase } from './case-facts.ts';
import { dutiesOf } from './duties-of.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga } = cast;
await prepareCentres(database, [karlis]);
const nextDay = { ...later(karlis, { hours: 24 }), signedInAt: karlis.at.add({ hours: 24 }) };

const dutiesOn = (actor: typeof karlis, id: string) =>
  loggedTransaction(database, actor.centre, async (tx) => {
    const { facts, editions } = await readCase(tx, { centre: actor.centre, id, person: actor.person });
    return dutiesOf(facts, editions, actor.at);
  });

const check = (actor: typeof karlis, id: string, typed: object = {}) =>
  act(database, actor, 'checkIdentity', { case: id }, { ...forms.identity, ...typed });
const tell = (actor: typeof karlis, id: string) => act(database, actor, 'tellNotice', { case: id }, forms.notice);

suite('22.¹ 1., 3.: identity is checked, notice told and mandate signed on one day', () => {
  test('a check of the day before carries no notice; after another of today the mandate is granted', async () => {
    const { id, eService } = await leadCase(database, karlis, '22.1.1');
    await assert.rejects(tell(nextDay, id), { code: 'case.checked-another-day', point: '22.1.1' });
    const { identity, notice } = await dutiesOn(nextDay, id);
    assert.deepEqual([identity.state, notice.state], ['next', 'waits']);
    await check(nextDay, id);
    await assert.rejects(check(nextDay, id), { code: 'case.already-done' });
    await tell(nextDay, id);
    const form = forms.mandate([eService.id], officialDay(nextDay.at));
    const { id: mandate } = await act(database, nextDay, 'drawMandate', { case: id }, form);
    await act(database, nextDay, 'signMandate', { case: id, mandate }, forms.signing(officialDay(nextDay.at)));
    const filing = forms.filing(eService.eServiceId, nextDay.at);
    await act(database, nextDay, 'fileApplication', { case: id }, filing);
  });

  test('a notice of the day before carries no mandate, not after another check either', async () => {
    const { id, eService } = await leadCase(database, karlis, 'notice');
    const form = forms.mandate([eService.id], officialDay(nextDay.at));
    const draw = () => act(database, nextDay, 'drawMandate', { case: id }, form);
    await assert.rejects(draw(), { code: 'case.checked-another-day' });
    await check(nextDay, id);
    await assert.rejects(draw(), { code: 'case.out-of-order', point: '22.1.3' });
    await tell(nextDay, id);
    await draw();
  });

  test('a mandate in force is used on later days without another check', async () => {
    const { id, eService } = await leadCase(database, karlis, '22.1.3');
    await assert.rejects(check(nextDay, id), { code: 'case.already-done' });
    await act(database, nextDay, 'fileApplication', { case: id }, forms.filing(eService.eServiceId, nextDay.at));
  });

  test('a document that has expired since then carries no mandate', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1', { client: { documentValidTo: '2026-03-02' } });
    await assert.rejects(check(nextDay, id, { documentValidTo: '2026-03-02' }), { code: 'clients.document-outdated' });
    await assert.rejects(tell(nextDay, id), { code: 'case.checked-another-day' });
  });

  test('the later check is of the same people', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1');
    await assert.rejects(check(nextDay, id, clients.arvids), { code: 'clients.other-client' });
    const ward = {
      matter: 'other',
      basis: 'guardian',
      basisDocument: 'Bāriņtiesas lēmums',
      representedGivenName: 'Mikus',
      representedSurname: 'Priedītis',
      representedCode: clients.mikus.personalCode,
    };
    await assert.rejects(check(nextDay, id, ward), { code: 'clients.other-represented' });
    await check(nextDay, id, { outcome: 'refused', refusalReason: 'document_invalid' });
    await check(nextDay, id);
  });

  test('a quarter of an hour before midnight in Riga and a quarter after are two days', async () => {
    const [before, after] = ['2026-03-02T21:45:00Z', '2026-03-02T22:15:00Z'].map((at) => ({
      ...karlis,
      at: Temporal.Instant.from(at),
    }));
    assert.ok(before && after);
    const { id } = await leadCase(database, before, '22.1.1');
    await assert.rejects(tell(after, id), { code: 'case.checked-another-day' });
    await tell(before, id);
  });

  test('the database itself refuses a notice and a mandate on a check of another day, and a case of two people', async () => {
    const { id } = await leadCase(database, karlis, 'drawn');
    const write = (statement: ReturnType<typeof sql>) =>
      transaction(database, karlis.centre, (tx) => rows(tx, statement));
    const notice = sql`insert into notice (centre_id, id, identity_check_id, client_id, version, parties, language, way, told_at, told_by)
      select n.centre_id, gen_random_uuid(), n.identity_check_id, n.client_id, version, parties, language, way, told_at + interval '1 day', told_by
        from notice n join case_notice c on c.notice_id = n.id where c.case_id = ${id}`;
    await assert.rejects(write(notice), /check of another day/);
    const mandate = sql`insert into mandate (centre_id, id, notice_id, identity_check_id, client_id, register_year, register_number, drawn_on,
                                             valid_until, reference, wording, content, drawn_at, drawn_by)
      select m.centre_id, gen_random_uuid(), notice_id, identity_check_id, client_id, register_year, register_number, drawn_on + 1,
             valid_until, repeat('A', 22), wording, content, drawn_at + interval '1 day', drawn_by
        from mandate m join case_mandate c on c.mandate_id = m.id where c.case_id = ${id}`;
    await assert.rejects(write(mandate), /check of another day/);
    const other = await leadCase(database, karlis, '22.1.1', { client: clients.arvids });
    const taken = sql`insert into case_identity_check select centre_id, ${id}, identity_check_id, outcome from case_identity_check where case_id = ${other.id}`;
    await assert.rejects(write(taken), /same people/);
  });
});

suite('22.¹ 3.: a mandate ends as what ended it first', () => {
  const revoke = (actor: typeof karlis, id: string, mandate: string, typed: object = {}) =>
    act(database, actor, 'endMandate', { case: id, mandate }, { kind: 'revoked', declaredBy: 'Velta', ...typed });

  test('one whose term is over is not revoked; a revocation of before is recorded with its day', async () => {
    const { id, mandate } = await leadCase(database, karlis, '22.1.3');
    const afterTerm = later(karlis, { hours: 24 * 200 });
    await assert.rejects(revoke(afterTerm, id, mandate), { code: 'mandate.ended-after-term' });
    await assert.rejects(revoke(afterTerm, id, mandate, { endedOn: '2026-09-03' }), {
      code: 'mandate.ended-after-term',
    });
    await revoke(afterTerm, id, mandate, { endedOn: '2026-09-02' });
  });

  test('it is not completed while something that it names was not applied for', async () => {
    const { id, mandate, eService } = await leadCase(database, karlis, '22.1.3', { also: ['EPD09'] });
    const complete = () => act(database, liga, 'endMandate', { case: id, mandate }, { kind: 'completed' });
    await assert.rejects(complete(), { code: 'mandate.not-completed' });
    await act(database, karlis, 'fileApplication', { case: id }, forms.filing(eService.eServiceId, karlis.at));
    await assert.rejects(complete(), (error: { code: string; problems: { field: string; text: { lv: string } }[] }) => {
      assert.equal(error.code, 'mandate.not-completed');
      assert.equal(error.problems[0]?.field, 'kind');
      assert.match(error.problems[0]?.text.lv ?? '', /EPD09/);
      return true;
    });
  });

  test('the database itself refuses both', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.3');
    const end = (kind: string, at: string) =>
      transaction(database, karlis.centre, (tx) =>
        rows(
          tx,
          sql`insert into mandate_end (centre_id, mandate_id, kind, content, ended_at, recorded_at, recorded_by)
              values (${karlis.centre}, ${mandate}, ${kind}, '\\x00', ${at}::timestamptz, ${at}::timestamptz, ${karlis.person})`,
        ),
      );
    await assert.rejects(end('completed', '2026-03-02T09:00:00Z'), /not everything that the mandate names/);
    await assert.rejects(end('revoked', '2026-09-02T21:00:00Z'), /its term has ended it/);
  });
});
