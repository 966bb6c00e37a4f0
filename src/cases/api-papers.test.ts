import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type Act, type CentreActor, carryOut } from '#acting/index.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { officialDay } from '#platform/languages/dates.ts';
import {
  act,
  caseParts,
  clientOfCase,
  filingRules,
  forms,
  type LedCase,
  leadCase,
  prepareCentres,
} from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { type Cast, enterCast } from '#test/support/cast/people.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { lastEntries, tracesOf } from '#test/support/postgres/traces.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { deathActs } from './acts.ts';
import { casesApi } from './api.ts';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
const documents = startDocumentMaker();
after(() => documents.close());
let cast: Cast;
let site: RoomSite;
let signed: LedCase;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  const parts = { database, documents, mandateSettings, filingRules };
  site = await roomSite(database, [casesApi(parts), casePages(parts)], cast.karlis);
  signed = await leadCase(database, cast.karlis, '22.1.3');
});

async function call(actor: CentreActor, path: string, body?: object) {
  const answer = await site.as(actor).app.request(path, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

test('a program gets the same bytes as the page, and each print is logged', async () => {
  const path = `/cases/${signed.id}/mandates/${signed.mandate}/papers/copy-1`;
  const { status, body } = await call(cast.karlis, `/api${path}`);
  assert.equal(status, 200);
  const page = Buffer.from(await (await site.get(path)).arrayBuffer());
  assert.deepEqual(Buffer.from(body.base64 ?? '', 'base64'), page);
  assert.deepEqual([body.mediaType, body.name], ['application/pdf', 'Pilnvarojums-1-2026-1-eksemplars.pdf']);
  const prints = (await lastEntries(database, 10)).filter(({ act }) => act === 'mandate.print');
  assert.equal(prints.length, 2);
  assert.equal((await call(cast.karlis, `/api${path}9`)).status, 404);
});

test('both copies are one file, named by the register, for pages and programs', async () => {
  const path = `/cases/${signed.id}/mandates/${signed.mandate}/papers/copies`;
  const answer = await site.get(path);
  assert.equal(answer.headers.get('content-disposition'), 'inline; filename="Pilnvarojums-1-2026.pdf"');
  const { body } = await call(cast.karlis, `/api${path}`);
  assert.equal(body.name, 'Pilnvarojums-1-2026.pdf');
  const bytes = Buffer.from(body.base64 ?? '', 'base64');
  assert.deepEqual(bytes, Buffer.from(await answer.arrayBuffer()));
  const { text } = await readPdf(bytes);
  for (const mark of ['1/2 centram', '2/2 klientam']) assert.ok(text.includes(mark), mark);
});

test('programs get a preview and the notice too; a preview stores nothing', async () => {
  const told = await leadCase(database, cast.karlis, 'notice');
  const traces = await tracesOf(database);
  const mandate = forms.mandate([told.eService.id], officialDay(cast.karlis.at));
  for (const print of ['usual', 'large']) {
    const preview = await call(cast.karlis, `/api/cases/${told.id}/mandates/preview?print=${print}`, mandate);
    const notice = await call(cast.karlis, `/api/cases/${told.id}/notice/paper?print=${print}`);
    for (const { status, body } of [preview, notice]) {
      assert.equal(status, 200);
      assert.match(Buffer.from(body.base64 ?? '', 'base64').toString('latin1'), /^%PDF-/);
    }
  }
  assert.deepEqual(await tracesOf(database), traces);
  const early = await call(cast.karlis, `/api/cases/${signed.id}/mandates/preview`, mandate);
  assert.deepEqual([early.status, early.body.point], [409, '22.¹ 3.']);
});

test('after an application its client gets a slip that names nobody; nobody gets one before, or after a death', async () => {
  const filed = await leadCase(database, cast.karlis, '22.1.6', { client: { personalCode: '320000-00007' } });
  const path = `/cases/${filed.id}/applications/${filed.application}/slip`;
  const traces = await tracesOf(database);
  for (const query of ['', '?print=large', '?in=en']) {
    const answer = await site.get(path + query);
    const { text } = await readPdf(Buffer.from(await answer.arrayBuffer()));
    assert.doesNotMatch(text, /Velta|Priedīte|320000|20000000/, query);
    assert.match(answer.headers.get('content-disposition') ?? '', /^inline; filename="Atgadne-[A-Za-z0-9-]+\.pdf"$/);
    const { body } = await call(cast.karlis, `/api${path}${query}`);
    assert.equal((await readPdf(Buffer.from(body.base64 ?? '', 'base64'))).text, text);
  }
  assert.deepEqual(await tracesOf(database), traces, 'it is not stored');
  const of = { case: filed.id, application: filed.application };
  const postponed = { cause: 'postponed', plannedOn: '2026-04-20', way: 'phone', reason: 'Turētājs lūdza izziņu.' };
  await act(database, cast.karlis, 'putRightPlannedTime', of, postponed);
  const anew = await readPdf(Buffer.from(await (await site.get(path)).arrayBuffer()));
  assert.match(anew.text, /20\.04\.2026\. \(labots\)/);
  const { eService: _, identified: __, ...shown } = forms.filing('', cast.karlis.at, 'TVP-RIGHT');
  await act(database, cast.karlis, 'putRightFiling', of, { ...shown, reason: 'Sajaukti cipari.' });
  const righted = await readPdf(Buffer.from(await (await site.get(path)).arrayBuffer()));
  assert.match(righted.text, /TVP-RIGHT \(labots\)/);
  for (const [kind, said] of [
    ['refused', /atteica \(02\.03\.2026\.\).*izpildes dienas nav/s],
    ['returned', /atdeva papildināšanai \(02\.03\.2026\.\).*kad pieteikums būs papildināts/s],
  ] as const) {
    await act(database, cast.karlis, 'sayWhatBecame', of, { kind });
    const { text } = await readPdf(Buffer.from(await (await site.get(path)).arrayBuffer()));
    assert.match(text, said);
    assert.doesNotMatch(text, /20\.04\.2026|vēl nav zināms/, 'no day of before is promised');
  }
  const mandatePaper = await site.get(`/cases/${filed.id}/mandates/${filed.mandate}/papers/copy-2`);
  const { text: onMandate } = await readPdf(Buffer.from(await mandatePaper.arrayBuffer()));
  const [, number = ''] = /Nr\. (\S+)/.exec(righted.text) ?? [];
  assert.match(number, /\/2026\/\d+$/);
  assert.ok(onMandate.includes(number), `the mandate is called ${number} on its slip alone`);
  await act(database, cast.karlis, 'sayWhatBecame', of, { kind: 'withdrawn' });
  const withdrawn = await call(cast.karlis, `/api${path}`);
  assert.deepEqual([withdrawn.status, withdrawn.body.code], [409, 'case.application-withdrawn']);
  assert.doesNotMatch(
    await (await site.get(`/cases/${filed.id}`)).text(),
    /\/slip/,
    'it would promise what is not told',
  );
  await act(database, cast.karlis, 'sayWhatBecame', of, { kind: 'in_hand' });
  const elsewhere = await call(cast.karlis, `/api/cases/${signed.id}/applications/${filed.application}/slip`);
  assert.equal(elsewhere.status, 404);
  const client = await clientOfCase(database, cast.karlis, filed.id);
  const recordDeath = deathActs.recordDeath as Act<string, never, never, unknown>;
  const input = { toldBy: 'meita pa tālruni' };
  await carryOut(caseParts(database), cast.karlis, recordDeath, { id: randomUUID(), of: { client }, input });
  const late = await call(cast.karlis, `/api${path}`);
  assert.deepEqual([late.status, late.body.code], [409, 'case.client-died']);
});

test('the slip of an e-service that gives no result promises none, whether the client asked for results or not', async () => {
  for (const [resultWay, also] of [
    ['phone', ['EPD313']],
    ['none', []],
  ] as const) {
    const filed = await leadCase(database, cast.karlis, '22.1.5', { code: 'EPD09', also, mandate: { resultWay } });
    const path = `/cases/${filed.id}/applications/${filed.application}/slip`;
    for (const [query, said, never] of [
      ['', /rezultātu centram nesniedz/, /paziņos|nepieprasījāt/],
      ['?print=large&in=en', /gives the centre no result/, /will tell you|did not ask/],
    ] as const) {
      const { body } = await call(cast.karlis, `/api${path}${query}`);
      const { text } = await readPdf(Buffer.from(body.base64 ?? '', 'base64'));
      assert.match(text.replaceAll(/\s+/g, ' '), said);
      assert.doesNotMatch(text, never);
    }
  }
});

test('the proof of an end printed before an application was put right stays; the next one carries what holds', async () => {
  const filed = await leadCase(database, cast.karlis, '22.1.5');
  const { id, mandate, application } = filed;
  await act(database, cast.karlis, 'endMandate', { case: id, mandate }, { kind: 'revoked', declaredBy: 'Velta' });
  const proof = async () =>
    Buffer.from(await (await site.get(`/cases/${id}/mandates/${mandate}/papers/end`)).arrayBuffer());
  const first = await proof();
  const { eService: _, identified: __, ...shown } = forms.filing('', cast.karlis.at, 'TVP-PROVED');
  await act(
    database,
    cast.karlis,
    'putRightFiling',
    { case: id, application },
    { ...shown, reason: 'Sajaukti cipari.' },
  );
  const second = await proof();
  assert.match((await readPdf(second)).text, /TVP-PROVED \(labots\)/);
  assert.doesNotMatch((await readPdf(first)).text, /TVP-PROVED|labots/);
  assert.deepEqual(await proof(), second);
  const forgery = await forgeryOn(database);
  const { sha256 } = await forgery.copy('mandate_paper', 'paper', 'end');
  await forgery.end();
  assert.deepEqual(sha256, createHash('sha256').update(first).digest());
});

test('the reference in the QR code finds the case only for people of its centre', async () => {
  const forgery = await forgeryOn(database);
  const { reference } = await forgery.copy('mandate', 'id', signed.mandate);
  await forgery.end();
  const found = await call(cast.viewer, `/api/p/${String(reference)}`);
  assert.deepEqual(found.body, { case: signed.id, mandate: signed.mandate });
  assert.equal((await call(cast.ruta, `/api/p/${String(reference)}`)).status, 404);
  assert.equal((await call(cast.viewer, `/api/cases/${signed.id}/notice/paper`)).status, 403);
});
