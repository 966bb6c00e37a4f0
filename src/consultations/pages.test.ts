import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchCatalogue } from '#catalogue/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { transaction } from '#platform/database/database.ts';
import { enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { consultationsApi } from './api.ts';
import { consultationsPages } from './pages.tsx';

const database = await freshDatabase();
const cast = await enterCast(database);
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const search = { day: Temporal.PlainDate.from('2026-03-02'), text: 'EPD05' };
const [edition] = (await transaction(database, null, (tx) => searchCatalogue(tx, search))).editions;
const site = await roomSite(database, [consultationsPages(database), consultationsApi(database)], cast.karlis);

test('the form comes filled with the e-service or the topic that it was reached from', async () => {
  const html = await (await site.get(`/consultations/new?about=${edition?.id}`)).text();
  assert.ok(html.includes(`<option value="${edition?.id}" selected`));
  assert.ok((await (await site.get('/consultations/new?about=means')).text()).includes('value="means" selected'));
  assert.ok(html.includes('17.3.') && html.includes('20.13.'));
});

test('what was typed is kept beside its errors, in both languages', async () => {
  const typed = { outcome: 'sent_on', day: '99.99.2026', time: '<b>10</b>' };
  const answer = await site.post('/consultations', typed);
  assert.equal(answer.status, 422);
  const html = await answer.text();
  for (const field of ['about', 'kind', 'way', 'day']) assert.ok(html.includes(`href="#field-${field}"`), field);
  assert.match(html, /value="sent_on" checked/);
  assert.ok(html.includes('value="99.99.2026"') && !html.includes('<b>10</b>'));
});

test('a recorded consultation stands in the list', async () => {
  const as = { kind: 'about_service', way: 'phone', outcome: 'sent_on' };
  const typed = { about: edition?.id ?? '', ...as, day: '2.3.2026', time: '9:05' };
  const answer = await site.post('/consultations', typed);
  assert.equal(answer.status, 303);
  const next = answer.headers.get('location') ?? '';
  assert.match(next, /^\/consultations\/new\?recorded=[-0-9a-f]{36}$/);
  assert.match(
    await (await site.get(next, 'en')).text(),
    /Recorded consultation: EPD05 [^<]*sent to the service holder/,
  );
  const list = await (await site.get('/consultations', 'en')).text();
  for (const shown of ['By phone', '02.03.2026 09:05', 'Facts about my property', cast.karlis.name]) {
    assert.ok(list.includes(shown), shown);
  }
});

test('a viewer sees the list and cannot record; others see neither', async () => {
  const viewer = site.as(cast.viewer);
  assert.ok(!(await (await viewer.get('/consultations')).text()).includes('/consultations/new'));
  assert.equal((await viewer.get('/consultations/new')).status, 403);
  assert.equal((await viewer.post('/consultations', {})).status, 403);
  assert.equal((await site.as({ ...cast.karlis, role: 'auditor' }).get('/consultations')).status, 403);
});

test('a program records a consultation once, however often it says so, and lists it', async () => {
  const call = (body: object) =>
    site.app.request('/api/consultations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': '00000000-0000-4000-8000-000000000001' },
      body: JSON.stringify(body),
    });
  const as = { kind: 'about_applying', way: 'video', outcome: 'explained' };
  const said = { about: 'mandate', ...as, day: '2026-03-02', time: '09:30' };
  const answers = [await (await call(said)).json(), await (await call(said)).json()];
  assert.deepEqual(answers[0], answers[1]);
  const { consultations } = (await (await site.get('/api/consultations')).json()) as { consultations: object[] };
  assert.deepEqual(consultations[0], {
    id: (answers[0] as { id: string }).id,
    heldAt: '2026-03-02T07:30:00Z',
    heldBy: cast.karlis.name,
    topic: 'mandate',
    kind: 'about_applying',
    way: 'video',
    outcome: 'explained',
    note: null,
    eService: null,
    putRight: null,
  });
  const refused = await call({ about: 'mandate' });
  assert.equal(refused.status, 422);
  assert.match(refused.headers.get('content-type') ?? '', /problem\+json/);
});
