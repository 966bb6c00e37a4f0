import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import pg from 'pg';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { attachAlone } from '#test/support/cast/deeds.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { baselineJpeg, emptyZip, progressiveJpeg, smallPdf, smallPng } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { trials } from '#test/support/run/seeded.ts';
import { maxScanBytes, registerDocument, scanById, scansOf, setUpArchiveFile } from './index.ts';
import { scanIn } from './scan-in.ts';

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

/** A comment of a JPEG that holds a ZIP's directory, whose own comment is the rest of the JPEG. */
function jpegInZip(): Buffer {
  const rest = baselineJpeg.subarray(2);
  const zip = emptyZip(rest).subarray(0, 22);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(zip.length + 2);
  return then(baselineJpeg.subarray(0, 2), Buffer.from('fffe', 'hex'), length, zip, rest);
}

const cut = (file: Buffer) => file.subarray(0, Math.floor(file.length * 0.8));
const then = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

const stored = (id: string) => loggedTransaction(database, viewer.centre, (tx) => scanById(tx, id));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

test('PDF, JPEG and PNG are recognised by their content and read back byte for byte', async () => {
  const files = {
    'application/pdf': [smallPdf()],
    'image/jpeg': [baselineJpeg, progressiveJpeg],
    'image/png': [smallPng()],
  };
  for (const [type, scans] of Object.entries(files)) {
    for (const bytes of scans) {
      const scan = await stored((await attach(bytes)).id);
      assert.equal(scan?.mediaType, type);
      assert.ok(scan.bytes.equals(bytes));
      assert.deepEqual([scan.uploadedSize, scan.uploadedSha256], [null, null]);
    }
  }
  assert.equal((await loggedTransaction(database, viewer.centre, (tx) => scansOf(tx, document))).length, 4);
});

/** What scanners and phones write behind the end, and what others hide there. */
const trailers: Readonly<Record<string, Buffer>> = {
  'a newline': Buffer.from('\r\n'),
  'two lines': Buffer.from('\n\n'),
  zeros: Buffer.alloc(1024),
  text: Buffer.from('\nScanned by OfficeScan 3000\n'),
  'an end mark that ends nothing': Buffer.from('\n%%EOF\n'),
  "Samsung's data": Buffer.from('0000010a0e000000496d6167655f5554435f446174613137303053454648', 'hex'),
  'a second picture': baselineJpeg,
  'a ZIP': emptyZip(),
  'a page with a program': Buffer.from('<script>alert(1)</script>'),
  'random bytes': randomBytes(3000),
};

suite('what stands behind the end of a scan is cut off, and that is recorded', () => {
  const scans = { pdf: smallPdf, jpeg: () => baselineJpeg, png: smallPng };
  for (const [kind, scan] of Object.entries(scans)) {
    for (const [what, trailer] of Object.entries(trailers)) {
      test(`${kind}, then ${what}`, () => {
        const whole = scan();
        const uploaded = then(whole, trailer);
        const found = scanIn(uploaded);
        assert.ok(typeof found !== 'string' && found.bytes.equals(whole));
      });
    }
  }

  test('whatever it is, as long as no part of a PDF follows a PDF', () => {
    for (let round = 0; round < trials(300); round += 1) {
      for (const scan of [smallPdf(), baselineJpeg, progressiveJpeg, smallPng()]) {
        const found = scanIn(then(scan, randomBytes(1 + round)));
        assert.ok(typeof found !== 'string' && found.bytes.equals(scan));
      }
    }
  });

  test('size and hash of the file as uploaded and as stored are kept, and the log says how much was cut', async () => {
    const whole = smallPng(7);
    const uploaded = then(whole, Buffer.alloc(500));
    const { id } = await attach(uploaded);
    const scan = await stored(id);
    assert.ok(scan);
    assert.ok(scan.bytes.equals(whole));
    assert.deepEqual([scan.size, scan.sha256], [whole.length, hashOf(whole)]);
    assert.deepEqual([scan.uploadedSize, scan.uploadedSha256], [uploaded.length, hashOf(uploaded)]);
    const [entry] = await lastEntries(database, 1);
    assert.deepEqual(entry?.body.things, { document, scan: id, cut: '500' });
  });

  test('the same scan with another trailer is attached already', async () => {
    await assert.rejects(attach(then(smallPng(7), 'x')), { code: 'archive.scan-attached-already' });
  });
});

test('a PDF that goes on behind its end, because two were joined or saving was interrupted, is refused as such', async () => {
  const endAgainInZip = emptyZip(smallPdf().subarray(-40));
  for (const rest of [
    smallPdf(),
    endAgainInZip,
    smallPdf('/Lang (lv) '),
    '4 0 obj\n<< /Type /Page >>\nendobj\n',
    'startxref\n9\n',
  ]) {
    await assert.rejects(attach(then(smallPdf(), rest)), { code: 'archive.scan-goes-on', kind: 'input' });
  }
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
    then(Buffer.alloc(1025, ' '), smallPdf()),
    then('x%PDF-9.9\n', smallPdf()),
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

test('a file with another file inside it is refused', async () => {
  const two = {
    'a JPEG in the comment of a ZIP': jpegInZip(),
    'a page that begins like a JPEG': then(Buffer.from('ffd8ffe0', 'hex'), '<script>alert(1)</script>'),
    'a page that begins like a PNG': then(smallPng().subarray(0, 8), '<script>alert(1)</script>'),
    'a page that begins like a PDF': then('%PDF-1.4\n<script>alert(1)</script>\nstartxref\n9\n%%EOF'),
    'a program in a PDF': smallPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >> '),
    'a program whose name is written with codes': smallPdf('/OpenAction << /S /J#61vaScript /JS (app.alert(1)) >> '),
    'a form in a PDF that sends itself': smallPdf('/OpenAction << /S /SubmitForm /F (https://paraugs.example) >> '),
    'a PDF that leads into another file': smallPdf('/OpenAction << /S /GoToR /F (cits.pdf) /D [0 /Fit] >> '),
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
