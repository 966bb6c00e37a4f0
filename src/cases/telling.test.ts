import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { officialDay } from '#platform/languages/dates.ts';
import { act, forms, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
});

function plan(actor: Cast['karlis'], { id, application }: LedCase, typed: Record<string, unknown>) {
  const input = { ...forms.plannedTime(officialDay(actor.at)), ...typed };
  return act(database, actor, 'tellPlannedTime', { case: id, application }, input);
}

function tell(actor: Cast['karlis'], { id, application }: Pick<LedCase, 'id' | 'application'>) {
  return act(database, actor, 'tellResult', { case: id, application }, { way: 'phone' });
}

async function refused(code: string, point: string, work: () => Promise<unknown>) {
  await expectRefused(database, { code, point }, () => assert.rejects(work, { code }));
}

/** Filed under a mandate in which the client did not ask for the result. */
async function filedWithoutAsking(): Promise<LedCase> {
  const led = await leadCase(database, cast.karlis, 'notice');
  const today = officialDay(cast.karlis.at);
  const of = { case: led.id };
  const typed = { ...forms.mandate([led.eService.id], today), resultWay: 'none' };
  const { id: mandate } = await act(database, cast.karlis, 'drawMandate', of, typed);
  await act(database, cast.karlis, 'signMandate', { ...of, mandate }, forms.signing(today));
  const filing = forms.filing(led.eService.eServiceId, cast.karlis.at);
  const { id: application } = await act(database, cast.karlis, 'fileApplication', of, filing);
  return { ...led, mandate, application };
}

suite('22.¹ 6.: the planned time is told once, of what was filed', () => {
  test('not a day before the application was filed', async () => {
    const filed = await leadCase(database, cast.karlis, '22.1.5');
    await refused('case.planned-before-filed', '22.1.6', () => plan(cast.karlis, filed, { plannedOn: '01.03.2026.' }));
    await refused('case.planned-too-late', '22.1.6', () => plan(cast.karlis, filed, { plannedOn: '03.03.2036.' }));
    await plan(cast.karlis, filed, { plannedOn: '02.03.2026.' });
    await refused('case.already-done', '22.1.6', () => plan(cast.karlis, filed, {}));
  });

  test("not of another case's application, nor of another centre's", async () => {
    const [filed, other] = [
      await leadCase(database, cast.karlis, '22.1.5'),
      await leadCase(database, cast.karlis, '22.1.5'),
    ];
    await refused('case.out-of-order', '22.1.5', () =>
      plan(cast.karlis, { ...filed, application: other.application }, {}),
    );
    await expectRefused(database, { code: 'case.no-such-case' }, () =>
      assert.rejects(plan(cast.ruta, filed, {}), { code: 'case.no-such-case' }),
    );
  });

  test('not of an e-service that gives none', async () => {
    const filed = await leadCase(database, cast.karlis, '22.1.5', { code: 'EPD07' });
    await refused('case.not-given', '22.1.6', () => plan(cast.karlis, filed, {}));
  });
});

suite('22.¹ 7.: the result is told if the client asked for it, after the planned time, once', () => {
  test('not if the client did not ask', async () => {
    const filed = await filedWithoutAsking();
    await plan(cast.karlis, filed, {});
    await refused('case.result-not-asked', '22.1.7', () => tell(cast.karlis, filed));
  });

  test('not before the planned time was told, and not twice', async () => {
    const filed = await leadCase(database, cast.karlis, '22.1.5');
    await refused('case.out-of-order', '22.1.6', () => tell(cast.karlis, filed));
    await plan(cast.karlis, filed, {});
    await tell(cast.karlis, filed);
    await refused('case.already-done', '22.1.7', () => tell(cast.karlis, filed));
  });

  test('two employees tell it at once: one record, in every round', async () => {
    for (let round = 0; round < 8; round++) {
      const filed = await leadCase(database, cast.karlis, '22.1.6');
      const both = await Promise.allSettled([tell(cast.karlis, filed), tell(cast.liga, filed)]);
      assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
      const loser = both.find((one) => one.status === 'rejected');
      assert.equal(loser?.reason.code, 'case.already-done');
    }
  });
});
