import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, type Actor, carryOut, lookAt } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import {
  act,
  type CaseStage,
  caseParts,
  clientOfCase,
  forms,
  leadCase,
  prepareCentres,
} from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';
import { deathActs } from './acts.ts';
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

/** Whose client did not ask to be told the result; the planned time is told, or not yet. */
async function resultNotAsked(until: '22.1.5' | '22.1.6', personalCode: string, code = 'EPD313'): Promise<string> {
  const { id, eService } = await leadCase(database, karlis, 'notice', { code, client: { personalCode } });
  const today = officialDay(karlis.at);
  const typed = { ...forms.mandate([eService.id], today), resultWay: 'none' };
  const mandate = (await act(database, karlis, 'drawMandate', { case: id }, typed)).id;
  await act(database, karlis, 'signMandate', { case: id, mandate }, forms.signing(today));
  const filing = forms.filing(eService.eServiceId, karlis.at);
  const application = (await act(database, karlis, 'fileApplication', { case: id }, filing)).id;
  if (until === '22.1.6') {
    await act(database, karlis, 'tellPlannedTime', { case: id, application }, forms.plannedTime(today));
  }
  return eService.holderId;
}

/** By centre: how many were filed, told late, and are to be told by now. */
async function figures(actor: Actor = officer, days = 0): Promise<Record<string, [number, number, number]>> {
  const then = { ...actor, at: actor.at.add({ hours: 24 * days }) };
  const { filings } = await lookAt({ database }, then, viewFilings, { of: {} }, (seen) => seen);
  return Object.fromEntries(
    filings
      .filter(({ eService }) => eService === asked.eService.eServiceId)
      .map(({ centre, filed, toldLate, overdue }) => [centre, [filed, toldLate, overdue]]),
  );
}

suite('a holder’s officer sees which centres file for the holder’s e-services', () => {
  test('as figures over all centres, and how often told late', async () => {
    assert.deepEqual(await figures(), { [karlis.centre]: [1, 0, 0] });
    assert.deepEqual(
      await figures(officer, 1),
      { [karlis.centre]: [1, 0, 1] },
      'nothing was told on the day of filing',
    );
    const days = (count: number) => ({ hours: 24 * count });
    const of = { case: asked.id, application: asked.application };
    await act(database, later(karlis, days(1)), 'tellPlannedTime', of, {
      ...{ plannedOn: '2026-03-16', way: 'phone' },
    });
    assert.deepEqual(await figures(officer, 1), { [karlis.centre]: [1, 1, 0] }, 'told the day after filing');
    await leadCase(database, janis, '22.1.6');
    const other = await leadCase(database, karlis, '22.1.6');
    assert.deepEqual(await figures(officer, 1), { [karlis.centre]: [2, 1, 0], [janis.centre]: [1, 0, 0] });
    assert.deepEqual(
      await figures(officer, 15),
      { [karlis.centre]: [2, 1, 2], [janis.centre]: [1, 0, 1] },
      'planned for the day before',
    );
    const ofOther = { case: other.id, application: other.application };
    await act(database, later(karlis, days(15)), 'tellResult', ofOther, forms.result);
    assert.deepEqual((await figures(officer, 15))[karlis.centre], [2, 2, 1], 'planned for the day before');
    await act(database, later(karlis, days(15)), 'putRightResult', ofOther, { cause: 'not_told', reason: 'Sajaukts.' });
    assert.deepEqual((await figures(officer, 15))[karlis.centre], [2, 1, 2], 'it was not told at all');
    const waits = (day: number) =>
      transaction(database, null, (tx) => waitingFilings(tx, { ...officer, at: officer.at.add(days(day)) }));
    const counted = async (day: number) =>
      (await waits(day)).map(({ name, kind, all }) => [name, kind, all.count, all.href]);
    const href = '/filings';
    assert.deepEqual(await counted(15), [
      ['overdue', 'overdue', 3, href],
      ['toldLate', 'waiting', 1, href],
    ]);
    assert.deepEqual(
      await counted(40),
      [
        ['overdue', 'overdue', 3, href],
        ['toldLate', 'waiting', 0, href],
      ],
      'what was told is long ago; what was not still is to be',
    );
    assert.deepEqual(await transaction(database, null, (tx) => waitingFilings(tx, karlis)), []);
  });

  test('overdue is what the cases themselves say, whatever became of them', async () => {
    const led = async (until: CaseStage, personalCode: string, what: { code?: string; also?: string[] } = {}) => {
      const one = await leadCase(database, karlis, until, { ...what, client: { personalCode } });
      return { ...one, of: { case: one.id, application: one.application } };
    };
    const became = (of: Record<string, string>, kind: string, days = 0) =>
      act(database, later(karlis, { hours: 24 * days }), 'sayWhatBecame', of, { kind, since: '', note: '' });
    await became((await led('22.1.5', '320000-00201')).of, 'withdrawn');
    await became((await led('22.1.6', '320000-00202')).of, 'withdrawn');
    await became((await led('22.1.5', '320000-00203')).of, 'refused', 3);
    await became((await led('22.1.6', '320000-00204')).of, 'returned');
    await led('22.1.7', '320000-00205');
    const notTold = { cause: 'not_told', reason: 'Klientu nesazvanīja.' };
    await act(database, karlis, 'putRightPlannedTime', (await led('22.1.7', '320000-00215')).of, notTold);
    const holders = new Set([officer.organisation]);
    // It gives no planned time; the next one, no result, even where the client asked for that of another.
    holders.add((await led('22.1.5', '320000-00206', { code: 'EPD02' })).eService.holderId);
    await resultNotAsked('22.1.5', '320000-00211', 'EPD02');
    holders.add(await resultNotAsked('22.1.5', '320000-00208', 'EPD09'));
    await led('22.1.6', '320000-00212', { code: 'EPD09', also: ['EPD313'] });
    await resultNotAsked('22.1.5', '320000-00209');
    await resultNotAsked('22.1.6', '320000-00210');
    const died = await led('22.1.5', '320000-00207');
    const recordDeath = deathActs.recordDeath as Act<string, z.ZodType, z.ZodType, unknown>;
    await carryOut(caseParts(database), karlis, recordDeath, {
      id: randomUUID(),
      of: { client: await clientOfCase(database, karlis, died.id) },
      input: { toldBy: 'meita pa tālruni' },
    });
    const overdueOn = async (day: number) => {
      let sum = 0;
      for (const organisation of holders) {
        const actor = { ...officer, organisation, at: officer.at.add({ hours: 24 * day }) };
        const { filings } = await lookAt({ database }, actor, viewFilings, { of: {} }, (seen) => seen);
        for (const { centre, overdue } of filings) sum += centre === karlis.centre ? overdue : 0;
      }
      return sum;
    };
    const inCases = (day: number) =>
      asOwner(database, async (client) => {
        const { rows } = await client.query(
          `select count(*)::int as many from case_progress p join application a using (centre_id, case_id)
            where p.centre_id = $1 and p.tell_on < $2`,
          [karlis.centre, officialDay(officer.at).add({ days: day }).toString()],
        );
        return rows[0]?.many;
      });
    const seen = new Set<number>();
    for (const day of [0, 1, 3, 4, 14, 15]) {
      assert.equal(await overdueOn(day), await inCases(day), `after ${day} days`);
      seen.add(await overdueOn(day));
    }
    assert.ok(seen.size > 2, [...seen].join(' '));
  });

  test('of what was refused before its planned day the client is told late after the day of the refusal', async () => {
    const code = 'EPD01';
    const told = async (personalCode: string, day: number) => {
      const one = await leadCase(database, karlis, '22.1.6', { code, client: { personalCode } });
      const of = { case: one.id, application: one.application };
      const refusedOn = officialDay(karlis.at).add({ days: 3 }).toString();
      const then = later(karlis, { hours: 24 * day });
      await act(database, then, 'sayWhatBecame', of, { kind: 'refused', since: refusedOn });
      await act(database, then, 'tellResult', of, forms.result);
      return { eService: one.eService.eServiceId, organisation: one.eService.holderId };
    };
    await told('320000-00213', 3);
    const { eService, organisation } = await told('320000-00214', 5);
    const actor = { ...officer, organisation, at: officer.at.add({ hours: 24 * 6 }) };
    const { filings } = await lookAt({ database }, actor, viewFilings, { of: {} }, (seen) => seen);
    const own = filings.filter((one) => one.eService === eService && one.centre === karlis.centre);
    assert.deepEqual(
      own.map(({ filed, toldLate, overdue }) => [filed, toldLate, overdue]),
      [[2, 1, 0]],
    );
  });

  test('told late stays told late where it turns out that the planned time was never told', async () => {
    const one = await leadCase(database, karlis, '22.1.6', { code: 'EPD06', client: { personalCode: '320000-00216' } });
    const of = { case: one.id, application: one.application };
    const then = later(karlis, { hours: 24 * 15 });
    await act(database, then, 'tellResult', of, forms.result);
    const actor = { ...officer, organisation: one.eService.holderId, at: then.at };
    const late = async () => {
      const { filings } = await lookAt({ database }, actor, viewFilings, { of: {} }, (seen) => seen);
      return filings.find(({ eService }) => eService === one.eService.eServiceId)?.toldLate;
    };
    assert.equal(await late(), 1, 'the day after it was planned for');
    await act(database, then, 'putRightPlannedTime', of, { cause: 'not_told', reason: 'Klientu nesazvanīja.' });
    assert.equal(await late(), 1);
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
