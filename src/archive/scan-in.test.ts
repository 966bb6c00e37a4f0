import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { baselineJpeg, progressiveJpeg, smallPdf } from '#test/support/files/scans.ts';
import { scanIn } from './scan-in.ts';

const then = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

suite('a PDF behind something else is taken without it, or it is told', () => {
  const before = {
    'a mark of byte order': '\ufeff',
    'an empty line': '\r\n',
    'a printer’s language': '\x1b%-12345X@PJL SET RESOLUTION=300\r\n@PJL ENTER LANGUAGE=PDF\r\n',
    'as much as readers look through': Buffer.alloc(1024),
    'zeros and a mark': '\0\0\ufeff',
  };
  for (const [what, bytes] of Object.entries(before)) {
    test(what, () => {
      const found = scanIn(then(bytes, smallPdf(), '\n'));
      assert.ok(typeof found !== 'string' && found.bytes.equals(smallPdf()));
    });
  }

  test('where the offsets count what stands before it, it has to be saved anew', () => {
    const begins = '\n'.repeat(40);
    const counted = smallPdf()
      .toString('latin1')
      .replace(/(?<=startxref\n)\d+/, (at) => String(Number(at) + begins.length));
    assert.equal(scanIn(then(begins, Buffer.from(counted, 'latin1'))), 'begins-late');
  });

  test('whatever no scanner writes there, be it a page, a mail or a packed file', () => {
    for (const begins of [
      'x',
      '<!doctype html>',
      'Content-Type: application/pdf\r\n\r\n',
      'PK\x03\x04',
      '@PJL <script>\n',
    ])
      assert.equal(scanIn(then(begins, smallPdf())), 'begins-late', begins);
  });

  test('two of them, or one with a program, are refused as ever', () => {
    assert.equal(scanIn(then('\n', smallPdf(), smallPdf())), 'goes-on');
    assert.equal(scanIn(then('\n', smallPdf('/OpenAction << /S /JavaScript /JS (a) >> '))), 'begins-late');
  });
});

test('a cross-reference is found where programs that count otherwise are off by some bytes, and no further', () => {
  const off = (by: number) =>
    then(
      Buffer.from(
        smallPdf()
          .toString('latin1')
          .replace(/(?<=startxref\n)\d+/, (at) => String(Number(at) + by)),
        'latin1',
      ),
    );
  for (const by of [-16, -9, -1, 0, 1, 3, 16]) {
    const found = scanIn(off(by));
    assert.ok(typeof found !== 'string' && found.bytes.equals(off(by)), String(by));
  }
  for (const by of [-60, 40, 5000]) assert.equal(scanIn(off(by)), 'damaged', String(by));
  assert.equal(scanIn(then(smallPdf(), off(0))), 'goes-on');
  assert.equal(scanIn(then(smallPdf(), off(-9))), 'goes-on');
});

test('a part of a PDF made for the web that names no cross-reference does not end it', () => {
  const part = Buffer.from('%PDF-1.5\n1 0 obj\n<< /Linearized 1 >>\nendobj\nstartxref\n0\n%%EOF\n', 'latin1');
  const at = part.length;
  const rest = '2 0 obj\n<< /Type /Page >>\nendobj\n';
  const whole = then(part, rest, `xref\n0 1\ntrailer\n<< >>\nstartxref\n${at + rest.length}\n%%EOF\n`);
  const found = scanIn(whole);
  assert.ok(typeof found !== 'string' && found.bytes.equals(whole));
});

suite('segments between the scan and the end of a JPEG are a part of it', () => {
  const segments = {
    'a comment': Buffer.from('fffe0005616263', 'hex'),
    'the number of lines': Buffer.from('ffdc0004001e', 'hex'),
    'what a program keeps': Buffer.from('ffe00006aabbccdd', 'hex'),
    'bytes that fill': Buffer.from('ffffff', 'hex'),
    several: Buffer.from('ffdc0004001efffe0005616263ff', 'hex'),
  };
  for (const [what, segment] of Object.entries(segments)) {
    test(what, () => {
      for (const jpeg of [baselineJpeg, progressiveJpeg]) {
        const whole = then(jpeg.subarray(0, -2), segment, jpeg.subarray(-2));
        const found = scanIn(then(whole, 'trailer'));
        assert.ok(typeof found !== 'string' && found.bytes.equals(whole));
        assert.equal(scanIn(whole.subarray(0, -2)), 'damaged', 'without its end');
      }
    });
  }

  test('an end without a picture is none', () => {
    assert.equal(scanIn(Buffer.from('ffd8ffd9', 'hex')), 'damaged');
    assert.equal(scanIn(Buffer.from('ffd8fffe0005616263ffd9', 'hex')), 'damaged');
  });
});
