import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { type Actor, lookAt } from '#acting/index.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { act, clientOfCase, filingRules, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { type Cast, clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { caseActs } from './acts.ts';
import { casesApi } from './api.ts';
import { openRecord } from './open-record.ts';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
let cast: Cast;
let site: RoomSite;
let velta: string;
let served: { readonly id: string; readonly mandate: string; readonly application: string };
let ended: { readonly id: string; readonly mandate: string };

before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
  const parts = { database, documents: {} as DocumentMaker, mandateSettings, filingRules };
  site = await roomSite(database, [casesApi(parts), casePages(parts)], cast.karlis);
  ended = await leadCase(database, cast.karlis, '22.1.3', { code: 'EPD06' });
  const of = { case: ended.id, mandate: ended.mandate };
  await act(database, cast.karlis, 'endMandate', of, { kind: 'revoked', declaredBy: 'klients klātienē' });
  served = await leadCase(database, cast.karlis, '22.1.6');
  velta = await clientOfCase(database, cast.karlis, served.id);
});

const open = (actor: Actor, purpose = 'serving') =>
  lookAt({ database }, actor, openRecord, { of: { client: velta }, query: { purpose } }, (seen) => seen);

suite('the record of a client says what the centre has for them', () => {
  test('cases, mandates in force first, what was filed and told', async () => {
    const { about } = await open(cast.karlis);
    assert.deepEqual(
      about.cases.map(({ row }) => row.id),
      [served.id, ended.id],
    );
    assert.deepEqual(
      about.mandates.map(({ mandate }) => [mandate.id, mandate.end?.kind ?? null]),
      [
        [served.mandate, null],
        [ended.mandate, 'revoked'],
      ],
    );
    const [filed] = about.applications;
    assert.equal(filed?.filed.id, served.application);
    assert.equal(filed?.filed.records.planned_time_told?.planned_on?.toString(), '2026-03-16');
  });

  test('what runs out, the first first', async () => {
    const { runsOut } = await open(cast.karlis);
    assert.deepEqual(
      runsOut.map(({ what, on }) => [what, on.toString()]),
      [
        ['telling', '2026-03-16'],
        ['mandate', '2026-09-02'],
        ['document', '2030-01-01'],
      ],
    );
  });

  test('what is to be told today is marked so', async () => {
    const client = { personalCode: '320000-00301' };
    const { id } = await leadCase(database, cast.karlis, '22.1.5', { client });
    const of = await clientOfCase(database, cast.karlis, id);
    const page = await (await site.post(`/clients/${of}`, { purpose: 'serving' })).text();
    assert.match(page, /02\.03\.2026\.? – šodien/);
    assert.doesNotMatch(page, /drīz/);
  });

  test('who looked and why, each day and purpose once, and how often', async () => {
    await open(cast.viewer, 'supervision');
    const { about } = await open(later(cast.karlis, { minutes: 1 }), 'complaint');
    const looks = about.seen.map(({ by, purpose, times }) => [by, purpose, times]);
    assert.deepEqual(
      looks.find(([, purpose]) => purpose === 'supervision'),
      [cast.viewer.name, 'supervision', 1],
    );
    assert.deepEqual(
      looks.find(([, purpose]) => purpose === 'serving'),
      [cast.karlis.name, 'serving', 2],
    );
  });

  test('another centre finds nobody, and looks of no purpose are asked for one', async () => {
    await assert.rejects(open(cast.ruta), { code: 'clients.not-found' });
    await assert.rejects(open(cast.karlis, ''), { kind: 'input' });
  });

  test('on its page no number is whole, and the API answers the same', async () => {
    const page = await (await site.post(`/clients/${velta}`, { purpose: 'serving' })).text();
    assert.match(page, /pa tālruni •••000/);
    assert.doesNotMatch(page, /20000000|320000|LV1234567/);
    const answer = await site.app.request(`/api/clients/${velta}`, {
      method: 'POST',
      body: JSON.stringify({ purpose: 'serving' }),
      headers: { 'content-type': 'application/json' },
    });
    const told = (await answer.json()) as {
      codes: { masked: string }[];
      mandates: { id: string; state: string; reach: object }[];
      applications: { id: string }[];
      runsOut: object[];
    };
    assert.deepEqual(
      told.mandates.map(({ id, state }) => [id, state]),
      [
        [served.mandate, 'in_force'],
        [ended.mandate, 'revoked'],
      ],
    );
    assert.deepEqual(told.mandates[0]?.reach, { way: 'phone', masked: '•••000' });
    assert.deepEqual(
      told.applications.map(({ id }) => id),
      [served.application],
    );
    assert.equal(told.codes[0]?.masked, '••••••-••001');
    assert.equal(told.runsOut.length, 3);
    assert.doesNotMatch(JSON.stringify(told), /20000000|320000|LV1234567/);
  });

  test('opened to correct, it leads to where each thing is put right; whoever only reads is led nowhere', async () => {
    const page = await (await site.post(`/clients/${velta}`, { purpose: 'correction' })).text();
    for (const way of [
      `/cases/${served.id}/applications/${served.application}/planned-time/putting-right`,
      `/cases/${served.id}/applications/${served.application}/outcomes`,
      `/register/${served.mandate}`,
      `/clients/${velta}/death`,
      `/clients/${velta}/doubts`,
    ]) {
      assert.ok(page.includes(`href="${way}"`), way);
    }
    const told = await leadCase(database, cast.karlis, '22.1.7', { client: clients.arvids });
    await leadCase(database, cast.karlis, 'notice', { client: clients.arvids });
    const arvids = await clientOfCase(database, cast.karlis, told.id);
    const record = await (await site.post(`/clients/${arvids}`, { purpose: 'correction' })).text();
    assert.ok(record.includes(`href="/cases/${told.id}/mandates/${told.mandate}"`), 'where a scan is put right');
    const acts = Object.entries(caseActs).filter(([name]) => name.startsWith('putRight'));
    assert.ok(acts.length > 5);
    for (const [name, { path }] of acts.filter(([name]) => name !== 'putRightScan')) {
      assert.match(record, new RegExp(`href="${path.replaceAll(/\{\w+\}/g, '[^/"]+')}["?]`), name);
    }
    const serving = await (await site.post(`/clients/${velta}`, { purpose: 'serving' })).text();
    assert.ok(!serving.includes('putting-right'));
    const read = await (await site.as(cast.viewer).post(`/clients/${velta}`, { purpose: 'correction' })).text();
    assert.ok(!read.includes('putting-right'));
  });
});
