import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf, stampPdf } from '../../../demo/pki/sign-pdf.ts';
import { appendUpdate, reference, writeValue } from '../../../demo/pki/write-pdf.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import { isReference } from '../../src/pdf/pdf-values.ts';
import { expectAccepted, expectRefused, now, pki } from './bench.ts';

const signing = { signer: pki.signers.qualified, at: now, level: 'LT' } as const;
const pdf = (file: Buffer) => ({ file, name: 'a.pdf' });

suite('a PDF saved again is unchanged if only the word of its saving is new', () => {
  const packet = (about: string, title = 'Pieteikums', inside = '') =>
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:dc="http://purl.org/dc/elements/1.1/" ${about}><dc:title>${title}</dc:title>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>`;
  const before = packet('xmp:ModifyDate="2026-03-01T10:00:00+02:00" xmpMM:InstanceID="uuid:1"');

  function withMetadata(pdf: Buffer, xmp: string, packed = false): Buffer {
    const document = new PdfDocument(pdf, pdf.length);
    const bytes = packed ? deflateSync(xmp) : Buffer.from(xmp);
    const filter = packed ? '/Filter /FlateDecode ' : '';
    const stream = Buffer.concat([
      Buffer.from(`<< /Type /Metadata /Subtype /XML ${filter}/Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);
    const known = document.catalog.get('Metadata');
    if (isReference(known)) return appendUpdate(document, new Map([[known.number, stream]]));
    const root = document.trailer.get('Root');
    assert.ok(root !== undefined && isReference(root));
    const number = document.nextNumber;
    const catalog = new Map([...document.catalog, ['Metadata', reference(number)] as const]);
    return appendUpdate(
      document,
      new Map([
        [number, stream],
        [root.number, writeValue(catalog)],
      ]),
    );
  }

  const signed = signPdf(pki, withMetadata(plainPdf('Pieteikums'), before), signing);

  const same: Record<string, Buffer> = {
    'another date': withMetadata(signed, packet('xmp:ModifyDate="2026-03-02T10:00:00Z" xmpMM:InstanceID="uuid:1"')),
    'another instance': withMetadata(signed, packet('xmp:ModifyDate="2026-03-02" xmpMM:InstanceID="uuid:22-3"')),
    'the same as elements, and the date of the metadata': withMetadata(
      signed,
      packet(
        '',
        'Pieteikums',
        '<xmp:ModifyDate>2026-03-02</xmp:ModifyDate>\n<xmp:MetadataDate>2026-03-02</xmp:MetadataDate>',
      ),
    ),
    packed: withMetadata(signed, before, true),
  };
  for (const [what, saved] of Object.entries(same)) {
    test(`so with ${what}`, () => {
      expectAccepted(pdf(saved));
    });
  }

  const other: Record<string, Buffer> = {
    'another title': withMetadata(signed, packet('xmp:ModifyDate="2026-03-02"', 'Cits')),
    'words in place of a date': withMetadata(signed, packet('xmp:ModifyDate="never, I swear"')),
    'more inside a date': withMetadata(
      signed,
      packet('', 'Pieteikums', '<xmp:ModifyDate><dc:x>1</dc:x></xmp:ModifyDate>'),
    ),
    'a date of another kind': withMetadata(signed, packet('xmp:CreateDate="2026-03-02"')),
    'what is no XML': withMetadata(signed, '<x'),
    'metadata where there were none': withMetadata(signPdf(pki, plainPdf('Pieteikums'), signing), before),
  };
  for (const [what, saved] of Object.entries(other)) {
    test(`but not with ${what}`, () => {
      expectRefused(pdf(saved), 'changed-after-signing', pdf(signed));
    });
  }
});

suite('a signed PDF', () => {
  const signed = signPdf(pki, plainPdf('Pieteikums'), signing);

  test('whose time stamp is shown on a page is for a person to look at', () => {
    const stamped = (box?: number[]) => pdf(stampPdf(pki, signed, now + 120_000, box));
    expectRefused(stamped([0, 0, 300, 300]), 'time-stamp-visible', stamped());
  });

  test('is signed whole, but for the signature itself', () => {
    const holed = signPdf(pki, plainPdf('Pieteikums'), { ...signing, leaveOut: 3 });
    expectRefused(pdf(holed), 'byte-range-wrong', pdf(signed));
  });

  test('names its certificate under the signature', () => {
    const bare = signPdf(pki, plainPdf('Pieteikums'), { ...signing, bare: true });
    expectRefused(pdf(bare), 'signing-certificate-not-bound', pdf(signed));
  });

  test('is as it was signed', () => {
    const altered = Buffer.from(signed.toString('latin1').replace('(Pieteikums)', '(Atteikums.)'), 'latin1');
    expectRefused(pdf(altered), 'reference-digest-differs', pdf(signed));
  });
});
