import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { packedPdf } from '../../../demo/pki/packed-pdf.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import { appendUpdate, reference, stream, writeValue } from '../../../demo/pki/write-pdf.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import type { PdfValue } from '../../src/pdf/pdf-values.ts';
import { attempt, expectAccepted, expectRefused, now, pki, reportOn } from './bench.ts';

// Viewers differ on files that contradict themselves. What one of them would show otherwise than another is no update of a
// signed PDF, though a reader that looks at one side finds nothing changed.

const signing = { signer: pki.signers.qualified, at: now, level: 'LT' } as const;
const pdf = (file: Buffer) => ({ file, name: 'a.pdf' });
const open = (file: Buffer) => new PdfDocument(file, file.length);
const signed = signPdf(pki, plainPdf('Pieteikums'), signing);
const look = (text: string) => writeValue(stream(Buffer.from(`BT /F1 18 Tf 72 720 Td (${text}) Tj ET`)));
/** The object with the content of the page, in `plainPdf`. */
const CONTENT = 4;

/** An update with these objects, whose table of places and trailer are then written otherwise. */
function updated(objects: Record<number, Buffer>, otherwise: (section: string) => string, file = signed): Buffer {
  const update = appendUpdate(open(file), new Map(Object.entries(objects).map(([key, value]) => [Number(key), value])));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(update.toString('latin1'))?.[1]);
  const section = update.toString('latin1', start);
  return Buffer.concat([update.subarray(0, start), Buffer.from(otherwise(section), 'latin1')]);
}
const rowOf = (offset: number, number = CONTENT) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
const placeOf = (file: Buffer, object: string) => file.lastIndexOf(`\n${object} 0 obj`) + 1;
const same = updated({ 90: Buffer.from('null') }, String);

suite('an update says once where an object is', () => {
  const [before, other] = [rowOf(placeOf(signed, `${CONTENT}`)), updated({ [CONTENT]: look('Cits') }, String)];
  const after = rowOf(placeOf(other, `${CONTENT}`));

  test('not in two rows of its table', () => {
    const rows = (...written: string[]) =>
      pdf(updated({ [CONTENT]: look('Cits') }, (section) => section.replace(after, written.join(''))));
    expectRefused(rows(before, after), 'container-malformed', rows(before, before));
    expectRefused(rows(after, before), 'container-malformed', rows(before));
  });

  test('not in a table and in a stream beside it', () => {
    const places = signed.length + 1;
    const beside = (offset: number) => {
      const row = Buffer.from([1, 0, 0, 0, 0, 0, 0]);
      row.writeUInt32BE(offset, 1);
      const dictionary = `<< /Type /XRef /Size 100 /W [1 4 2] /Index [${CONTENT} 1] /Length 7 >>`;
      const streamed = Buffer.concat([Buffer.from(`${dictionary}\nstream\n`), row, Buffer.from('\nendstream')]);
      const text = (section: string) =>
        section.replace(/91 1\n\d+ 00000 n \n/, before).replace('trailer\n<< ', `trailer\n<< /XRefStm ${places} `);
      return pdf(updated({ 91: streamed, 92: look('Cits') }, text));
    };
    const evil = beside(0).file;
    expectRefused(beside(placeOf(evil, '92')), 'container-malformed', pdf(same));
  });

  test('not beyond the size that it states, where viewers find nothing', () => {
    const sized = (size: (stated: number) => number) =>
      pdf(
        updated({ 90: Buffer.from('null') }, (section) =>
          section.replace(/\/Size (\d+)/, (_, all) => `/Size ${size(Number(all))}`),
        ),
      );
    for (const size of [1, CONTENT, 20, 90])
      expectRefused(
        sized(() => size),
        'changed-after-signing',
        sized((stated) => stated),
      );
    expectRefused(
      sized(() => 1.5),
      'changed-after-signing',
      sized((stated) => stated + 9),
    );
  });
});

suite('an update of a file with packed objects', () => {
  const packed = signPdf(pki, packedPdf(), signing);
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
  const turned = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate 180>>';

  /** The page again in a pack of objects, and the places of those. */
  function packedAnew(objects: [number, string][], rows: number[][]): Buffer {
    let at = 0;
    const header = objects.map(([number, body]) => {
      const entry = `${number} ${at}`;
      at += body.length + 1;
      return entry;
    });
    const first = `${header.join(' ')} `;
    const pack = deflateSync(Buffer.from(`${first}${objects.map(([, body]) => body).join(' ')}`));
    const [next, own] = [open(packed).nextNumber, open(packed).nextNumber + 1];
    const start = packed.length + 1;
    const packObject = Buffer.concat([
      Buffer.from(
        `${next} 0 obj\n<</Type/ObjStm/N ${objects.length}/First ${first.length}/Filter/FlateDecode/Length ${pack.length}>>\nstream\n`,
      ),
      pack,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    const section = start + packObject.length;
    const all = [...rows, [next, 1, start, 0], [own, 1, section, 0]];
    const places = Buffer.concat(
      all.map(([, kind = 0, one = 0, two = 0]) => {
        const row = Buffer.from([kind, 0, 0, 0, 0, two]);
        row.writeUInt32BE(one, 1);
        return row;
      }),
    );
    const root = writeValue(open(packed).trailer.get('Root') ?? null).toString();
    const dictionary = `<</Type/XRef/Size ${own + 1}/W[1 4 1]/Index[${all.map(([number]) => `${number} 1`).join(' ')}]/Root ${root}/Prev ${open(packed).sections[0]}/Length ${places.length}>>`;
    return Buffer.concat([
      packed,
      Buffer.from('\n'),
      packObject,
      Buffer.from(`${own} 0 obj\n${dictionary}\nstream\n`),
      places,
      Buffer.from(`\nendstream\nendobj\nstartxref\n${section}\n%%EOF\n`),
    ]);
  }
  const next = open(packed).nextNumber;
  const once = pdf(packedAnew([[3, page]], [[3, 2, next, 0]]));

  test('may pack an object again, as it was', () => {
    expectRefused(pdf(packedAnew([[3, turned]], [[3, 2, next, 0]])), 'changed-after-signing', once);
  });

  test('not twice in one pack', () => {
    const twice: [number, string][] = [
      [3, page],
      [3, turned],
    ];
    expectRefused(pdf(packedAnew(twice, [[3, 2, next, 0]])), 'changed-after-signing', once);
    expectRefused(pdf(packedAnew(twice.toReversed(), [[3, 2, next, 1]])), 'changed-after-signing', once);
  });

  test('not at two places', () => {
    const two: [number, string][] = [
      [3, page],
      [77, turned],
    ];
    const rows = [
      [3, 2, next, 0],
      [3, 2, next, 1],
    ];
    expectRefused(pdf(packedAnew(two, rows)), 'container-malformed', once);
  });
});

suite('a file for older viewers too, with some objects in a stream that only newer ones read', () => {
  /** Object 8 is free in the table, and has a place in the stream beside it. */
  const plain = plainPdf('Pieteikums');
  const page = Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R >>');
  const written = (places: { hidden: number; stream: number }): Buffer => {
    const row = Buffer.from([1, 0, 0, 0, 0, 0, 0]);
    row.writeUInt32BE(places.hidden, 1);
    const dictionary = '<< /Type /XRef /Size 10 /W [1 4 2] /Index [8 1] /Length 7 >>';
    const beside = Buffer.concat([Buffer.from(`${dictionary}\nstream\n`), row, Buffer.from('\nendstream')]);
    const section = (text: string) =>
      text
        .replace(/\n8 1\n\d{10} 00000 n/, '\n8 1\n0000000000 00000 f')
        .replace('trailer\n<< ', `trailer\n<< /XRefStm ${places.stream} `);
    return updated({ 3: page, 8: look('Paslēpts'), 9: beside }, section, plain);
  };
  const first = written({ hidden: 0, stream: 0 });
  const hybrid = written({ hidden: placeOf(first, '8'), stream: placeOf(first, '9') });
  const own = signPdf(pki, hybrid, signing);

  test('is read as newer viewers read it', () => {
    const document = open(own);
    assert.notEqual(document.resolve(reference(8)), null);
    expectAccepted(pdf(own));
  });

  test('an update may neither replace what is hidden nor take it away', () => {
    const again = updated({ 8: look('Paslēpts') }, String, own);
    expectRefused(pdf(updated({ 8: look('Cits') }, String, own)), 'changed-after-signing', pdf(again));
    const freed = updated(
      { 8: look('Cits') },
      (section) => section.replace(/\d{10} 00000 n/, '0000000000 00000 f'),
      own,
    );
    expectRefused(pdf(freed), 'changed-after-signing', pdf(again));
  });
});

suite('a signature’s bytes', () => {
  const value = (to: (dictionary: string) => string) => {
    const text = signed.toString('latin1');
    const start = text.indexOf('<< /Type /Sig');
    const changed = to(text.slice(start));
    assert.equal(changed.length, text.length - start, 'everything else stays where it is');
    return pdf(Buffer.from(text.slice(0, start) + changed, 'latin1'));
  };
  const ranges = (change: (numbers: number[]) => (number | string)[]) =>
    value((dictionary) =>
      dictionary.replace(/\/ByteRange \[([^\]]*)\]/, (all, numbers: string) =>
        `/ByteRange [${change(numbers.split(' ').map(Number))
          .map((each, index) => (index === 0 ? each : String(each).padStart(10, '0')))
          .join(' ')}]`
          .padEnd(all.length)
          .slice(0, all.length),
      ),
    );

  test('are two ranges, from the first byte on, around the signature and nothing else', () => {
    for (const change of [
      ([a = 0, b = 0, c = 0]) => [a, b, c],
      ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d + 1_000_000],
      ([a = 0, b = 0, c = 0, d = 0]) => [a, b - 1, c, d],
      ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c + 1, d - 1],
      ([a = 0, b = 0, , d = 0]) => [a, b, b, d],
      ([a = 0, b = 0, , d = 0]) => [a, b, b - 9, d],
      ([a = 0, b = 0, c = 0, d = 0]) => [a, b, `-${String(c).padStart(9, '0')}`, d],
      ([a = 0, b = 0, c = 0, d = 0]) => [a, `${b}.5`.padStart(10, '0'), c, d],
      ([, b = 0, c = 0, d = 0]) => [1, b - 1, c, d],
    ] satisfies ((numbers: number[]) => (number | string)[])[])
      expectRefused(
        ranges(change),
        'byte-range-wrong',
        ranges((numbers) => numbers),
      );
    // One that ends before the revision does is over something else.
    const shorter = ranges(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d - 1]);
    expectRefused(shorter, 'reference-digest-differs', pdf(signed));
  });

  test('are a string in hexadecimal, written where the signature is', () => {
    const contents = /\/Contents <([0-9a-f]{200})/;
    for (const change of [
      (dictionary: string) => dictionary.replace(contents, '/Contents ($1'),
      (dictionary: string) => dictionary.replace(contents, '/Kontents <$1'),
      (dictionary: string) => dictionary.replace(/\/Contents <....(?=[0-9a-f])/, '/Contents 4 0 R <'.slice(0, 15)),
    ])
      assert.equal(
        attempt(value((dictionary) => change(dictionary).padEnd(dictionary.length).slice(0, dictionary.length)))
          .accepted,
        false,
      );
  });
});

test('a signature in an object of its own, where an update could put another, is none', () => {
  const written = (apart: boolean) => pdf(signPdf(pki, plainPdf('Pieteikums'), { ...signing, apart }));
  expectRefused(written(true), 'byte-range-wrong', written(false));
});

suite('a PDF that would exhaust its reader is answered in words', () => {
  const chained = (link: (next: number) => string) => {
    const many = 20_000;
    const first = 100;
    const objects = Object.fromEntries(
      Array.from({ length: many }, (_, index) => [first + index, Buffer.from(link(first + index + 1))]),
    );
    const catalog = writeValue(new Map<string, PdfValue>([...open(signed).catalog, ['DSS', reference(first)]]));
    const root = Number(/^(\d+)/.exec(writeValue(open(signed).trailer.get('Root') ?? null).toString())?.[1]);
    return pdf(updated({ ...objects, [root]: catalog }, String));
  };

  test('objects that are only the next one’s place', () => {
    assert.equal(attempt(chained((next) => `${next} 0 R`)).accepted, false);
  });

  test('streams as long as the next one says', () => {
    assert.equal(attempt(chained((next) => `<< /Length ${next} 0 R >>\nstream\nx\nendstream`)).accepted, false);
  });

  test('a store that unpacks to gigabytes', () => {
    const bomb = deflateSync(Buffer.alloc(30 * 1024 * 1024));
    const document = open(signed);
    const first = document.nextNumber;
    const numbers = Array.from({ length: 60 }, (_, index) => first + index);
    const body = Buffer.concat([
      Buffer.from(`<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`),
      bomb,
      Buffer.from('\nendstream'),
    ]);
    const store = new Map(document.dictionary(document.catalog.get('DSS')));
    store.set(
      'CRLs',
      numbers.flatMap((number) => [reference(number), reference(number)]),
    );
    const root = Number(/^(\d+)/.exec(writeValue(document.trailer.get('Root') ?? null).toString())?.[1]);
    const catalog = writeValue(new Map<string, PdfValue>([...document.catalog, ['DSS', store]]));
    const file = updated({ ...Object.fromEntries(numbers.map((number) => [number, body])), [root]: catalog }, String);
    const before = process.memoryUsage().external;
    const report = reportOn(pdf(file));
    const taken = process.memoryUsage().external - before;
    assert.equal(report.signatures[0]?.indication, 'TOTAL-PASSED', 'anybody can add them');
    assert.ok(
      report.signatures[0].findings.some(({ code }) => code === 'revocation-unused') ||
        report.container.findings.length > 0,
    );
    assert.ok(taken < 400 * 1024 * 1024, `${Math.round(taken / 1024 / 1024)} MB`);
  });
});
