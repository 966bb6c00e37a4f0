import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { packedPdf } from '../../../demo/pki/packed-pdf.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import { writeValue } from '../../../demo/pki/write-pdf.ts';
import { Malformed } from '../malformed.ts';
import { readPolicy, standardPolicy } from '../policy.ts';
import { loadTrust } from '../trust/load-trust.ts';
import { validate } from '../validate.ts';
import { PdfDocument } from './pdf-document.ts';
import { PdfParser } from './pdf-parser.ts';

test('objects are read as ISO 32000 writes them', () => {
  const read = (text: string) => new PdfParser(Buffer.from(text, 'latin1'), 0).value();
  const string = (text: string) => ({ kind: 'string', bytes: Buffer.from(text, 'latin1') });
  assert.deepEqual(read('% a comment\n[1 -2.5 .5 true false null]'), [1, -2.5, 0.5, true, false, null]);
  assert.deepEqual(read('(a(b)c\\)\\\\\\n\\101\\\nz)'), string('a(b)c)\\\nAz'));
  assert.deepEqual(read('<48 65 6c6C6f7>'), string('Hellop'));
  assert.deepEqual(read('/A#20B'), { kind: 'name', name: 'A B' });
  assert.deepEqual(read('[12 0 R 12 0]'), [{ kind: 'reference', number: 12, generation: 0 }, 12, 0]);
  assert.deepEqual(
    read('<</A/B/C<</D(e)>>>>'),
    new Map<string, unknown>([
      ['A', { kind: 'name', name: 'B' }],
      ['C', new Map([['D', string('e')]])],
    ]),
  );
  for (const text of [
    '<< /A 1 /A 2 >>',
    '(never ends',
    '[1',
    '<< 1 2 >>',
    '<4x>',
    'what',
    '['.repeat(100),
    `(${'x'.repeat(5_000_000)})`,
  ]) {
    assert.throws(() => read(text), Malformed, text.slice(0, 20));
  }
});

test('what is written is read back the same', () => {
  const value = new PdfParser(Buffer.from('<< /Na#2fme [1 (two) <03> /Four 5 0 R null true] /D << >> >>'), 0).value();
  assert.deepEqual(new PdfParser(writeValue(value), 0).value(), value);
});

test('compressed objects and cross-reference streams are read, and signed in the same form', () => {
  const pdf = packedPdf();
  const document = new PdfDocument(pdf, pdf.length);
  const page = document.dictionary({ kind: 'reference', number: 3, generation: 0 });
  assert.deepEqual(page?.get('MediaBox'), [0, 0, 595, 842]);
  const now = Date.UTC(2026, 2, 2, 9);
  const pki = makeDemoPki(now);
  const signed = signPdf(pki, pdf, { signer: pki.signers.qualified, at: now, level: 'LTA' });
  const { trust } = loadTrust(demoTrust(pki, now));
  const report = validate(signed, 'a.pdf', { trust, at: now + 3_600_000, policy: readPolicy(standardPolicy) });
  assert.deepEqual(
    report.signatures.map(({ indication, level }) => [indication, level]),
    [['TOTAL-PASSED', 'LTA']],
  );
});

test('a file whose parts are not at their stated offsets is malformed', () => {
  const good = plainPdf('x').toString('latin1');
  const open = (text: string) => new PdfDocument(Buffer.from(text, 'latin1'), text.length).catalog;
  assert.ok(open(good).has('Pages'));
  for (const broken of [
    good.replace(/startxref\n\d+/, 'startxref\n99999999'),
    good.replace(/startxref\n\d+/, 'startxref\n9'),
    good.replace('/Root 1 0 R', '/Root 2 0 R /Encrypt 9 0 R'),
    good.replace('/Root 1 0 R', '/Root 7 0 R'),
    good.replace('1 0 obj', '8 0 obj'),
    good.replace('/Size 6', `/Size 6 /Prev ${/startxref\n(\d+)/.exec(good)?.[1]}`),
  ]) {
    assert.throws(() => open(broken), Malformed, broken.slice(-120));
  }
});

test('impossible column widths are malformed', () => {
  const good = packedPdf().toString('latin1');
  for (const widths of ['[1 -1 4]', '[1 1.5 1]', '[9 0 0]', '[0 0 0]', '[1 2]']) {
    const broken = Buffer.from(good.replace('[1 2 1]', widths), 'latin1');
    assert.throws(() => new PdfDocument(broken, broken.length), Malformed, widths);
  }
});
