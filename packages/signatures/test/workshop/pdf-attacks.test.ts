import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf, stampPdf } from '../../../demo/pki/sign-pdf.ts';
import { appendUpdate, name, reference, writeValue } from '../../../demo/pki/write-pdf.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import type { PdfDictionary, PdfValue } from '../../src/pdf/pdf-values.ts';
import { readPolicy, standardPolicy } from '../../src/policy.ts';
import { loadTrust } from '../../src/trust/load-trust.ts';
import { validate } from '../../src/validate.ts';

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const { trust } = loadTrust(demoTrust(pki, now));
const judge = (bytes: Buffer) =>
  validate(bytes, 'a.pdf', { trust, at: now + 3_600_000, policy: readPolicy(standardPolicy) });
const sign = (level: 'B' | 'T' | 'LT' | 'LTA', pdf: Buffer = plainPdf('Pieteikums')) =>
  signPdf(pki, pdf, { signer: pki.signers.qualified, at: now, level });
const first = (bytes: Buffer) => {
  const report = judge(bytes);
  const [signature] = report.signatures;
  assert.ok(signature, JSON.stringify(report.container));
  return signature;
};

/** An incremental update after a signed file: the method of every attack on signed PDF. */
function update(pdf: Buffer, change: (document: PdfDocument, objects: Map<number, Buffer>) => void): Buffer {
  const document = new PdfDocument(pdf, pdf.length);
  const objects = new Map<number, Buffer>();
  change(document, objects);
  return appendUpdate(document, objects);
}

const numberOf = (value: PdfValue | undefined): number => {
  assert.ok(typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference');
  return value.number;
};
const changeCatalog = (pdf: Buffer, key: string, value: PdfValue) =>
  update(pdf, (document, objects) => {
    objects.set(numberOf(document.trailer.get('Root')), writeValue(new Map([...document.catalog, [key, value]])));
  });
const changePage = (pdf: Buffer, change: (page: PdfDictionary, objects: Map<number, Buffer>, next: number) => void) =>
  update(pdf, (document, objects) => {
    const page = new Map(document.dictionary(reference(3)) ?? []);
    change(page, objects, document.nextNumber);
    objects.set(3, writeValue(page));
  });
const streamOf = (text: string) => Buffer.from(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);

test('a PDF signed at each level is validated as that level', () => {
  assert.deepEqual([first(sign('B')).indication, first(sign('B')).level], ['INDETERMINATE', 'B']);
  assert.deepEqual([first(sign('T')).indication, first(sign('T')).level], ['INDETERMINATE', 'T']);
  for (const level of ['LT', 'LTA'] as const) {
    const report = first(sign(level));
    assert.deepEqual([report.indication, report.level, report.qualification], ['TOTAL-PASSED', level, 'QESig']);
    assert.deepEqual(report.coveredFiles, ['a.pdf']);
    assert.equal(report.bestSignatureTime, '2026-03-02T09:00:00Z');
  }
});

test('a second signature and an update that changes nothing leave the first valid', () => {
  const twice = signPdf(pki, sign('LT'), { signer: pki.signers.seal, at: now + 600_000, level: 'LTA' });
  assert.deepEqual(
    judge(twice).signatures.map(({ indication, qualification }) => [indication, qualification]),
    [
      ['TOTAL-PASSED', 'QESig'],
      ['TOTAL-PASSED', 'QESeal'],
    ],
  );
  assert.equal(first(update(sign('LT'), () => undefined)).indication, 'TOTAL-PASSED');
});

test('what is drawn may not change after signing, by any known attack', () => {
  const signed = sign('LT');
  const attacks: Record<string, Buffer> = {
    'the content of a page': update(signed, (_, objects) =>
      objects.set(4, streamOf('BT /F1 18 Tf 72 720 Td (Cits) Tj ET')),
    ),
    'a font': update(signed, (_, objects) =>
      objects.set(5, Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>')),
    ),
    'another page in place of the first': update(signed, (_, objects) =>
      objects.set(2, Buffer.from('<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>')),
    ),
    'a note over the text': changePage(signed, (page, objects, next) => {
      objects.set(next, Buffer.from('<< /Type /Annot /Subtype /FreeText /Rect [0 0 595 842] /Contents (Cits) >>'));
      page.set('Annots', [reference(next)]);
    }),
    'an empty signature field drawn over the text': changePage(signed, (page, objects, next) => {
      objects.set(next, Buffer.from('<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 595 842] >>'));
      page.set('Annots', [reference(next)]);
    }),
    'a larger page': changePage(signed, (page) => page.set('MediaBox', [0, 0, 100, 100])),
    'an action when it is opened': changeCatalog(signed, 'OpenAction', new Map([['S', name('JavaScript')]])),
    layers: changeCatalog(signed, 'OCProperties', new Map()),
    'another form': changeCatalog(signed, 'AcroForm', new Map<string, PdfValue>([['Fields', []]])),
  };
  for (const [what, forged] of Object.entries(attacks)) {
    const report = judge(forged);
    assert.notEqual(report.signatures[0]?.indication, 'TOTAL-PASSED', what);
    assert.ok(report.signatures.length === 0 || first(forged).sub === 'FORMAT_FAILURE', what);
  }
});

test('an update that lists an object where there is none is refused, because viewers would search for it', () => {
  const signed = sign('LT');
  const lost = update(signed, (document, objects) => objects.set(document.nextNumber + 5, Buffer.from('null')));
  assert.equal(first(lost).indication, 'TOTAL-PASSED');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(lost.toString('latin1'))?.[1]);
  const table = lost.toString('latin1', start);
  const broken = Buffer.concat([
    lost.subarray(0, start),
    Buffer.from(table.replace(/\d{10} 00000 n/, '0000000020 00000 n'), 'latin1'),
  ]);
  assert.notDeepEqual(broken, lost);
  assert.equal(first(broken).sub, 'FORMAT_FAILURE');
});

test('a time stamp with an area on the page could hide the signed content', () => {
  assert.equal(first(stampPdf(pki, sign('LT'), now + 120_000)).indication, 'TOTAL-PASSED');
  // One from before the signature's own is impossible, and left out.
  const early = first(stampPdf(pki, sign('LT'), now - 120_000));
  assert.deepEqual(
    early.findings.map(({ code }) => code),
    ['time-stamp-left-out'],
  );
  // Whether it does, a person has to see.
  const visible = first(stampPdf(pki, sign('LT'), now + 120_000, [0, 0, 300, 300]));
  assert.deepEqual([visible.indication, visible.sub], ['INDETERMINATE', 'SIG_CONSTRAINTS_FAILURE']);
});

const white = Buffer.from(
  '<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 20 >>\nstream\n1 g 0 0 595 842 re f\nendstream',
);
const changeForm = (document: PdfDocument, objects: Map<number, Buffer>, key: string, value: PdfValue) => {
  const form = new Map(document.dictionary(document.catalog.get('AcroForm')) ?? []);
  const catalog = new Map<string, PdfValue>([...document.catalog, ['AcroForm', form.set(key, value)]]);
  objects.set(numberOf(document.trailer.get('Root')), writeValue(catalog));
};
const fieldsOf = (document: PdfDocument) =>
  document.array(document.dictionary(document.catalog.get('AcroForm'))?.get('Fields'));
/** A signature field over the whole page that is drawn as a white sheet. */
const sheet = (look: number, value: string) =>
  Buffer.from(
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 595 842] /AP << /N ${look} 0 R >> ${value} >>`,
  );
const coverPage = (pdf: Buffer, value: (document: PdfDocument) => string, inForm: boolean) =>
  update(pdf, (document, objects) => {
    const page = new Map(document.dictionary(reference(3)) ?? []);
    const next = document.nextNumber;
    objects.set(next, sheet(next + 1, value(document)));
    objects.set(next + 1, white);
    objects.set(3, writeValue(page.set('Annots', [...document.array(page.get('Annots')), reference(next)])));
    if (inForm) changeForm(document, objects, 'Fields', [...fieldsOf(document), reference(next)]);
  });

test('a page cannot be covered by a field without a signature of its own', () => {
  const signed = sign('LT');
  const borrowed = (document: PdfDocument) =>
    `/V ${numberOf(document.dictionary(fieldsOf(document)[0])?.get('V'))} 0 R`;
  const copied = (document: PdfDocument) =>
    `/V ${writeValue(document.dictionary(document.dictionary(fieldsOf(document)[0])?.get('V')) ?? null).toString('latin1')}`;
  const attacks: Record<string, Buffer> = {
    'on the page but not in the form': coverPage(signed, () => '/V << /ByteRange [0 0 0 99999999] >>', false),
    'with the first signature for its own': coverPage(signed, borrowed, true),
    'with a copy of the first signature': coverPage(signed, copied, true),
  };
  for (const [what, forged] of Object.entries(attacks)) {
    for (const { indication } of judge(forged).signatures) assert.equal(indication, 'TOTAL-FAILED', what);
  }
});

test('an empty field that existed before may be signed, not painted', () => {
  const withField = update(plainPdf('Pieteikums'), (document, objects) => {
    const next = document.nextNumber;
    objects.set(next, Buffer.from('<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 595 842] >>'));
    objects.set(3, writeValue(new Map([...(document.dictionary(reference(3)) ?? []), ['Annots', [reference(next)]]])));
    changeForm(document, objects, 'Fields', [reference(next)]);
  });
  const signed = sign('LT', withField);
  assert.equal(first(signed).indication, 'TOTAL-PASSED');
  const painted = (value: string) =>
    update(signed, (document, objects) => {
      objects.set(numberOf(fieldsOf(document)[0]), sheet(document.nextNumber, value));
      objects.set(document.nextNumber, white);
    });
  assert.equal(first(painted('')).sub, 'FORMAT_FAILURE');
  assert.equal(judge(painted('/V << /ByteRange [0 1 2 3] >>')).signatures.at(-1)?.indication, 'TOTAL-FAILED');
});

test('the fonts of a form with fields other than signatures stay as they were', () => {
  const withText = update(plainPdf('Pieteikums'), (document, objects) => {
    objects.set(document.nextNumber, Buffer.from('<< /FT /Tx /T (amount) /V (100) >>'));
    changeForm(document, objects, 'Fields', [reference(document.nextNumber)]);
  });
  const look = (pdf: Buffer) =>
    update(pdf, (document, objects) =>
      changeForm(document, objects, 'DA', { kind: 'string', bytes: Buffer.from('1 g') }),
    );
  assert.equal(first(look(sign('LT', withText))).sub, 'FORMAT_FAILURE');
  assert.equal(first(look(sign('LT'))).indication, 'TOTAL-PASSED');
});

test('thousands of bookmarks, each pointing to the next, are all compared', () => {
  const many = 20_000;
  const bookmark = (number: number, title: string) => Buffer.from(`<< /Title (${title}) /Next ${number + 1} 0 R >>`);
  const book = update(plainPdf('x'), (document, objects) => {
    objects.set(
      numberOf(document.trailer.get('Root')),
      writeValue(new Map([...document.catalog, ['Outlines', reference(100)]])),
    );
    for (let number = 100; number < 100 + many; number++) objects.set(number, bookmark(number, 'a'));
  });
  const signed = sign('LT', book);
  assert.equal(first(signed).indication, 'TOTAL-PASSED');
  const changed = update(signed, (_, objects) => objects.set(99 + many, bookmark(99 + many, 'b')));
  assert.equal(first(changed).sub, 'FORMAT_FAILURE');
});

test('signed bytes, byte range and gap cannot be changed', () => {
  const signed = sign('LT');
  const edit = (find: string, by: string) => {
    const copy = Buffer.from(signed);
    const at = copy.indexOf(find);
    assert.ok(at > 0 && find.length === by.length);
    copy.write(by, at, 'latin1');
    return copy;
  };
  assert.equal(first(edit('(Pieteikums)', '(Atteikums.)')).sub, 'HASH_FAILURE');
  assert.notEqual(first(edit('/ByteRange [0 ', '/ByteRange [9 ')).indication, 'TOTAL-PASSED');
  const holed = signPdf(pki, plainPdf('x'), { signer: pki.signers.qualified, at: now, level: 'LT', leaveOut: 3 });
  assert.deepEqual([first(holed).sub, first(holed).findings[0]?.code], ['FORMAT_FAILURE', 'byte-range-wrong']);
  const gap = signed.indexOf('/Contents <') + '/Contents <'.length;
  const padded = Buffer.from(signed);
  padded.write('41', gap + 23_990, 'latin1');
  assert.notEqual(first(padded).indication, 'TOTAL-PASSED');
});

test('what cannot be verified is undecided, not called forged', () => {
  const bare = first(signPdf(pki, plainPdf('x'), { signer: pki.signers.qualified, at: now, level: 'LT', bare: true }));
  assert.deepEqual([bare.indication, bare.sub], ['INDETERMINATE', 'SIG_CONSTRAINTS_FAILURE']);
  const unknown = Buffer.from(
    sign('B').toString('latin1').replaceAll('608648016503040201', '60864801650304027f'),
    'latin1',
  );
  assert.equal(first(unknown).findings[0]?.code, 'algorithm-unknown');
  assert.deepEqual(
    [first(unknown).indication, first(unknown).sub],
    ['INDETERMINATE', 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'],
  );
});

test('a file that viewers would repair is rejected', () => {
  const signed = sign('LT');
  for (const odd of [
    Buffer.concat([Buffer.from('GIF89a\n'), signed]),
    Buffer.concat([signed, Buffer.from('something behind the end')]),
    signed.subarray(0, signed.length - 40),
  ]) {
    assert.equal(judge(odd).container.verdict, 'rejected');
  }
});

test('a PDF that nobody signed is reported as such', () => {
  const report = judge(plainPdf('Pieteikums'));
  assert.deepEqual([report.signatures.length, report.container.findings[0]?.code], [0, 'no-signature']);
});
