import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, caseParts, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const site = await roomSite(database, [casePages({ ...caseParts(database), documents: {} as DocumentMaker })], karlis);

/** A case in which everything is done, and then a mandate is granted for the same e-service again. */
async function grantedAgain() {
  const { id, eService, application } = await leadCase(database, karlis, '22.1.7');
  const on = officialDay(karlis.at);
  const again = later(karlis, { minutes: 5 });
  await act(database, again, 'tellNotice', { case: id }, forms.notice);
  const { id: mandate } = await act(database, again, 'drawMandate', { case: id }, forms.mandate([eService.id], on));
  await act(database, again, 'signMandate', { case: id, mandate }, forms.signing(on));
  return { id, eService: eService.eServiceId, application };
}

test('an e-service that is named by a mandate again is applied for from its case, and the earlier record stays in view (22.¹ 5.)', async () => {
  const { id, eService, application } = await grantedAgain();
  const desk = site.as(later(karlis, { minutes: 10 }));
  const page = async (path: string) => (await desk.get(path)).text();
  const links = [...(await page(`/cases/${id}`)).matchAll(/href="([^"]*\/applications\?[^"]*)"/g)];
  const paths = [...new Set(links.map(([, href = '']) => href.replaceAll('&amp;', '&')))];
  const [filed, toFile] = paths.map((path) => new URL(path, 'http://tilts.test').searchParams);
  assert.deepEqual([paths.length, filed?.get('application'), toFile?.get('eService')], [2, application, eService]);
  const [record, form] = await Promise.all(paths.map(page));
  assert.doesNotMatch(record ?? '', /name="reference"/);
  assert.match(form ?? '', /name="reference"/);
});
