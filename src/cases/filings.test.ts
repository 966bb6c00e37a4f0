import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Actor, lookAt } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';
import { viewFilings, waitingFilings } from './view-filings.ts';

const database = await freshDatabase();
const { karlis, janis } = await enterCast(database);
await prepareCentres(database, [karlis, janis]);
const site = await wholeSite(database, karlis.at);

const asked = await leadCase(database, karlis, '22.1.5');
const officer: Actor = {
  ...(await alsoIn(database, karlis, 'holder_officer')),
  organisation: asked.eService.holderId,
};

/** By centre: how many were filed, and told late. */
async function figures(actor: Actor = officer, days = 0): Promise<Record<string, [number, number]>> {
  const then = { ...actor, at: actor.at.add({ hours: 24 * days }) };
  const { filings } = await lookAt({ database }, then, viewFilings, { of: {} }, (seen) => seen);
  return Object.fromEntries(
    filings
      .filter(({ eService }) => eService === asked.eService.eServiceId)
      .map(({ centre, filed, toldLate }) => [centre, [filed, toldLate]]),
  );
}

suite('a holder’s officer sees which centres file for the holder’s e-services', () => {
  test('as figures over all centres, and how often told late', async () => {
    assert.deepEqual(await figures(), { [karlis.centre]: [1, 0] });
    const days = (count: number) => ({ hours: 24 * count });
    const of = { case: asked.id, application: asked.application };
    await act(database, later(karlis, days(1)), 'tellPlannedTime', of, {
      ...{ plannedOn: '2026-03-16', way: 'phone' },
    });
    assert.deepEqual(await figures(officer, 1), { [karlis.centre]: [1, 1] }, 'told the day after filing');
    await leadCase(database, janis, '22.1.6');
    const other = await leadCase(database, karlis, '22.1.6');
    assert.deepEqual(await figures(officer, 1), { [karlis.centre]: [2, 1], [janis.centre]: [1, 0] });
    const ofOther = { case: other.id, application: other.application };
    await act(database, later(karlis, days(15)), 'tellResult', ofOther, forms.result);
    assert.deepEqual((await figures(officer, 15))[karlis.centre], [2, 2], 'planned for the day before');
    await act(database, later(karlis, days(15)), 'putRightResult', ofOther, { cause: 'not_told', reason: 'Sajaukts.' });
    assert.deepEqual((await figures(officer, 15))[karlis.centre], [2, 1], 'it was not told at all');
    const waits = (day: number) =>
      transaction(database, null, (tx) => waitingFilings(tx, { ...officer, at: officer.at.add(days(day)) }));
    assert.deepEqual((await waits(15))[0]?.all, { count: 1, href: '/filings' });
    assert.deepEqual((await waits(40))[0]?.all.count, 0, 'that is long ago');
    assert.deepEqual(await transaction(database, null, (tx) => waitingFilings(tx, karlis)), []);
  });

  test('a year long, and of no other holder', async () => {
    assert.deepEqual(await figures(officer, 370), {});
    assert.deepEqual(await figures({ ...officer, organisation: karlis.organisation }), {});
    assert.deepEqual((await site.get(karlis, '/api/filings')).status, 403);
    const stranger = await alsoIn(database, janis, 'holder_officer');
    assert.deepEqual(await (await site.get(stranger, '/api/filings')).json(), { from: '2025-03-02', filings: [] });
    assert.match(
      await (await site.get(stranger, '/filings')).text(),
      /neviens centrs jūsu e-pakalpojumus nav pieteicis/,
    );
  });
});
