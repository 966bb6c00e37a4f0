import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { routes } from '#platform/http/http.ts';
import { caseParts, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { caseListPages } from './case-list-page.tsx';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
before(async () => {
  await prepareCentres(database, [karlis]);
  await leadCase(database, karlis, '22.1.6');
});
const pages = routes();
const documents = startDocumentMaker();
after(() => documents.close());
caseListPages(pages, { ...caseParts(database), documents });
const site = await roomSite(database, [pages], karlis);

test('an unreadable date is refused at its field, and the filter keeps its other values', async () => {
  const answer = await site.get('/cases?from=31.02.2026.&state=done');
  assert.equal(answer.status, 422);
  const html = await answer.text();
  assert.match(html, /href="#field-from"/);
  assert.match(html, /value="31\.02\.2026\."/);
  assert.match(html, /<option value="done" selected/);
  assert.doesNotMatch(html, /Velta/, 'nothing is listed by a filter that was not understood');
});

test('where the filter cannot be read nothing was searched, and nothing is said of what was found', async () => {
  const sealed = await site.post('/cases/search', { search: 'Velta' });
  const address = String(sealed.headers.get('location'));
  assert.match(address, /^\/cases\?search=/);
  for (const [path, language] of [
    ['/cases?', 'lv'],
    ['/cases?', 'en'],
    [`${address}&`, 'lv'],
    [`${address}&`, 'en'],
  ] as const) {
    const answer = await site.get(`${path}from=99.99.2026`, language);
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /href="#field-from"/);
    assert.doesNotMatch(html, /[Nn]av atrast|Atrast|[Nn]o case|Cases found|<table/, path);
  }
});

test('a client who should have been informed by now is marked as late, visibly and for screen readers (22.¹ 7.)', async () => {
  assert.doesNotMatch(await (await site.get('/cases')).text(), /nokavēts/);
  const afterwards = site.as(later(karlis, { hours: 24 * 30 }));
  assert.match(await (await afterwards.get('/cases')).text(), /tag--attention.*nokavēts/);
});

test('a filter without results says what to do', async () => {
  assert.match(await (await site.get('/cases?state=refused')).text(), /Neviena lieta nav atrasta\./);
});
