import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Actor, lookAt } from '#acting/index.ts';
import { act, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { plannedTimeStep } from './planned-time-step.tsx';
import { putRightPlannedTimeStep } from './putting-right-steps.tsx';
import { resultStep } from './result-step.tsx';
import { viewReach } from './view-reach.ts';
import { viewToTell } from './views.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

/** How many entries of the case say that the contact was shown. */
async function shown(id: string): Promise<number> {
  const found = await asOwner(database, (client) =>
    client.query<{ many: number }>(
      `select count(*)::int as many from audit_entry
        where act = 'client.show-contact' and body -> 'things' ->> 'case' = $1`,
      [id],
    ),
  );
  return found.rows[0]?.many ?? 0;
}

const reachFor = (actor: Actor, led: { readonly id: string; readonly application: string }) =>
  lookAt(
    { database },
    actor,
    viewReach,
    { of: { case: led.id, application: led.application } },
    ({ reach }) => reach?.contact,
  );

test('who informs the client sees the number while there is something to tell, and the log says so (22.¹ 6., 7.)', async () => {
  const led = await leadCase(database, cast.karlis, '22.1.5');
  assert.equal(await reachFor(cast.karlis, led), '+371 20000000');
  assert.equal(await shown(led.id), 1);
  assert.equal(await reachFor(cast.viewer, led), undefined, 'who informs nobody');
  assert.equal(await shown(led.id), 1);
});

test('where nothing is told any more, or not yet, the page shows no number, and nothing says that it did', async () => {
  const { id, application } = await leadCase(database, cast.karlis, '22.1.5');
  const open = (step: { readonly view: typeof viewReach }) =>
    lookAt({ database }, cast.karlis, step.view, { of: { case: id, application } }, () => undefined);
  await open(resultStep);
  assert.equal(await shown(id), 0, 'first the planned time is told');
  await open(plannedTimeStep);
  assert.equal(await shown(id), 1);
  const told = forms.plannedTime(Temporal.PlainDate.from('2026-03-02'));
  await act(database, cast.karlis, 'tellPlannedTime', { case: id, application }, told);
  await open(plannedTimeStep);
  assert.equal(await shown(id), 1, 'it was told');
  await open(putRightPlannedTimeStep);
  assert.equal(await shown(id), 2);
});

test('nobody sees a number where the client asked for no result', async () => {
  const none = await leadCase(database, cast.karlis, 'notice', { code: 'EPD06' });
  const today = Temporal.PlainDate.from('2026-03-02');
  const input = { ...forms.mandate([none.eService.id], today), resultWay: 'none' };
  const { id: mandate } = await act(database, cast.karlis, 'drawMandate', { case: none.id }, input);
  await act(database, cast.karlis, 'signMandate', { case: none.id, mandate }, forms.signing(today));
  const filing = forms.filing(none.eService.eServiceId, cast.karlis.at);
  const { id: application } = await act(database, cast.karlis, 'fileApplication', { case: none.id }, filing);
  assert.equal(await reachFor(cast.karlis, { ...none, application }), undefined);
  assert.equal(await shown(none.id), 0);
});

test('the list of clients to inform has it for who informs them, and for no one else', async () => {
  const led = await leadCase(database, cast.karlis, '22.1.5');
  const listed = (actor: Actor) =>
    lookAt({ database }, actor, viewToTell, { of: {} }, ({ cases }) => cases.find(({ id }) => id === led.id)?.reach);
  assert.deepEqual(await listed(later(cast.karlis, { minutes: 1 })), {
    way: 'phone',
    contact: '+371 20000000',
    onPaper: 'pa tālruni +371 20000000',
  });
  assert.equal(await listed(cast.viewer), undefined);
});

test('where a case has two mandates, it is as the one says under which something is still to be told', async () => {
  const { id, mandate, application } = await leadCase(database, cast.karlis, '22.1.6');
  const revoked = { kind: 'revoked', declaredBy: 'klients klātienē' };
  await act(database, cast.karlis, 'endMandate', { case: id, mandate }, revoked);
  const { at } = later(cast.karlis, { hours: 24 });
  const nextDay = { ...cast.karlis, at, signedInAt: at };
  const [of, today] = [{ case: id }, Temporal.PlainDate.from('2026-03-03')];
  const other = await eService(database, nextDay, 'EPD07');
  await act(database, nextDay, 'checkIdentity', of, forms.identity);
  await act(database, nextDay, 'tellNotice', of, forms.notice);
  const typed = { ...forms.mandate([other.id], today), resultWay: 'none', resultPhone: '' };
  const newer = (await act(database, nextDay, 'drawMandate', of, typed)).id;
  await act(database, nextDay, 'signMandate', { ...of, mandate: newer }, forms.signing(today));
  await act(database, nextDay, 'fileApplication', of, forms.filing(other.eServiceId, nextDay.at));
  const planned = later(cast.karlis, { hours: 24 * 14 });
  const listed = await lookAt({ database }, planned, viewToTell, { of: {} }, ({ cases }) =>
    cases.find((one) => one.id === id),
  );
  assert.equal(await reachFor(planned, { id, application }), '+371 20000000');
  assert.equal(listed?.reach?.contact, '+371 20000000');
});

test('where both wait, it is as the one says whose e-service is to be told on the day, as beside the form that tells it', async () => {
  const { id, mandate, application } = await leadCase(database, cast.karlis, '22.1.6');
  await act(database, cast.karlis, 'endMandate', { case: id, mandate }, { kind: 'revoked', declaredBy: 'klients' });
  const { at } = later(cast.karlis, { hours: 24 });
  const nextDay = { ...cast.karlis, at, signedInAt: at };
  const [of, today] = [{ case: id }, Temporal.PlainDate.from('2026-03-03')];
  const other = await eService(database, nextDay, 'EPD01');
  await act(database, nextDay, 'checkIdentity', of, forms.identity);
  await act(database, nextDay, 'tellNotice', of, forms.notice);
  const typed = { ...forms.mandate([other.id], today), resultPhone: '+371 29999999' };
  const newer = (await act(database, nextDay, 'drawMandate', of, typed)).id;
  await act(database, nextDay, 'signMandate', { ...of, mandate: newer }, forms.signing(today));
  const filed = await act(database, nextDay, 'fileApplication', of, forms.filing(other.eServiceId, nextDay.at));
  const planned = { ...of, application: filed.id };
  await act(database, nextDay, 'tellPlannedTime', planned, forms.plannedTime(today.add({ days: 7 })));
  const listed = (actor: Actor) =>
    lookAt({ database }, actor, viewToTell, { of: {} }, ({ cases }) => cases.find((one) => one.id === id));
  const first = await listed(later(cast.karlis, { hours: 24 * 14 }));
  assert.deepEqual([first?.eServices.map(({ code }) => code), first?.reach?.contact], [['EPD313'], '+371 20000000']);
  const then = later(cast.karlis, { hours: 24 * 14 });
  await act(database, { ...then, signedInAt: then.at }, 'tellResult', { ...of, application }, forms.result);
  const second = await listed(later(cast.karlis, { hours: 24 * 22 }));
  assert.deepEqual([second?.eServices.map(({ code }) => code), second?.reach?.contact], [['EPD01'], '+371 29999999']);
});
