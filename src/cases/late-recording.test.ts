import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { act, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);

const file = (actor: CentreActor, caseId: string, service: string, changes: object = {}) =>
  act(database, actor, 'fileApplication', { case: caseId }, { ...forms.filing(service, actor.at), ...changes });

test('what was filed in the portal before the mandate was revoked is recorded also after it, with the reason, and marked', async () => {
  const { id, mandate, eService: service } = await leadCase(database, karlis, '22.1.3', { also: ['EPD01'] });
  const revoked = later(karlis, { minutes: 5 });
  const input = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
  await act(database, revoked, 'endMandate', { case: id, mandate }, input);
  const afterwards = later(karlis, { minutes: 6 });
  const nextDay = later(karlis, { hours: 30 });
  const lateReason = 'Klients atsauca, kamēr rakstīju numuru.';
  const other = await eService(database, karlis, 'EPD01');
  const inPortal = (ended: string) => ({ started: '10:25', ended, lateReason });
  const saidAt = (field: string) => (error: Refusal) => {
    assert.deepEqual([error.code, error.problems.map((one) => one.field)], ['case.mandate-ended', [field]]);
    return true;
  };
  await assert.rejects(file(afterwards, id, service.eServiceId, { ended: '10:34' }), saidAt('lateReason'));
  await assert.rejects(file(afterwards, id, service.eServiceId, inPortal('10:35')), saidAt('ended'));
  await file(afterwards, id, service.eServiceId, inPortal('10:34'));
  await file({ ...nextDay, signedInAt: nextDay.at }, id, other.eServiceId, {
    ...inPortal('10:30'),
    day: '2026-03-02',
  });
  const view = await loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
  assert.deepEqual(
    view.facts.applications.map(({ id, isLate }) => [
      isLate,
      view.history.find(({ application }) => application === id)?.reason,
    ]),
    [
      [true, lateReason],
      [true, lateReason],
    ],
  );
  assert.deepEqual(
    view.duties.lines.map(({ waitingFor }) => waitingFor),
    ['22.1.6', '22.1.6'],
  );
});

/** Filed today in the portal, recorded and told of tomorrow. */
async function recordedNextDay() {
  const { id, eService: service } = await leadCase(database, karlis, '22.1.3');
  const at = later(karlis, { hours: 24 }).at;
  const actor = { ...karlis, at, signedInAt: at };
  const filing = forms.filing(service.eServiceId, karlis.at);
  const { id: application } = await act(database, actor, 'fileApplication', { case: id }, filing);
  const of = { case: id, application };
  const { eService: _, identified: __, ...shown } = filing;
  return {
    application,
    tell: (plannedOn: string) => act(database, actor, 'tellPlannedTime', of, { plannedOn, way: 'phone' }),
    putRight: (typed: object) => act(database, actor, 'putRightFiling', of, { ...shown, reason: 'Kļūda.', ...typed }),
  };
}
const onNextDay = { day: '2026-03-03', started: '08:00', ended: '08:10' };

test('what was filed in the portal yesterday may be planned for yesterday, and is not put right to a day after that', async () => {
  const { tell, putRight } = await recordedNextDay();
  await assert.rejects(tell('2026-03-01'), { code: 'case.planned-before-filed' });
  await tell('2026-03-02');
  await assert.rejects(putRight(onNextDay), { code: 'case.filed-after-planned' });
});

test('the database asks the same of the order of filing and planned time', async () => {
  const forgery = await forgeryOn(database);
  const [told, filed] = [await recordedNextDay(), await recordedNextDay()];
  await told.tell('2026-03-02');
  const planned = await forgery.copy('planned_time_told', 'application_id', told.application);
  const { told_at: _, told_by, ...columns } = planned;
  const id = randomUUID();
  const putRight = { ...columns, id, cause: 'mistaken', reason: Buffer.of(0), recorded_by: told_by };
  const first = { ...planned, application_id: filed.application };
  for (const [planned_on, rule] of [
    ['2026-03-01', 'planned_after_filing'],
    ['2026-03-02', 'nothing'],
  ]) {
    assert.equal(await forgery.refusedBy(['planned_time_told', { ...first, planned_on }]), rule);
    assert.equal(await forgery.refusedBy(['planned_time_put_right', { ...putRight, planned_on }]), rule);
  }
  const { id: supersedes } = await told.putRight({ reference: randomUUID() });
  const filing = { ...(await forgery.copy('filing_put_right', 'id', supersedes)), id: randomUUID(), supersedes };
  const moved = { ...filing, started_at: '2026-03-03T06:00Z', ended_at: '2026-03-03T06:10Z' };
  assert.equal(await forgery.refusedBy(['filing_put_right', moved]), 'filed_before_what_followed');
  const postponed = { ...putRight, planned_on: '2026-03-03' };
  const both = [
    ['planned_time_put_right', postponed],
    ['filing_put_right', moved],
  ] as const;
  assert.equal(await forgery.refusedBy(...both), 'nothing');
  await forgery.end();
});

test('a reason why it is late makes nothing late that is not', async () => {
  const { id, eService: service } = await leadCase(database, karlis, '22.1.3');
  await file(karlis, id, service.eServiceId, { lateReason: 'Tāpat vien.' });
  const view = await loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
  assert.deepEqual([view.facts.applications[0]?.isLate, view.history.length], [false, 0]);
});
