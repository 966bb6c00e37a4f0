import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { caseFilterInput, caseFilterOf } from './case-filter.ts';
import { listCases } from './list-cases.ts';
import { waitingCases } from './what-waits.ts';

const database = await freshDatabase();
const { karlis, liga, viewer, ruta } = await enterCast(database);
await prepareCentres(database, [karlis]);

/** Name, kind, mine and all of what waits on a day. */
const waits = async (actor: CentreActor, days = 0) => {
  const then = later(actor, { hours: 24 * days });
  const found = await transaction(database, actor.centre, (tx) => waitingCases(tx, then));
  return Object.fromEntries(found.map(({ name, kind, mine, all }) => [name, [kind, mine?.count, all.count]]));
};

suite('the start page of the counter: what waits, mine and the whole centre’s', () => {
  const toTell: string[] = [];
  test('whom to tell today and who should have been told already', async () => {
    for (const actor of [karlis, liga]) toTell.push((await leadCase(database, actor, '22.1.6')).id);
    const planned = await waits(karlis, 14);
    assert.deepEqual(planned.toTellToday, ['today', 1, 2]);
    assert.deepEqual(planned.toTellLate, ['overdue', 0, 0]);
    const after = await waits(karlis, 15);
    assert.deepEqual(after.toTellLate, ['overdue', 1, 2]);
    assert.deepEqual(after.toTellToday, ['today', 0, 0]);
  });

  test('applications that their service holders returned, as the list that the figure leads to has them', async () => {
    // Also where another e-service of the case is still to be applied for.
    const of = await leadCase(database, karlis, '22.1.5', { also: ['EPD01'] });
    await act(database, karlis, 'sayWhatBecame', { case: of.id, application: of.application }, { kind: 'returned' });
    assert.deepEqual((await waits(karlis)).returned, ['returned', 1, 1]);
    assert.deepEqual((await waits(liga)).returned, ['returned', 0, 1]);
    const filter = caseFilterOf(readInput(caseFilterInput, { state: 'returned' }), karlis);
    const { cases } = await loggedTransaction(database, karlis.centre, (tx) =>
      listCases(tx, karlis, filter, officialDay(karlis.at)),
    );
    assert.deepEqual(
      cases.map((row) => row.id),
      [of.id],
    );
    const { eServiceId } = await eService(database, karlis, 'EPD01');
    const part = { eServices: [eServiceId], declaredBy: 'Velta' };
    await act(database, karlis, 'revokeInPart', { case: of.id, mandate: of.mandate }, part);
    assert.deepEqual((await waits(karlis)).returned, ['returned', 1, 1]);
    await act(database, karlis, 'sayWhatBecame', { case: of.id, application: of.application }, { kind: 'withdrawn' });
    assert.deepEqual((await waits(karlis)).returned, ['returned', 0, 0]);
  });

  test('mandates that run out with something to file or to tell, as the list that the figure leads to has them', async () => {
    const { id } = await leadCase(database, liga, '22.1.3');
    const revoked = await leadCase(database, liga, '22.1.6');
    await act(
      database,
      liga,
      'endMandate',
      { case: revoked.id, mandate: revoked.mandate },
      { kind: 'revoked', declaredBy: 'Velta' },
    );
    const until = officialDay(karlis.at).add({ months: 6 });
    const days = (before: number) => officialDay(karlis.at).until(until).days - before;
    for (const [before, count] of [
      [15, 0],
      [14, 3],
      [0, 3],
      [-1, 0],
    ] as const) {
      const then = later(karlis, { hours: 24 * days(before) });
      assert.deepEqual(
        (await waits(karlis, days(before))).runningOut,
        ['ending', count / 3, count],
        `${before} days before`,
      );
      const filter = caseFilterOf(readInput(caseFilterInput, { state: 'ending' }), then);
      const { cases } = await loggedTransaction(database, then.centre, (tx) =>
        listCases(tx, then, filter, officialDay(then.at)),
      );
      assert.deepEqual(cases.map((row) => row.id).toSorted(), count === 0 ? [] : [...toTell, id].toSorted());
    }
    await act(database, karlis, 'takeOverCase', { case: id }, {});
    assert.deepEqual((await waits(karlis, days(1))).runningOut, ['ending', 2, 3]);
  });

  test('cases that are not finished; what is finished stands apart and is not counted', async () => {
    const [, mine, all] = (await waits(karlis)).open ?? assert.fail();
    await leadCase(database, karlis, 'opened');
    await leadCase(database, liga, '22.1.7');
    const now = await waits(karlis);
    assert.deepEqual(now.open, ['waiting', Number(mine) + 1, Number(all) + 1]);
    assert.deepEqual(now.done, ['finished', undefined, undefined]);
  });

  test('who only reads has no cases of their own, another centre sees none of these, and other roles none', async () => {
    assert.deepEqual((await waits(viewer)).open?.slice(0, 2), ['waiting', undefined]);
    assert.deepEqual((await waits(ruta)).open, ['waiting', 0, 0]);
    const administrator = await alsoIn(database, karlis, 'administrator');
    assert.deepEqual(await transaction(database, karlis.centre, (tx) => waitingCases(tx, administrator)), []);
  });
});
