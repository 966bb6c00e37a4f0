import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type Actor, carryOutIn } from '#acting/index.ts';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
import { attachAlone } from '#test/support/cast/deeds.ts';
import { alsoAdministrator, enterCast } from '#test/support/cast/people.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { markEntry, placeCopy, registerDocument, setUpArchiveFile } from './index.ts';
import { archivePages } from './pages.tsx';

const database = await freshDatabase();
const { karlis, viewer, janis, ruta } = await enterCast(database);
const administrator = await alsoAdministrator(database, karlis);
const auditor: Actor = { ...karlis, role: 'auditor' };
const today = Temporal.PlainDate.from('2026-03-02');
const documents = Array.from({ length: 60 }, () => randomUUID());
const [first = '', second = ''] = documents;
let scan = '';

await act(async (tx) => {
  const file = { fileIndex: '1-15', title: 'Pilnvarojumi', retentionYears: 10, validFrom: today };
  await setUpArchiveFile(tx, { at: karlis.at }, { ...file, centre: karlis.centre });
  for (const document of documents) await registerDocument(tx, karlis, { document, on: today });
  placeCopy(tx, karlis, { document: first, folder: 'Mape 3', pages: 2 });
  markEntry(tx, karlis, { document: first, kind: 'revoked', note: '' });
  scan = (await attach(tx, first)).id;
});

function act(work: (tx: Logged) => Promise<void>) {
  return loggedTransaction(database, karlis.centre, async (tx) => {
    await work(tx);
    return null;
  });
}

const site = await roomSite(database, [archivePages(database)], karlis);

test('the register is shown in pages, newest first, in both languages', async () => {
  const html = await (await site.get('/register')).text();
  assert.ok(html.includes('>60</a>') && html.includes('>41</a>') && !html.includes('>40</a>'));
  assert.ok(html.includes('/register?year=2026&amp;below=41'));
  const next = await (await site.get('/register?year=2026&below=21', 'en')).text();
  for (const shown of ['>1</a>', '02.03.2026', '1-15', 'Mape 3', 'Revoked 02.03.2026'])
    assert.ok(next.includes(shown), shown);
  assert.ok(next.includes('/register?year=2026&amp;above=20'));
  assert.ok((await (await site.get('/register?year=2025')).text()).includes('Šajā gadā nekas nav reģistrēts.'));
  assert.equal((await site.get('/register?year=999999999')).status, 200);
  for (const odd of ['year=x', 'below=-1', 'above=9999999999', "year=2026'"]) {
    assert.equal((await site.get(`/register?${odd}`)).status, 422, odd);
  }
});

test('the register for printing begins with number 1 and names the centre', async () => {
  const html = await (await site.as(auditor).get('/register/print?year=2026')).text();
  assert.ok(html.includes('Birzgales valsts un pašvaldības'));
  assert.ok(html.indexOf('>1</a>') < html.indexOf('>60</a>'));
});

test('an entry shows its place, term, marks and scans', async () => {
  const html = await (await site.as(viewer).get(`/register/${first}`)).text();
  for (const shown of ['Mape 3', 'Līdz 31.12.2036.', 'Atsaukts', `/register/scans/${scan}`, karlis.name]) {
    assert.ok(html.includes(shown), shown);
  }
  assert.ok(!html.includes('<textarea'), 'a viewer corrects nothing');
});

test('an entry says of a scan what was cut off behind its end, with both hashes', async () => {
  const bytes = Buffer.concat([smallPdf(), Buffer.alloc(21)]);
  await loggedTransaction(database, karlis.centre, (tx) => attach(tx, second, bytes));
  const html = await (await site.as(viewer).get(`/register/${second}`)).text();
  assert.match(html, /aiz beigām bija vēl 21 baits; tas nav saglabāts/);
  for (const file of [bytes, smallPdf()]) assert.ok(html.includes(createHash('sha256').update(file).digest('hex')));
});

test('a correction is added as a mark by an employee', async () => {
  const page = await site.get(`/register/${second}`);
  assert.ok((await page.text()).includes('<textarea'));
  const empty = await site.post(`/register/${second}/corrections`, { note: ' ' });
  assert.equal(empty.status, 422);
  assert.ok((await empty.text()).includes('href="#field-note"'));
  const done = await site.post(`/register/${second}/corrections`, { note: 'Mape 4 <b>' });
  assert.equal(done.status, 303);
  assert.ok((await (await site.get(`/register/${second}`)).text()).includes('Mape 4 &lt;b>'));
  assert.equal((await site.as(viewer).post(`/register/${second}/corrections`, { note: 'x' })).status, 403);
});

test('a scan is a download that no browser shows as a page of ours, and the log says who downloaded it', async () => {
  const answer = await site.as(auditor).get(`/register/scans/${scan}`);
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="2026-1-[0-9a-f]{4}\.pdf"$/);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.ok(Buffer.from(await answer.arrayBuffer()).equals(smallPdf()));
  assert.deepEqual(await viewsLogged(), [{ role: 'auditor', scan }]);
});

test('another centre’s entry or scan is not found, just like one that does not exist', async () => {
  const there = site.as(janis);
  const paths = [first, randomUUID(), '1', "x'"].flatMap((id) => [`/register/${id}`, `/register/scans/${id}`]);
  for (const path of [...paths, `/register/scans/${scan}`]) assert.equal((await there.get(path)).status, 404, path);
  assert.equal((await there.post(`/register/${first}/corrections`, { note: 'x' })).status, 404);
  assert.ok((await (await there.get('/register')).text()).includes('Šajā gadā nekas nav reģistrēts.'));
  assert.equal((await viewsLogged()).length, 1);
});

test('only a municipality’s administrator enters the file, and only for its own centres', async () => {
  const office = site.as(administrator);
  const list = await (await office.get('/archive-files')).text();
  assert.ok(list.includes('Birzgale') && list.includes('Kalnamuiža') && !list.includes('Celmene'));
  const address = `/archive-files/${janis.centre}`;
  assert.ok((await (await office.get(address)).text()).includes('Arhīva lieta vēl nav norādīta'));

  const wrong = await office.post(address, {
    fileIndex: '',
    title: 'Pilnvarojumi',
    retentionYears: '0',
    validFrom: 'x',
  });
  assert.equal(wrong.status, 422);
  const html = await wrong.text();
  for (const field of ['fileIndex', 'retentionYears', 'validFrom'])
    assert.ok(html.includes(`href="#field-${field}"`), field);

  const file = { fileIndex: '2-7', title: 'Pilnvarojumi', retentionYears: '10', validFrom: '01.01.2026.' };
  assert.equal((await office.post(address, file)).status, 303);
  assert.ok((await (await office.get(address)).text()).includes('10 gadus'));
  assert.equal((await office.post(address, file)).status, 409);
  const past = await office.post(address, { ...file, validFrom: '01.03.2026.' });
  assert.equal(past.status, 409, 'its mandates are in the file from January already');
  assert.match(await past.text(), /Šī diena jau ir pagājusi/);
  assert.equal((await office.post(address, { ...file, validFrom: '02.03.2026.' })).status, 303);

  assert.equal((await office.get(`/archive-files/${ruta.centre}`)).status, 404);
  assert.equal((await office.post(`/archive-files/${ruta.centre}`, file)).status, 404);
  assert.equal((await site.post(address, file)).status, 403);
});

test('the database refuses a further file of a past day, whoever enters it', async () => {
  const forgery = await forgeryOn(database);
  const known = await forgery.copy('archive_file', 'centre_id', janis.centre);
  const from = (valid_from: string) => forgery.refusedAtTheEnd(['archive_file', { ...known, valid_from }]);
  assert.deepEqual([await from('2026-02-01'), await from('2026-03-03')], ['file_of_a_past_day', 'nothing']);
  await forgery.end();
});

test('the register is for employees at the counter and the auditor', async () => {
  for (const role of ['ministry_officer', 'holder_officer'] as const) {
    for (const path of ['/register', '/register/print', `/register/${first}`, `/register/scans/${scan}`]) {
      assert.equal((await site.as({ ...karlis, role }).get(path)).status, 403, `${role} ${path}`);
    }
  }
});

async function viewsLogged() {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  const { rows } = await owner.query<{ role: string; scan: string }>(
    `select body ->> 'role' as role, body #>> '{things,scan}' as scan from audit_entry where act = 'scan.view' and not refused`,
  );
  await owner.end();
  return rows;
}

function attach(tx: Logged, id: string, bytes = smallPdf()) {
  const input = { scan: { name: 'scan', bytes } };
  return carryOutIn(tx, {}, karlis, attachAlone, { of: { id }, input });
}
