import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CentreActor, lookAt } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, caseParts, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { readCaseView } from './case-view.ts';
import { casePages } from './pages.tsx';
import { openPortal } from './portal-opening.ts';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const site = await roomSite(database, [casePages({ ...caseParts(database), documents: {} as DocumentMaker })], karlis);

const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };

/** A case at 10:50 whose mandate has ended, at 10:35 if it was revoked; it was granted again for the same e-service at 10:40. */
async function grantedAgain(until: '22.1.3' | '22.1.7') {
  const { id, eService, application, mandate: first } = await leadCase(database, karlis, until);
  const on = officialDay(karlis.at);
  const opening = until === '22.1.3' ? await openedIn(id, eService.eServiceId, karlis) : '';
  if (until === '22.1.3') {
    await act(database, later(karlis, { minutes: 5 }), 'endMandate', { case: id, mandate: first }, revoked);
  }
  const again = later(karlis, { minutes: 10 });
  await act(database, again, 'tellNotice', { case: id }, forms.notice);
  const { id: second } = await act(database, again, 'drawMandate', { case: id }, forms.mandate([eService.id], on));
  await act(database, again, 'signMandate', { case: id, mandate: second }, forms.signing(on));
  const { eServiceId } = eService;
  const file = (ended: string, typed: object = {}) => {
    const form = { ...forms.filing(eServiceId, karlis.at), started: ended, ended, ...typed };
    return act(database, atLast, 'fileApplication', { case: id }, form);
  };
  return { id, eService: eServiceId, application, first, second, opening, file };
}
const atLast = later(karlis, { minutes: 20 });
const lateReason = 'Numuru pierakstīju uz lapas.';

const filedUnder = async (id: string) => {
  const view = await loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, atLast, id));
  return view.facts.applications.map(({ mandateId, isLate }) => [mandateId, isLate]);
};

test('an e-service that is named by a mandate again is applied for from its case, and the earlier record stays in view (22.¹ 5.)', async () => {
  const { id, eService, application } = await grantedAgain('22.1.7');
  const desk = site.as(atLast);
  const page = async (path: string) => (await desk.get(path)).text();
  const links = [...(await page(`/cases/${id}`)).matchAll(/href="([^"]*\/applications\?[^"]*)"/g)];
  const paths = [...new Set(links.map(([, href = '']) => href.replaceAll('&amp;', '&')))];
  const [filed, toFile] = paths.map((path) => new URL(path, 'http://tilts.test').searchParams);
  assert.deepEqual([paths.length, filed?.get('application'), toFile?.get('eService')], [2, application, eService]);
  const [record, form] = await Promise.all(paths.map(page));
  assert.doesNotMatch(record ?? '', /name="reference"/);
  assert.match(form ?? '', /name="reference"/);
});

test('what was filed under a mandate that has ended is recorded under it, with the reason, though a newer one names it too (22.¹ 3.)', async () => {
  const { id, first, second, file } = await grantedAgain('22.1.3');
  await assert.rejects(file('10:34'), { code: 'case.mandate-ended' });
  for (const between of ['10:35', '10:39']) {
    await assert.rejects(file(between, { lateReason }), { code: 'case.before-signing' });
  }
  await file('10:34', { lateReason });
  assert.deepEqual(await filedUnder(id), [[first, true]]);
  await file('10:45');
  assert.deepEqual(await filedUnder(id), [
    [first, true],
    [second, false],
  ]);
});

test('of two that have ended it is recorded under the one that was in force at that time', async () => {
  const { id, first, second, file } = await grantedAgain('22.1.3');
  await act(database, later(karlis, { minutes: 15 }), 'endMandate', { case: id, mandate: second }, revoked);
  await file('10:34', { lateReason });
  await file('10:44', { lateReason });
  assert.deepEqual(await filedUnder(id), [
    [first, true],
    [second, true],
  ]);
});

test('the page asks for the reason where the times typed are those of the earlier mandate', async () => {
  const { id, eService } = await grantedAgain('22.1.3');
  const path = `/cases/${id}/applications`;
  const desk = site.as(atLast);
  assert.doesNotMatch(await (await desk.get(`${path}?eService=${eService}`)).text(), /name="lateReason"/);
  const typed = { ...forms.filing(eService, karlis.at), started: '10:33', ended: '10:34' };
  const refused = await (await desk.post(path, typed)).text();
  assert.match(
    refused,
    /href="#field-lateReason"[^>]*>[^<]*iepriekšējais pilnvarojums, kas izbeidzās 02.03.2026. 10:35\./,
  );
  assert.match(refused, /name="lateReason"/);
  assert.equal((await desk.post(path, { ...typed, lateReason })).status, 303);
});

const openedIn = (id: string, eService: string, actor: CentreActor) =>
  lookAt({ database }, actor, openPortal, { of: { case: id }, query: { eService } }, ({ opening }) => opening);

test('no start is measured from before the mandate was drawn up: the portal was opened under the one before', async () => {
  const { id, eService, opening, file } = await grantedAgain('22.1.3');
  const measured = { started: '', ended: '', opening };
  await assert.rejects(file('', measured), { code: 'case.times' });
  await file('', { ...measured, opening: await openedIn(id, eService, later(karlis, { minutes: 15 })) });
});

test('the portal is not opened for what may not be applied for any more', async () => {
  const { id, eService, second } = await grantedAgain('22.1.3');
  await act(database, later(karlis, { minutes: 15 }), 'endMandate', { case: id, mandate: second }, revoked);
  await assert.rejects(openedIn(id, eService, atLast), { code: 'case.mandate-ended' });
});
