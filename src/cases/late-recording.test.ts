import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { act, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
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

test('a reason why it is late makes nothing late that is not', async () => {
  const { id, eService: service } = await leadCase(database, karlis, '22.1.3');
  await file(karlis, id, service.eServiceId, { lateReason: 'Tāpat vien.' });
  const view = await loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
  assert.deepEqual([view.facts.applications[0]?.isLate, view.history.length], [false, 0]);
});
