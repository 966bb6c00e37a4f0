import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { attachAlone } from '#test/support/cast/deeds.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { baselineJpeg, emptyZip, progressiveJpeg, smallPdf, smallPng } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { maxScanBytes, registerDocument, scanById, scansOf, setUpArchiveFile } from './index.ts';

const database = await freshDatabase();
const { karlis, viewer, janis } = await enterCast(database);
const today = Temporal.PlainDate.from('2026-03-02');
const document = randomUUID();
await loggedTransaction(database, karlis.centre, async (tx) => {
  const file = { fileIndex: '1-15', title: 'Pilnvarojumi', retentionYears: 10, validFrom: today };
  await setUpArchiveFile(tx, { at: karlis.at }, { ...file, centre: karlis.centre });
  await registerDocument(tx, karlis, { document, on: today });
  return null;
});

function attach(bytes: Uint8Array, actor: CentreActor = karlis) {
  const input = { scan: { name: 'scan', bytes } };
  return carryOut({ database }, actor, attachAlone, { id: randomUUID(), of: { id: document }, input });
}

const cut = (file: Buffer) => file.subarray(0, Math.floor(file.length * 0.8));
const then = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

test('PDF, JPEG and PNG are recognised by their content and read back byte for byte', async () => {
  const files = {
    'application/pdf': [smallPdf()],
    'image/jpeg': [baselineJpeg, progressiveJpeg, then(baselineJpeg, Buffer.alloc(16))],
    'image/png': [smallPng()],
  };
  for (const [type, scans] of Object.entries(files)) {
    for (const bytes of scans) {
      const { id } = await attach(bytes);
      const scan = await loggedTransaction(database, viewer.centre, (tx) => scanById(tx, id));
      assert.equal(scan?.mediaType, type);
      assert.ok(scan.bytes.equals(bytes));
    }
  }
  assert.equal((await loggedTransaction(database, viewer.centre, (tx) => scansOf(tx, document))).length, 5);
});

test('other kinds of files are refused, whatever their name', async () => {
  const others = [
    '<!doctype html><script>alert(1)</script>',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;',
    'MZ\u0090\u0000',
    '%PDF',
    '%PDF-9.9\n',
    'ÿ',
    then('x', smallPdf()),
    then('\n', smallPng()),
    emptyZip(),
  ];
  for (const bytes of others)
    await assert.rejects(attach(then(bytes)), { code: 'archive.scan-unknown', kind: 'input' });
});

test('a truncated file is refused', async () => {
  for (const bytes of [smallPdf(), baselineJpeg, progressiveJpeg, smallPng()]) {
    await assert.rejects(attach(cut(bytes)), { code: 'archive.scan-damaged' });
    await assert.rejects(attach(bytes.subarray(0, bytes.length - 2)), { code: 'archive.scan-damaged' });
  }
});

test('a file with another file inside or after it is refused', async () => {
  const two = {
    'a ZIP behind a PDF': then(smallPdf(), emptyZip()),
    'a PDF whose end is the comment of a ZIP': then(smallPdf(), emptyZip(smallPdf().subarray(-40))),
    'a page behind a PDF': then(smallPdf(), '<script>alert(1)</script>'),
    'a ZIP behind a JPEG': then(baselineJpeg, emptyZip()),
    'a picture behind a JPEG': then(baselineJpeg, baselineJpeg),
    'a page behind a PNG': then(smallPng(), '<script>alert(1)</script>'),
    'a page that begins like a JPEG': then(Buffer.from('ffd8ffe0', 'hex'), '<script>alert(1)</script>'),
    'a page that begins like a PNG': then(smallPng().subarray(0, 8), '<script>alert(1)</script>'),
    'a page that begins like a PDF': then('%PDF-1.4\n<script>alert(1)</script>\nstartxref\n9\n%%EOF'),
    'a program in a PDF': smallPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >> '),
    'a file in a PDF': smallPdf('/Names << /EmbeddedFiles << >> /X << /Type /EmbeddedFile >> >> '),
  };
  for (const [what, bytes] of Object.entries(two)) {
    await assert.rejects(attach(bytes), { code: 'archive.scan-damaged' }, what);
  }
});

test('a picture with a wrong checksum or without dimensions is refused', async () => {
  const flipped = smallPng();
  flipped[20] = 1;
  const flat = Buffer.from(baselineJpeg);
  const frame = flat.indexOf(Buffer.from('ffc0', 'hex'));
  flat.writeUInt16BE(0, frame + 7);
  for (const bytes of [flipped, flat]) await assert.rejects(attach(bytes), { code: 'archive.scan-damaged' });
});

test('a PDF that asks for a password is refused', async () => {
  const locked = then(smallPdf().toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R'));
  await assert.rejects(attach(locked), { code: 'archive.scan-locked' });
});

test('an empty file, and one over 20 MB, is refused; exactly 20 MB is accepted', async () => {
  await assert.rejects(attach(Buffer.alloc(0)), { code: 'archive.scan-empty' });
  const full = smallPng(maxScanBytes - smallPng().length - 12);
  assert.equal(full.length, 20_971_520);
  const { id } = await attach(full);
  assert.ok((await loggedTransaction(database, karlis.centre, (tx) => scanById(tx, id)))?.bytes.equals(full));
  await assert.rejects(attach(smallPng(maxScanBytes - smallPng().length - 11)), { code: 'archive.scan-too-large' });
});

test('the same file is not attached twice', async () => {
  await assert.rejects(attach(smallPdf()), { code: 'archive.scan-attached-already', kind: 'conflict' });
});

test('random bytes after a valid beginning never crash the reader', async () => {
  for (const begins of ['ffd8ff', '89504e470d0a1a0a', '255044462d312e34', 'ffd8ffc0000b', 'ffd8ffda0002ff']) {
    for (let round = 0; round < 40; round += 1) {
      const bytes = then(Buffer.from(begins, 'hex'), randomBytes(round * 3));
      await assert.rejects(attach(bytes), { kind: 'input' });
    }
  }
});

test('another centre finds no scan and cannot read, change or delete one in the database', async () => {
  const seen = await loggedTransaction(database, karlis.centre, (tx) => scansOf(tx, document));
  for (const { id } of seen)
    assert.equal(await loggedTransaction(database, janis.centre, (tx) => scanById(tx, id)), undefined);
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ bytes: Buffer }>(
      "select bytes from archive_scan where media_type = 'application/pdf'",
    );
    assert.ok(rows.every((row) => !row.bytes.includes('PDF')));
    await assert.rejects(owner.query('delete from archive_scan'), /append-only/);
    await assert.rejects(owner.query('update archive_scan set size = size'), /append-only/);
  } finally {
    await owner.end();
  }
});
