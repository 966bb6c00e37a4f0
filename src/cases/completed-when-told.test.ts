import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);

test('a mandate is not completed on a day before the client was told of the result (22.¹ 3., 22.¹ 7.)', async () => {
  const today = officialDay(karlis.at);
  const until = today.add({ days: 2 }).toString();
  const { id, application, mandate } = await leadCase(database, karlis, '22.1.5', { mandate: { validUntil: until } });
  const of = { case: id, application };
  await act(database, karlis, 'tellPlannedTime', of, { plannedOn: until, way: 'in_person' });
  const afterTerm = later(karlis, { hours: 24 * 5 });
  await act(database, afterTerm, 'tellResult', of, forms.result);
  const completed = { kind: 'completed', endedOn: today.add({ days: 1 }).toString() };
  await assert.rejects(act(database, afterTerm, 'endMandate', { case: id, mandate }, completed), {
    code: 'mandate.completed-before-told',
  });
  const forgery = await forgeryOn(database);
  const done = await leadCase(database, karlis, '22.1.7');
  const end = { ...(await forgery.copy('mandate_end', 'mandate_id', done.mandate)), mandate_id: mandate };
  assert.equal(await forgery.refusedBy(['mandate_end', end]), 'mandate_ends_after_its_acts');
  await forgery.end();
});

test('nor on a day before what was applied for under it was dealt with', async () => {
  const today = officialDay(karlis.at);
  const day = (days: number) => today.add({ days }).toString();
  const { id, application, mandate } = await leadCase(database, karlis, '22.1.5', {
    mandate: { validUntil: day(2), resultWay: 'none', resultPhone: '' },
  });
  const of = { case: id, application };
  await act(database, karlis, 'sayWhatBecame', of, { kind: 'returned' });
  const afterTerm = later(karlis, { hours: 24 * 5 });
  await act(database, afterTerm, 'sayWhatBecame', of, { kind: 'refused', since: day(4) });
  const complete = (endedOn: string) =>
    act(database, afterTerm, 'endMandate', { case: id, mandate }, { kind: 'completed', endedOn });
  await assert.rejects(complete(day(1)), { code: 'mandate.completed-before-told' });
  const forgery = await forgeryOn(database);
  const done = await leadCase(database, karlis, '22.1.7');
  const end = { ...(await forgery.copy('mandate_end', 'mandate_id', done.mandate)), mandate_id: mandate };
  assert.equal(await forgery.refusedBy(['mandate_end', end]), 'mandate_ends_after_its_acts');
  await forgery.end();
  await act(database, afterTerm, 'sayWhatBecame', of, { kind: 'refused', since: day(1) });
  await complete(day(1));
});

test('it may be completed on a day before a telling that was a mistake, by what holds of it now', async () => {
  const today = officialDay(karlis.at);
  const day = (days: number) => today.add({ days }).toString();
  const on = (days: number) => later(karlis, { hours: 24 * days });
  const led = await leadCase(database, karlis, '22.1.5', {
    also: ['EPD07'],
    mandate: { validUntil: day(2), resultWay: 'none', resultPhone: '' },
  });
  const of = { case: led.id, application: led.application };
  const { eServiceId } = await eService(database, karlis, 'EPD07');
  await act(database, karlis, 'fileApplication', of, forms.filing(eServiceId, karlis.at));
  await act(database, on(3), 'tellPlannedTime', of, { plannedOn: day(2), way: 'phone' });
  await act(database, on(4), 'putRightPlannedTime', of, { cause: 'not_told', reason: 'Zvanīts citam klientam.' });
  await act(database, on(4), 'sayWhatBecame', of, { kind: 'withdrawn', since: day(1) });
  const ended = { case: led.id, mandate: led.mandate };
  await act(database, on(5), 'endMandate', ended, { kind: 'completed', endedOn: day(1) });
});
