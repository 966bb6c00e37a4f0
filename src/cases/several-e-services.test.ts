import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { act, eService, filingRules, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { casesApi } from './api.ts';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
const documents = startDocumentMaker();
after(() => documents.close());
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis]);
const parts = { database, documents, mandateSettings, filingRules };
const site = await roomSite(database, [casesApi(parts), casePages(parts)], cast.karlis);
const second = await eService(database, cast.karlis, 'EPD01');
const { id, eService: first } = await leadCase(database, cast.karlis, '22.1.3', { also: ['EPD01'] });

const pageOf = async (path: string) => (await site.get(path)).text();
const main = (page: string) => page.slice(page.indexOf('<main'), page.indexOf('</main'));

test('until one is applied for, the case is named by all that its mandate names', async () => {
  const page = main(await pageOf(`/cases/${id}`));
  for (const { code, name } of [first, second]) assert.ok(page.includes(`${code} ${name.lv}`), code);
  const { cases } = (await (await site.get('/api/cases')).json()) as { cases: { eServices: { code: string }[] }[] };
  assert.deepEqual(
    cases.map(({ eServices }) => eServices.map(({ code }) => code)),
    [[first.code, second.code]],
  );
});

test('a list names the e-service that the client is to be informed of, not the one that the case was opened for (22.¹ 6.)', async () => {
  const filing = forms.filing(second.eServiceId, cast.karlis.at);
  const { id: application } = await act(database, cast.karlis, 'fileApplication', { case: id }, filing);
  const own = forms.filing(first.eServiceId, cast.karlis.at);
  const { id: told } = await act(database, cast.karlis, 'fileApplication', { case: id }, own);
  const planned = forms.plannedTime(second.validFrom);
  await act(
    database,
    cast.karlis,
    'tellPlannedTime',
    { case: id, application: told },
    { ...planned, plannedOn: '2026-03-12' },
  );
  for (const path of ['/to-tell', '/cases', '/cases?search=EPD01', `/cases?search=${first.code}`]) {
    const page = main(await pageOf(path));
    assert.ok(page.includes(second.name.lv), path);
    assert.ok(!page.includes(first.name.lv), path);
  }
  const paths = ['planned-time', 'result', 'outcomes', 'putting-right'];
  for (const path of paths.map((step) => `/cases/${id}/applications/${application}/${step}`)) {
    const page = await pageOf(path);
    assert.ok(main(page).includes(`${second.code} ${second.name.lv}`), path);
    assert.ok(!main(page).includes(first.name.lv), path);
    assert.match(page, new RegExp(`<title>[^<]*, ${second.code}[^<]*</title>`), path);
  }
});

test('where another one is still to be applied for, the list of clients to inform names what they are to be informed of', async () => {
  const led = await leadCase(database, cast.karlis, '22.1.3', { also: ['EPD01'] });
  await act(
    database,
    cast.karlis,
    'fileApplication',
    { case: led.id },
    forms.filing(second.eServiceId, cast.karlis.at),
  );
  const rowOf = async (path: string) => {
    const { cases } = (await (await site.get(path)).json()) as {
      cases: { id: string; waitingFor: string; eServices: { code: string }[] }[];
    };
    const row = cases.find((one) => one.id === led.id);
    return [row?.waitingFor, row?.eServices.map(({ code }) => code).join()];
  };
  assert.deepEqual(await rowOf('/api/cases'), ['22.1.5', first.code]);
  assert.deepEqual(await rowOf('/api/to-tell'), ['22.1.6', second.code]);
});
