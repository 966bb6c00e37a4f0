import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, type CaseStage, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { caseFilterInput, caseFilterOf } from './case-filter.ts';
import { readCaseView } from './case-view.ts';
import { listCases } from './list-cases.ts';

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);
const service = await eService(database, karlis, 'EPD313');

const close = (id: string, reason = 'client_left', actor = karlis) =>
  act(database, actor, 'closeCase', { case: id }, { reason });
const reopen = (id: string, reason = 'client_returned') =>
  act(database, karlis, 'reopenCase', { case: id }, { reason });
const read = (id: string) => loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
const listed = async (state: 'open' | 'all' | 'closed' | undefined, actor: CentreActor = karlis) => {
  const { cases } = await loggedTransaction(database, actor.centre, (tx) =>
    listCases(tx, actor, caseFilterOf(readInput(caseFilterInput, { state }), actor, 'open'), officialDay(actor.at)),
  );
  return cases.map(({ id }) => id);
};

suite('a case in which nothing more will be done is closed, with the reason', () => {
  for (const until of ['opened', '2.6', '22.1.1', 'notice'] as const satisfies readonly CaseStage[]) {
    test(`after "${until}" it leaves the list of work, stays findable, and takes nothing more`, async () => {
      const { id } = await leadCase(database, karlis, until);
      assert.ok((await listed(undefined)).includes(id));
      await close(id, 'opened_by_mistake');
      assert.ok(!(await listed(undefined)).includes(id));
      assert.ok((await listed('all')).includes(id));
      assert.ok((await listed('closed')).includes(id));
      const { duties, facts } = await read(id);
      assert.deepEqual([duties.waitingFor, facts.closing?.reason], ['closed', 'opened_by_mistake']);
      for (const [name, input] of [
        ['declareNoMeans', forms.declaration],
        ['checkIdentity', forms.identity],
        ['tellNotice', forms.notice],
        ['drawMandate', forms.mandate([service.id], officialDay(karlis.at))],
        ['closeCase', { reason: 'client_left' }],
      ] as const) {
        await assert.rejects(act(database, karlis, name, { case: id }, input), { code: 'case.case-closed' }, name);
      }
    });
  }

  test('not while a mandate of it lives, nor while somebody is to be told, nor when all is done', async () => {
    const drawn = await leadCase(database, karlis, 'drawn');
    await assert.rejects(close(drawn.id), { code: 'case.mandate-lives', point: '22.1.3' });
    await act(database, karlis, 'endMandate', { case: drawn.id, mandate: drawn.mandate }, { kind: 'unsigned' });
    await close(drawn.id);
    const signed = await leadCase(database, karlis, '22.1.3');
    await assert.rejects(close(signed.id), { code: 'case.mandate-lives' });
    const filed = await leadCase(database, karlis, '22.1.5');
    const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
    await act(database, karlis, 'endMandate', { case: filed.id, mandate: filed.mandate }, revoked);
    await assert.rejects(close(filed.id), { code: 'case.still-to-tell', point: '22.1.6' });
    const done = await leadCase(database, karlis, '22.1.7');
    await assert.rejects(close(done.id), { code: 'case.nothing-to-close' });
  });

  test('not for a reason that contradicts what is recorded, nor while an application is to be completed', async () => {
    const contradicted = { code: 'case.closing-contradicts' };
    const checked = await leadCase(database, karlis, '22.1.1');
    await assert.rejects(close(checked.id, 'identity_refused'), contradicted);
    const { may } = (await read(checked.id)).duties.closing;
    const offered = 'on' in may ? may.on.reasons : [];
    assert.deepEqual([offered.includes('identity_refused'), offered.includes('client_left')], [false, true]);
    await close(checked.id, 'opened_by_mistake');
    const refused = await leadCase(database, karlis, '2.6');
    const { outcome: _confirmed, ...person } = forms.identity;
    const refusal = { ...person, outcome: 'refused', refusalReason: 'document_invalid' };
    await act(database, karlis, 'checkIdentity', { case: refused.id }, refusal);
    await close(refused.id, 'identity_refused');
    const filed = await leadCase(database, karlis, '22.1.5');
    const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
    await act(database, karlis, 'endMandate', { case: filed.id, mandate: filed.mandate }, revoked);
    const of = { case: filed.id, application: filed.application };
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'returned' });
    await assert.rejects(close(filed.id, 'client_left'), { code: 'case.still-returned', point: '22.1.5' });
  });

  test('it is opened again, with a reason, and goes on where it stood', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1');
    await assert.rejects(reopen(id), { code: 'case.case-not-closed' });
    await close(id);
    await reopen(id, 'closed_by_mistake');
    await act(database, karlis, 'tellNotice', { case: id }, forms.notice);
    await close(id);
    assert.equal((await read(id)).duties.waitingFor, 'closed');
  });

  test('what was filed before the mandate ended is recorded in it once it is open again', async () => {
    const { id, mandate } = await leadCase(database, karlis, '22.1.3');
    const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
    const afterwards = later(karlis, { minutes: 5 });
    await act(database, afterwards, 'endMandate', { case: id, mandate }, revoked);
    await close(id, 'not_continued', afterwards);
    const late = { ...forms.filing(service.eServiceId, karlis.at), lateReason: 'Aizmirsu.' };
    const file = () => act(database, afterwards, 'fileApplication', { case: id }, late);
    await assert.rejects(file(), { code: 'case.case-closed' });
    await reopen(id, 'late_recording');
    await file();
  });

  test('of two who close it at once one does, and of a closing and an act one comes first', async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = await leadCase(database, karlis, '2.6');
      const both = await Promise.allSettled([close(id), close(id, 'has_means', liga)]);
      assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
      const other = await leadCase(database, karlis, '2.6');
      const person = { givenName: 'Velta', surname: 'Priedīte', personalCode: `320000-01${String(round)}00` };
      const [checked] = await Promise.allSettled([
        act(database, karlis, 'checkIdentity', { case: other.id }, { ...forms.identity, ...person }),
        close(other.id, 'client_left', liga),
      ]);
      if (checked.status === 'rejected') assert.equal(checked.reason.code, 'case.case-closed');
      assert.equal((await read(other.id)).duties.waitingFor, 'closed');
    }
  });
});

suite('the database itself', () => {
  const write = (statement: ReturnType<typeof sql>) =>
    transaction(database, karlis.centre, (tx) => rows(tx, statement));
  const closing = (id: string, reason = 'client_left') => sql`
    insert into case_closing (centre_id, id, case_id, reason, closed_at, closed_by)
    values (${karlis.centre}, gen_random_uuid(), ${id}, ${reason}, ${later(karlis, { minutes: 1 }).at}, ${karlis.person})`;

  test('takes nothing into a closed case, and closes none with a mandate that lives, nor twice', async () => {
    const signed = await leadCase(database, karlis, '22.1.3');
    await assert.rejects(write(closing(signed.id)), /has not ended/);
    const checked = await leadCase(database, karlis, '22.1.1');
    await assert.rejects(write(closing(checked.id, 'identity_refused')), /contradicts what is recorded/);
    const filed = await leadCase(database, karlis, '22.1.5');
    const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
    await act(database, karlis, 'endMandate', { case: filed.id, mandate: filed.mandate }, revoked);
    await assert.rejects(write(closing(filed.id, 'opened_by_mistake')), /contradicts what is recorded/);
    await act(
      database,
      karlis,
      'sayWhatBecame',
      { case: filed.id, application: filed.application },
      { kind: 'returned' },
    );
    await assert.rejects(write(closing(filed.id)), /is to be completed/);
    const { id } = await leadCase(database, karlis, 'opened');
    await close(id);
    await assert.rejects(write(closing(id)), /the case is closed/);
    const { rows: guarded } = await database.pool.query<{ name: string }>(
      "select tgrelid::regclass::text as name from pg_trigger where tgname = 'case_is_open' and tgenabled = 'A' order by 1",
    );
    assert.deepEqual(
      guarded.map(({ name }) => name),
      [
        'application',
        'application_outcome',
        'case_closing',
        'case_declaration',
        'case_identity_check',
        'case_identity_check_put_right',
        'case_mandate',
        'case_note',
        'case_notice',
        'case_transfer',
        'filing_put_right',
        'notice_put_right',
        'planned_time_put_right',
        'planned_time_told',
        'result_put_right',
        'result_told',
        'told_by_holder',
      ],
    );
  });
});
