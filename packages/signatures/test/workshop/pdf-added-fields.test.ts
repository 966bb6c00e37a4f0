import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeTimeStamp } from '../../../demo/pki/make-time-stamp.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import { appendUpdate, name, reference, stream, string, writeValue } from '../../../demo/pki/write-pdf.ts';
import { MINUTE } from '../../src/moment.ts';
import { isOnlySigned } from '../../src/pades/added-to-pdf.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import type { PdfDictionary, PdfValue } from '../../src/pdf/pdf-values.ts';
import { attempt, expectAccepted, now, pki } from './bench.ts';

// Anybody can add a document time stamp to a signed PDF. Viewers paint annotations by their type and many keys, and
// outside their rectangle too, so the form of what may be added is a closed list.

const PAGE = 3;
const original = plainPdf('Summa: 100 EUR');
const signed = signPdf(pki, original, { signer: pki.signers.qualified, at: now, level: 'LT' });
const pdf = (file: Buffer) => ({ file, name: 'a.pdf' });
const range = '/ByteRange [0 0000000000 0000000000 0000000000]';
const hole = `<${'0'.repeat(24_000)}>`;

interface Added {
  keys?: Record<string, PdfValue | undefined>;
  page?: Record<string, PdfValue>;
  isWorthless?: boolean;
  isOnPage?: boolean;
}

/** Adds a document time stamp whose field, and the page that shows it, have these keys beside or instead of the usual. */
function stamped({ keys = {}, page: changes = {}, isWorthless = false, isOnPage = true }: Added): Buffer {
  const document = new PdfDocument(signed, signed.length);
  const field = document.nextNumber;
  const [value, look] = [field + 1, field + 2];
  const form = document.dictionary(document.catalog.get('AcroForm')) ?? new Map<string, PdfValue>();
  const fields = [...document.array(form.get('Fields')), reference(field)];
  const catalog = new Map<string, PdfValue>([
    ...document.catalog,
    ['AcroForm', new Map([...form, ['Fields', fields]])],
  ]);
  const page = new Map<string, PdfValue>(document.dictionary(reference(PAGE)));
  if (isOnPage) page.set('Annots', [reference(field)]);
  for (const [key, given] of Object.entries(changes)) page.set(key, given);
  const usual: PdfDictionary = new Map<string, PdfValue>([
    ['Type', name('Annot')],
    ['Subtype', name('Widget')],
    ['FT', name('Sig')],
    ['T', string(Buffer.from('Stamp'))],
    ['F', 132],
    ['Rect', [0, 0, 0, 0]],
    ['P', reference(PAGE)],
    ['V', reference(value)],
  ]);
  for (const [key, given] of Object.entries(keys)) {
    if (given === undefined) usual.delete(key);
    else usual.set(key, given);
  }
  const root = document.trailer.get('Root') as { number: number };
  const update = appendUpdate(
    document,
    new Map([
      [root.number, writeValue(catalog)],
      [PAGE, writeValue(page)],
      [field, writeValue(usual)],
      [value, Buffer.from(`<< /Type /DocTimeStamp /SubFilter /ETSI.RFC3161 ${range} /Contents ${hole} >>`)],
      [look, writeValue(stream(Buffer.from('1 g 0 0 595 842 re f')))],
      [look + 1, writeValue(stream(Buffer.from('% DSBlank\n')))],
    ]),
  );
  const start = update.lastIndexOf(hole);
  const end = start + hole.length;
  const digits = [start, end, update.length - end].map((each) => String(each).padStart(10, '0'));
  update.write(`/ByteRange [0 ${digits.join(' ')}]`, update.lastIndexOf(range), 'latin1');
  const content = Buffer.concat([update.subarray(0, start), update.subarray(end)]);
  if (!isWorthless) update.write(makeTimeStamp(pki.timeStamping, content, now + 2 * MINUTE).toString('hex'), start + 1);
  return update;
}

const next = new PdfDocument(signed, signed.length).nextNumber;
const look = reference(next + 2);
const blank = reference(next + 3);
const over = [70, 745, 500, 745, 70, 700, 500, 700];
const thick: PdfDictionary = new Map([['W', 40]]);
const script: PdfDictionary = new Map<string, PdfValue>([['S', name('JavaScript')]]);

const variants: Record<string, Added['keys']> = {
  ...Object.fromEntries(
    ['Highlight', 'StrikeOut', 'Underline', 'Squiggly', 'Redact'].map((kind) => [
      kind,
      { Subtype: name(kind), QuadPoints: over, C: [0, 0, 0] },
    ]),
  ),
  ink: { Subtype: name('Ink'), InkList: [[70, 725, 500, 725]], C: [1, 1, 1], BS: thick },
  line: { Subtype: name('Line'), L: [70, 725, 500, 725], C: [1, 1, 1], BS: thick },
  'no type': { Subtype: undefined },
  'a widget with the keys of another type': { QuadPoints: over, C: [0, 0, 0] },
  'another type without its keys': { Subtype: name('Popup') },
  'a picture': { AP: new Map([['N', look]]) },
  'a picture for the pressed mouse': {
    AP: new Map([
      ['N', blank],
      ['D', look],
    ]),
  },
  'a background': { MK: new Map<string, PdfValue>([['BG', [1, 1, 1]]]) },
  'a border': { Border: [0, 0, 40] },
  'a border style': { BS: thick },
  'an action': { A: script },
  'further actions': { AA: new Map<string, PdfValue>([['E', script]]) },
  'a parent': { Parent: reference(next) },
  kids: { Kids: [] },
  'a layer': { OC: new Map() },
  'a key that nobody knows yet': { Tomorrow: 1 },
  'a flag that keeps its size': { F: 132 | 8 },
  'no rectangle': { Rect: undefined },
  'a rectangle that is none': { Rect: [0, 0, 0] },
  'a rectangle of words': { Rect: [name('a'), name('a'), name('a'), name('a')] },
  'a thin rectangle': { Rect: [70, 0, 70, 842] },
  'a page that is none': { P: new Map() },
};

suite('a document time stamp added to a signed PDF', () => {
  test('is a widget of nothing, as makers write it', () => {
    for (const keys of [
      {},
      { AP: new Map([['N', blank]]) },
      { MK: new Map() },
      { Ff: 0, F: 4 },
      { Rect: [5, 5, 5, 5] },
    ]) {
      expectAccepted(pdf(stamped({ keys })));
      assert.ok(isOnlySigned(original, stamped({ keys })));
    }
    expectAccepted(pdf(stamped({ isOnPage: false })));
  });

  for (const [what, keys = {}] of Object.entries(variants))
    test(`may not have ${what}`, () => {
      for (const isWorthless of [false, true])
        for (const isOnPage of [true, false]) {
          const forged = stamped({ keys, isWorthless, isOnPage });
          assert.equal(attempt(pdf(forged)).accepted, false, `${isWorthless ? 'worthless' : 'good'}, ${isOnPage}`);
          assert.equal(isOnlySigned(original, forged), false);
        }
    });

  test('may change nothing else of the page', () => {
    for (const key of [
      'Contents',
      'Resources',
      'MediaBox',
      'CropBox',
      'Rotate',
      'UserUnit',
      'AA',
      'Group',
      'Tabs',
      'Trans',
    ])
      assert.equal(attempt(pdf(stamped({ page: { [key]: [1] } }))).accepted, false, key);
  });

  test('is refused with any key, type or value that is not of the list', () => {
    let seed = 15;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const letters = () => Array.from({ length: 1 + random(6) }, () => String.fromCharCode(65 + random(26))).join('');
    const known = [
      'Subtype',
      'FT',
      'Rect',
      'AP',
      'MK',
      'F',
      'V',
      'P',
      'T',
      'Type',
      'Border',
      'BS',
      'C',
      'DA',
      'L',
      'Q',
    ];
    const values = (): PdfValue => {
      const all = [name(letters()), over, thick, script, look, [[1, 2, 3, 4]], new Map([['N', look]]), 9, true];
      return all[random(all.length)] ?? null;
    };
    for (let round = 0; round < 150; round++) {
      const key = random(2) === 0 ? `${letters()}x` : (known[random(known.length)] ?? 'Q');
      const value = values();
      const verdict = attempt(pdf(stamped({ keys: { [key]: value }, isWorthless: round % 2 === 0 })));
      assert.equal(verdict.accepted, false, `${key} ${writeValue(value).toString('latin1')}`);
    }
  });
});
