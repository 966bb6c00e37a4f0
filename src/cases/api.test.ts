import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { eService, filingRules, forms, prepareCentres } from '#test/support/cast/cases.ts';
import { mandateSettings } from '#test/support/cast/mandates.ts';
import { type Cast, clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { casesApi } from './api.ts';

const database = await freshDatabase();
let cast: Cast;
let site: RoomSite;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
  const documents = {} as DocumentMaker; // no act of the API prints
  site = await roomSite(database, [casesApi({ database, documents, mandateSettings, filingRules })], cast.karlis);
});

async function call(actor: CentreActor, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await site.as(actor).app.request(path, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: JSON.parse(await response.text()),
  };
}

async function act(path: string, body: object): Promise<string> {
  const answer = await call(cast.karlis, path, body);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body.id;
}

test('a whole case runs through the API by the same acts, and is returned with codes masked', async () => {
  const service = await eService(database, cast.karlis, 'EPD313');
  const today = officialDay(cast.karlis.at);
  const id = await act('/api/cases', { edition: service.id });
  await act(`/api/cases/${id}/declaration`, { noneAvailable: true, reason: 'never_had' });
  await act(`/api/cases/${id}/identity-checks`, forms.identity);
  await act(`/api/cases/${id}/notice`, forms.notice);
  const mandate = await act(`/api/cases/${id}/mandates`, forms.mandate([service.id], today));
  await act(`/api/cases/${id}/mandates/${mandate}/signing`, forms.signing(today));
  const application = await act(
    `/api/cases/${id}/applications`,
    forms.filing(service.eServiceId, cast.karlis.at, 'TVP-API-1'),
  );
  await act(`/api/cases/${id}/applications/${application}/planned-time`, forms.plannedTime(today));
  await act(`/api/cases/${id}/applications/${application}/result`, forms.result);

  const { body } = await call(cast.karlis, `/api/cases/${id}`);
  assert.equal(body.waitingFor, 'done');
  assert.equal(body.mandates[0].state, 'completed');
  assert.deepEqual(
    body.duties.map((duty: { point: string; state: string }) => `${duty.point} ${duty.state}`),
    ['2.6. done', '22.¹ 1. done', '22.¹ 3. done', '22.¹ 3. done', '22.¹ 3. done'],
  );
  assert.doesNotMatch(JSON.stringify(body), new RegExp(clients.velta.personalCode.slice(0, 6)));
});

test('cases are found by personal code, name, register number, portal reference and e-service', async () => {
  for (const text of [
    clients.velta.personalCode,
    'PRIEDITE',
    'velta pried',
    '1/2026',
    'Nr. 1/2026',
    'No 1 / 2026',
    'TVP-API-1',
    'epd313',
  ]) {
    const { body } = await call(cast.karlis, '/api/cases/search', { text });
    assert.equal(body.cases.length, 1, text);
    assert.equal(body.cases[0].client.name, 'Velta Priedīte');
  }
  for (const text of [clients.arvids.personalCode, 'Nezināms', '99/2026', 'TVP-API-2', 'EPD06']) {
    assert.deepEqual((await call(cast.karlis, '/api/cases/search', { text })).body.cases, [], text);
  }
  assert.deepEqual((await call(cast.ruta, '/api/cases/search', { text: 'Priedīte' })).body.cases, []);
});

test('a refusal is problem+json with its code and the point of law, in the language asked for', async () => {
  const service = await eService(database, cast.karlis, 'EPD01');
  const id = await act('/api/cases', { edition: service.id });
  const filing = forms.filing(service.eServiceId, cast.karlis.at);
  const { status, type, body } = await call(cast.karlis, `/api/cases/${id}/applications`, filing, {
    'accept-language': 'en',
  });
  assert.equal(status, 409);
  assert.equal(type, 'application/problem+json');
  assert.equal(body.code, 'case.out-of-order');
  assert.equal(body.point, '2.6.');
  assert.match(body.problems[0].detail, /^First record/);
});

test('unreadable input is reported field by field, and is not echoed', async () => {
  const { status, body } = await call(cast.karlis, '/api/cases', { edition: "'; drop table service_case; --" });
  assert.equal(status, 422);
  assert.deepEqual(
    body.problems.map((problem: { field: string }) => problem.field),
    ['edition'],
  );
  assert.doesNotMatch(JSON.stringify(body), /drop table/);
  assert.equal((await call(cast.karlis, '/api/cases/search', { text: 5 })).status, 422);
});

test("another centre's case is not found, just like one that does not exist", async () => {
  const service = await eService(database, cast.karlis, 'EPD01');
  const id = await act('/api/cases', { edition: service.id });
  const theirs = await call(cast.ruta, `/api/cases/${id}`);
  const nobodys = await call(cast.ruta, `/api/cases/${randomUUID()}`);
  assert.equal(theirs.status, 404);
  assert.deepEqual(theirs.body, nobodys.body);
});

test('an Idempotency-Key that is no UUID is refused, because whoever sends it again counts on being recognised', async () => {
  const service = await eService(database, cast.karlis, 'EPD01');
  const headers = { 'idempotency-key': 'not-a-uuid' };
  const refused = await call(cast.karlis, '/api/cases', { edition: service.id }, headers);
  assert.deepEqual([refused.status, refused.body.code], [422, 'request.id-unreadable']);
});

test('the same Idempotency-Key twice opens one case', async () => {
  const service = await eService(database, cast.karlis, 'EPD01');
  const headers = { 'idempotency-key': randomUUID() };
  const [one, two] = await Promise.all([
    call(cast.karlis, '/api/cases', { edition: service.id }, headers),
    call(cast.karlis, '/api/cases', { edition: service.id }, headers),
  ]);
  assert.equal(one.body.id, two.body.id);
});

test('a viewer reads, and can do nothing else', async () => {
  const service = await eService(database, cast.karlis, 'EPD01');
  assert.equal((await call(cast.viewer, '/api/cases')).status, 200);
  assert.equal((await call(cast.viewer, '/api/cases', { edition: service.id })).status, 403);
});
