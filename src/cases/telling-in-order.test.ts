import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);

test('the database takes no telling from before the filing, and none of a time to come (22.¹ 6., 22.¹ 7.)', async () => {
  const told = await leadCase(database, karlis, '22.1.7');
  const [filed, planned] = [await leadCase(database, karlis, '22.1.5'), await leadCase(database, karlis, '22.1.6')];
  for (const [table, { application }] of [
    ['planned_time_told', filed],
    ['result_told', planned],
  ] as const) {
    const row = { ...(await forgery.copy(table, 'application_id', told.application)), application_id: application };
    assert.equal(await forgery.refusedBy([table, row]), 'nothing');
    for (const minutes of [-30, 1]) {
      const told_at = later(karlis, { minutes }).at.toString();
      assert.equal(await forgery.refusedBy([table, { ...row, told_at }]), 'told_after_filing');
    }
  }
});

test('what turned out not to have been told is not told by putting it right again, but by telling', async () => {
  const { id, application } = await leadCase(database, karlis, '22.1.7');
  const of = { case: id, application };
  const notTold = { cause: 'not_told', reason: 'Klientu nesazvanīja.' };
  for (const [name, table, columns] of [
    ['putRightResult', 'result_put_right', {}],
    ['putRightPlannedTime', 'planned_time_put_right', { planned_on: '2026-03-16', answered_at_once: false }],
  ] as const) {
    const { id: record } = await act(database, karlis, name, of, notTold);
    const row = { ...(await forgery.copy(table, 'id', record)), id: randomUUID() };
    const mistaken = { ...row, ...columns, cause: 'mistaken', way: 'phone' };
    assert.equal(await forgery.refusedBy([table, mistaken]), 'put_right_of_what_was_told');
    assert.equal(await forgery.refusedBy([table, row]), 'put_right_of_what_was_told');
  }
  await act(database, karlis, 'tellPlannedTime', of, forms.plannedTime(Temporal.PlainDate.from('2026-03-02')));
  await act(database, karlis, 'tellResult', of, forms.result);
});

test('of what the client was told the result of, no planned time is awaited or told any more, by the database too', async () => {
  const { id, application } = await leadCase(database, karlis, '22.1.7');
  const of = { case: id, application };
  const nextDay = later(karlis, { hours: 24 });
  const notTold = { cause: 'not_told', reason: 'Klientu nesazvanīja.' };
  await act(database, nextDay, 'putRightPlannedTime', of, notTold);
  const duties = () =>
    loggedTransaction(database, karlis.centre, async (tx) => (await readCaseView(tx, nextDay, id)).duties);
  const { waitingFor, lines } = await duties();
  const planned = lines[0]?.duties.find(({ name }) => name === 'plannedTime');
  assert.deepEqual([waitingFor, planned?.state], ['done', 'ended']);
  const anew = { plannedOn: '2026-04-20', way: 'phone' };
  await assert.rejects(act(database, nextDay, 'tellPlannedTime', of, anew), { code: 'case.result-told' });
  const told = await leadCase(database, karlis, '22.1.6');
  const toldOf = { case: told.id, application: told.application };
  await act(database, karlis, 'putRightPlannedTime', toldOf, notTold);
  const { id: record } = await act(database, karlis, 'tellPlannedTime', toldOf, anew);
  const row = await forgery.copy('planned_time_put_right', 'application_id', told.application);
  const forged = { ...row, id: randomUUID(), cause: 'told_after', reason: null, way: 'phone' };
  const ofTold = { application_id: application, planned_on: '2026-04-20', answered_at_once: false };
  assert.equal(await forgery.refusedBy(['planned_time_put_right', { ...forged, ...ofTold }]), 'told_of_what_stands');
  assert.ok(record);
  await act(database, nextDay, 'putRightResult', of, notTold);
  assert.equal((await duties()).waitingFor, '22.1.6');
  await act(database, nextDay, 'tellPlannedTime', of, anew);
});
