import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '#acting/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { transaction } from '#platform/database/database.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { someEmployee } from '#test/support/cast/some-employee.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { catalogueApi } from './api.ts';
import { cataloguePages } from './pages.tsx';

const database = await freshDatabase();
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const site = await roomSite(database, [cataloguePages(database), catalogueApi(database)], someEmployee);

async function page(path: string, language = 'lv', actor: Actor | null = someEmployee): Promise<string> {
  const answer = await site.as(actor).get(path, language);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

test('the catalogue in force today is listed and searched without JavaScript, in both languages', async () => {
  const all = await page('/catalogue');
  assert.ok(all.includes('Dzīvesvietas deklarēšana') && all.includes('EPD05'));
  assert.ok(!all.includes('EPD11'), 'withdrawn');
  assert.ok(!all.includes('EPD12'), 'begins next year');
  const found = await page('/catalogue?q=MIRUSA+laulatajam');
  assert.ok(found.includes('EPD619') && !found.includes('EPD01'));
  assert.ok((await page('/catalogue?under_mandate=yes')).includes('EPD01'));
  assert.ok(!(await page('/catalogue?under_mandate=yes')).includes('EPD05'));
  assert.ok((await page('/catalogue', 'en')).includes('Declaration of the place of residence'));
  const nothing = await page(`/catalogue?${new URLSearchParams({ q: '<script>alert(1)</script>%_\\' })}`);
  assert.ok(!nothing.includes('<script>alert'));
  assert.ok(nothing.includes('Šodienas katalogā tāda e-pakalpojuma nav.'));
  assert.equal((await site.get('/catalogue?after=nonsense')).status, 422);
});

test('a case can be opened for an e-service that allows a mandate; another one says why not and offers a consultation', async () => {
  const allowed = await page('/catalogue/EPD313');
  assert.match(allowed, /href="\/cases\/new\?edition=[0-9a-f-]{36}"/);
  const notAllowed = await page('/catalogue/EPD05');
  assert.ok(!notAllowed.includes('href="/cases/new'));
  assert.ok(notAllowed.includes('tehnoloģiskais risinājums nepieļauj pieteikšanu klienta vārdā'));
  assert.match(notAllowed, /href="\/consultations\/new\?about=[0-9a-f-]{36}"/);
});

test("people who do not serve clients see the same page without the employee's acts", async () => {
  for (const role of ['viewer', 'auditor', 'administrator', 'ministry_officer', 'holder_officer'] as const) {
    const seen = await page('/catalogue/EPD313', 'en', { ...someEmployee, role });
    assert.ok(seen.includes('What the application asks'));
    assert.ok(!seen.includes('href="/cases/new') && !seen.includes('/consultations/new'));
  }
  const { status, headers } = await site.as(null).get('/catalogue');
  assert.equal(status, 303);
  assert.equal(headers.get('location'), '/sign-in?return_to=%2Fcatalogue');
});

test('a withdrawn or announced e-service says so', async () => {
  assert.ok((await page('/catalogue/EPD11')).includes('izņemts no kataloga 2024. gada 1. janvārī'));
  assert.ok((await page('/catalogue/EPD12', 'en')).includes('will be in the catalogue from 1 January 2027'));
  assert.ok((await page('/catalogue/EPD619')).includes('Vienreizējs pabalsts mirušā pensionāra laulātajam'));
  assert.equal((await site.get('/catalogue/EPD99')).status, 404);
});

test('before 1 March 2019 no case can be opened (2.)', async () => {
  const before = { ...someEmployee, at: Temporal.Instant.from('2019-02-28T21:59:00Z') };
  assert.ok(!(await page('/catalogue/EPD619', 'lv', before)).includes('href="/cases/new'));
  const after = { ...someEmployee, at: Temporal.Instant.from('2019-02-28T22:00:00Z') };
  assert.ok((await page('/catalogue/EPD619', 'lv', after)).includes('href="/cases/new'));
});

test('the basket is shown for a chosen day, with what the act changed', async () => {
  const today = await page('/catalogue/basket');
  assert.ok(today.includes('Ziņas par personas rīcībspēju') && today.includes('Šengenas vīzas pieteikums'));
  const before = await page('/catalogue/basket?day=28.02.2019.', 'en');
  assert.ok(before.includes('Šengenas vīzas pieteikums') && !before.includes('Ziņas par personas rīcībspēju'));
  const answer = await site.get('/catalogue/basket?day=31.02.2019.');
  assert.equal(answer.status, 422);
  const unreadable = await answer.text();
  assert.ok(unreadable.includes('href="#field-day"') && unreadable.includes('value="31.02.2019."'));
});

test('the API returns the same, and nothing that is not declared', async () => {
  const json = async (path: string) => (await site.get(path)).json() as Promise<Record<string, unknown>>;
  const { eServices, next } = await json('/api/catalogue?q=ipasumu&under_mandate=yes');
  assert.deepEqual([(eServices as { code: string }[]).map(({ code }) => code), next], [['EPD06'], null]);
  const one = await json('/api/catalogue/EPD05');
  assert.deepEqual(one.underMandate, {
    allowed: false,
    why: 'technical-solution',
    point: '17.3., 20.13.',
    text: (one.underMandate as { text: unknown }).text,
  });
  assert.ok(!('holderId' in one));
  const { entries } = await json('/api/catalogue/basket?day=2019-02-28');
  assert.ok((entries as { point: string }[]).some(({ point }) => point === '2.3'));
  assert.equal((await site.get('/api/catalogue/basket?day=x')).status, 422);
  assert.equal((await site.get('/api/catalogue/none')).status, 404);
  assert.equal((await site.as(null).get('/api/catalogue')).status, 401);
});
