import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, carryOutIn } from '#acting/index.ts';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
import { attachAlone } from '#test/support/cast/deeds.ts';
import { alsoAdministrator, enterCast } from '#test/support/cast/people.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { archiveApi } from './api.ts';
import { registerDocument } from './index.ts';

const database = await freshDatabase();
const { karlis, viewer, janis, ruta } = await enterCast(database);
const administrator = await alsoAdministrator(database, karlis);
const document = randomUUID();
const site = await roomSite(database, [archiveApi(database)], karlis);

async function call(actor: Actor, path: string, body?: unknown) {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await site.as(actor).app.request(path, { ...init, headers: { 'content-type': 'application/json' } });
  return { status: answer.status, json: await answer.json() };
}

test('the administrator enters the file, and then an employee registers in it', async () => {
  const path = `/api/archive-files/${karlis.centre}`;
  const file = { fileIndex: '1-15', title: 'Pilnvarojumi', retentionYears: 10, validFrom: '2026-01-01' };
  assert.deepEqual(await call(administrator, path, file), {
    status: 200,
    json: { centre: karlis.centre, validFrom: '2026-01-01' },
  });
  assert.deepEqual((await call(administrator, path)).json, { files: [file] });
  const wrong = await call(administrator, path, { ...file, retentionYears: 0 });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.json.problems[0].field, 'retentionYears');
  assert.equal((await call(administrator, `/api/archive-files/${ruta.centre}`)).status, 404);
  assert.equal((await call(karlis, path)).status, 403);
});

test('the register, an entry and a scan are read; a correction is added', async () => {
  const scan = await loggedTransaction(database, karlis.centre, async (tx) => {
    await registerDocument(tx, karlis, { document, on: Temporal.PlainDate.from('2026-03-02') });
    return (await attach(tx, document)).id;
  });
  const corrected = await call(karlis, `/api/register/${document}/corrections`, { note: 'Mape 4' });
  assert.equal(corrected.status, 200);
  assert.match(corrected.json.id, /^[0-9a-f-]{36}$/);

  const { json: register } = await call(viewer, '/api/register?year=2026');
  const entry = {
    document,
    year: 2026,
    number: 1,
    registeredOn: '2026-03-02',
    fileIndex: '1-15',
    retentionYears: 10,
    place: null,
    firstPlace: null,
    reservation: null,
    filledAt: null,
    marks: [{ kind: 'corrected', note: 'Mape 4', markedAt: '2026-03-02T08:30:00Z', place: null }],
  };
  assert.deepEqual(register, { entries: [entry], below: null, above: null });
  const { json: whole } = await call(viewer, `/api/register/${document}`);
  assert.deepEqual(whole, {
    ...entry,
    registeredBy: karlis.name,
    scans: [
      {
        id: scan,
        mediaType: 'application/pdf',
        size: smallPdf().length,
        sha256: createHash('sha256').update(smallPdf()).digest('hex'),
        attachedAt: '2026-03-02T08:30:00Z',
        uploaded: null,
        putRight: null,
      },
    ],
  });
  const { json: taken } = await call(viewer, `/api/register/scans/${scan}`);
  assert.deepEqual(Buffer.from(taken.base64, 'base64'), smallPdf());
  for (const path of [
    `/api/register/${document}`,
    `/api/register/scans/${scan}`,
    '/api/register/scans/1',
    "/api/register/x'",
  ]) {
    assert.equal((await call(janis, path)).status, 404, path);
  }
});

function attach(tx: Logged, id: string) {
  const input = { scan: { name: 'scan', bytes: smallPdf() } };
  return carryOutIn(tx, {}, karlis, attachAlone, { of: { id }, input });
}

test('numbers are reserved for blanks and given up, and both are read', async () => {
  const { json: made } = await call(karlis, '/api/register/blanks', { count: 2, reason: 'Plānots pārtraukums.' });
  assert.deepEqual([made.year, made.last - made.first], [2026, 1]);
  const { json: listed } = await call(viewer, '/api/register/blanks');
  const reservation = {
    id: made.id,
    year: 2026,
    first: made.first,
    last: made.last,
    reason: 'Plānots pārtraukums.',
    reservedAt: '2026-03-02T08:30:00Z',
    reservedBy: karlis.name,
    open: 2,
  };
  assert.deepEqual(listed, { reservations: [reservation] });
  const { json: read } = await call(viewer, `/api/register/blanks/${made.id}`);
  const blanks = read.blanks.map((blank: { document: string }) => blank.document);
  const given = { blanks: blanks.slice(0, 1), kind: 'spoiled', note: 'Aplieta.' };
  assert.equal((await call(karlis, `/api/register/blanks/${made.id}/giving-up`, given)).status, 200);
  const { json: after } = await call(viewer, `/api/register/blanks/${made.id}`);
  assert.deepEqual(
    [after.open, ...after.blanks.map((blank: { marks: { kind: string }[] }) => blank.marks.map(({ kind }) => kind))],
    [1, ['spoiled'], []],
  );
});
