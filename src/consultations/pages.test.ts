import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterDemoCatalogue, searchCatalogue } from '#catalogue/index.ts';
import { transaction } from '#platform/database.ts';
import { freshDatabase } from '#test/database.ts';
import { enterCast, mondayMorning } from '#test/people.ts';
import { roomSite } from '#test/room-site.tsx';
import { consultationsPages } from './pages.tsx';

const database = await freshDatabase();
const cast = await enterCast(database);
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const search = { day: Temporal.PlainDate.from('2026-03-02'), text: 'EPD05' };
const [edition] = (await transaction(database, null, (tx) => searchCatalogue(tx, search))).editions;
const site = await roomSite(database, [consultationsPages(database)], cast.karlis);

test('the form comes filled with the e-service it was reached from, the topic and this moment', async () => {
  const html = await (await site.get(`/consultations/new?edition=${edition?.id}&topic=means`)).text();
  assert.match(html, new RegExp(`<option value="${edition?.id}" selected`));
  assert.match(html, /value="means" checked/);
  assert.ok(html.includes('value="02.03.2026."') && html.includes('value="10:30"'));
  assert.ok(html.includes('17.3.') && html.includes('20.13.'));
});

test('what was typed is kept beside its errors, in both languages', async () => {
  const typed = { outcome: 'sent_on', day: '99.99.2026', time: '<b>10</b>' };
  const answer = await site.post('/consultations', typed);
  assert.equal(answer.status, 422);
  const html = await answer.text();
  for (const field of ['topic', 'day']) assert.ok(html.includes(`href="#field-${field}"`), field);
  assert.match(html, /value="sent_on" checked/);
  assert.ok(html.includes('value="99.99.2026"') && !html.includes('<b>10</b>'));
});

test('a recorded consultation stands in the list', async () => {
  const typed = { topic: 'applying', outcome: 'sent_on', edition: edition?.id ?? '', day: '2.3.2026', time: '9:05' };
  const answer = await site.post('/consultations', typed);
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/consultations?recorded');
  const list = await (await site.get('/consultations?recorded', 'en')).text();
  for (const shown of [
    'The consultation is recorded.',
    '02.03.2026 09:05',
    'Facts about my property',
    cast.karlis.name,
  ]) {
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
