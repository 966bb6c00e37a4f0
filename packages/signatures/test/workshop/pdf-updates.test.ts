import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import { appendUpdate, name, reference, stream, string, writeValue } from '../../../demo/pki/write-pdf.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import { isReference, type PdfDictionary, type PdfValue } from '../../src/pdf/pdf-values.ts';
import { attempt, expectAccepted, expectRefused, now, pki } from './bench.ts';

type Objects = Map<number, PdfValue>;
const pdf = (file: Buffer) => ({ file, name: 'a.pdf' });

/** An incremental update behind a file: objects anew, by what the document holds. */
function updated(file: Buffer, change: (document: PdfDocument, objects: Objects) => void): Buffer {
  const document = new PdfDocument(file, file.length);
  const objects: Objects = new Map();
  change(document, objects);
  return appendUpdate(document, new Map([...objects].map(([number, value]) => [number, writeValue(value)])));
}

const numberOf = (value: PdfValue | undefined): number => {
  assert.ok(isReference(value));
  return value.number;
};
const pagesOf = (document: PdfDocument): [number, PdfDictionary] => {
  const pages = document.catalog.get('Pages');
  return [numberOf(pages), new Map(document.dictionary(pages))];
};
const formOf = (document: PdfDocument) => new Map(document.dictionary(document.catalog.get('AcroForm')));
const setForm = (document: PdfDocument, objects: Objects, form: PdfDictionary) =>
  objects.set(numberOf(document.trailer.get('Root')), new Map([...document.catalog, ['AcroForm', form]]));

/** A form with one line to fill in, before anybody signs. */
const withField = updated(plainPdf('Pieteikums'), (document, objects) => {
  const next = document.nextNumber;
  objects.set(
    next,
    new Map<string, PdfValue>([
      ['FT', name('Tx')],
      ['T', string(Buffer.from('summa'))],
      ['V', string(Buffer.from('100'))],
    ]),
  );
  setForm(document, objects, new Map([['Fields', [reference(next)]]]));
});
const signing = { signer: pki.signers.qualified, at: now, level: 'LT' } as const;
const signed = signPdf(pki, withField, signing);
const field = numberOf(
  new PdfDocument(signed, signed.length).array(formOf(new PdfDocument(signed, signed.length)).get('Fields'))[0],
);

const refused = (change: Parameters<typeof updated>[1]) =>
  expectRefused(pdf(updated(signed, change)), 'changed-after-signing', pdf(signed));

suite('an update behind a signed PDF', () => {
  test('may say the same again, in new objects', () => {
    const again = updated(signed, (document, objects) => {
      const [number, pages] = pagesOf(document);
      objects.set(number, pages);
      objects.set(field, new Map(document.dictionary(reference(field))));
    });
    expectAccepted(pdf(again));
  });

  test('may not fill in a field, add one, take one away, or make the form be drawn anew', () => {
    const filled = (key: string, value: PdfValue) =>
      refused((document, objects) =>
        objects.set(field, new Map([...(document.dictionary(reference(field)) ?? []), [key, value]])),
      );
    filled('V', string(Buffer.from('900')));
    filled('DV', string(Buffer.from('900')));
    filled('AA', new Map());
    filled('Kids', []);
    refused((document, objects) => {
      const next = document.nextNumber;
      objects.set(next, new Map([['FT', name('Tx')]]));
      const fields = document.array(formOf(document).get('Fields'));
      setForm(document, objects, formOf(document).set('Fields', [...fields, reference(next)]));
    });
    refused((document, objects) =>
      setForm(
        document,
        objects,
        formOf(document).set('Fields', document.array(formOf(document).get('Fields')).slice(1)),
      ),
    );
    for (const key of ['NeedAppearances', 'XFA', 'CO'])
      refused((document, objects) => setForm(document, objects, formOf(document).set(key, true)));
  });

  test('may not add a page, in front or behind, or take one away', () => {
    const page = (document: PdfDocument) => new Map(document.dictionary(reference(3)));
    for (const order of [1, -1])
      refused((document, objects) => {
        const [number, pages] = pagesOf(document);
        const next = document.nextNumber;
        objects.set(next, page(document));
        const kids = [...document.array(pages.get('Kids')), reference(next)];
        objects.set(number, pages.set('Kids', order > 0 ? kids : kids.toReversed()).set('Count', kids.length));
      });
    refused((document, objects) => {
      const [number, pages] = pagesOf(document);
      objects.set(number, pages.set('Kids', []).set('Count', 0));
    });
    // One that only says how many there are.
    refused((document, objects) => {
      const [number, pages] = pagesOf(document);
      objects.set(number, pages.set('Count', 2));
    });
  });

  test('may not name the content in a generation in which it is not there', () => {
    refused((document, objects) => {
      const page = new Map(document.dictionary(reference(3)));
      const content = page.get('Contents');
      assert.ok(isReference(content));
      objects.set(3, page.set('Contents', { ...content, generation: 1 }));
    });
  });

  test('may not take an object away', () => {
    const whole = updated(signed, (_, objects) => objects.set(4, stream(Buffer.from('x'))));
    const freed = Buffer.from(
      whole.toString('latin1').replace(/(\n4 1\n\d{10} 00000) n(?!.*\n4 1\n)/s, '$1 f'),
      'latin1',
    );
    assert.notDeepEqual(freed, whole);
    assert.equal(attempt(pdf(freed)).accepted, false);
  });

  test('may not be encrypted, or begin with another catalog', () => {
    const same = updated(signed, () => undefined);
    const trailer = (to: string) =>
      Buffer.from(same.toString('latin1').replace(/trailer\n<< (?!.*trailer\n<< )/s, `trailer\n<< ${to} `), 'latin1');
    expectAccepted(pdf(same));
    assert.equal(attempt(pdf(trailer('/Encrypt << /Filter /Standard >>'))).accepted, false);
    const root = /\/Root \d+ 0 R(?!.*\/Root)/s;
    const moved = Buffer.from(same.toString('latin1').replace(root, '/Root 3 0 R'), 'latin1');
    assert.equal(attempt(pdf(moved)).accepted, false);
  });

  test('may tell nothing new in the information about the document but when it was changed', () => {
    const informed = (information: PdfDictionary, before = signed) =>
      Buffer.from(
        updated(before, (document, objects) => objects.set(document.nextNumber, information))
          .toString('latin1')
          .replace(/\/Root (?!.*\/Root )/s, `/Info ${new PdfDocument(before, before.length).nextNumber} 0 R /Root `),
        'latin1',
      );
    const title: [string, PdfValue] = ['Title', string(Buffer.from('Pieteikums'))];
    const date = (text: string): [string, PdfValue] => ['ModDate', string(Buffer.from(text))];
    const own = signPdf(pki, informed(new Map([title, date('D:20260301')]), plainPdf('x')), signing);
    const again = (information: PdfDictionary) => {
      const document = new PdfDocument(own, own.length);
      return pdf(appendUpdate(document, new Map([[numberOf(document.trailer.get('Info')), writeValue(information)]])));
    };
    expectAccepted(again(new Map([title, date('D:20260302')])));
    const other: [string, PdfValue] = ['Title', string(Buffer.from('Cits'))];
    expectRefused(again(new Map([other, date('D:20260301')])), 'changed-after-signing', pdf(own));
    expectRefused(pdf(informed(new Map([title]))), 'changed-after-signing', pdf(signed));
  });
});
