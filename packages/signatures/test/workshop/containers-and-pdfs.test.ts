import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { demoTrust } from '../../../demo/pki/demo-pki.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import { signPdf, stampPdf } from '../../../demo/pki/sign-pdf.ts';
import { appendUpdate, reference, writeValue } from '../../../demo/pki/write-pdf.ts';
import { writeZip } from '../../../demo/pki/write-zip.ts';
import { DAY } from '../../src/moment.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import { isReference } from '../../src/pdf/pdf-values.ts';
import { readPolicy, standardPolicy } from '../../src/policy.ts';
import { loadTrust } from '../../src/trust/load-trust.ts';
import { validate } from '../../src/validate.ts';
import { readZip } from '../../src/zip/read-zip.ts';
import { attempt, expectRefused, now, pki } from './bench.ts';

const { trust } = loadTrust(demoTrust(pki, now));
const signing = { signer: pki.signers.qualified, at: now, level: 'LT' } as const;

function judged(bytes: Buffer, name: string) {
  const report = validate(bytes, name, { trust, at: now + 2 * DAY, policy: readPolicy(standardPolicy) });
  const codes = [report.container, ...report.signatures].flatMap(({ findings }) => findings.map(({ code }) => code));
  const [signature] = report.signatures;
  return { indication: signature?.indication, covered: signature?.coveredFiles, codes };
}

suite('containers as several programs write them', () => {
  const files = [{ name: 'one.txt', bytes: Buffer.from('one') }];
  const good = readZip(signContainer(pki, files, signing));
  const withManifest = (edit: (xml: string) => string) =>
    judged(
      writeZip(
        good.map((file) =>
          file.name.endsWith('manifest.xml') ? { ...file, bytes: Buffer.from(edit(file.bytes.toString())) } : file,
        ),
      ),
      'a.asice',
    );
  const bare = (xml: string) => xml.replace(/manifest:(full-path|media-type)=/g, '$1=');

  test('a manifest whose attributes have no prefix is read', () => {
    assert.deepEqual(withManifest(bare).codes, []);
    const named = withManifest((xml) => bare(xml).replace('one.txt', 'two.txt'));
    assert.ok(named.codes.includes('manifest-disagrees'));
  });

  test('but not one that says two things of one file', () => {
    const two = withManifest((xml) => xml.replace('manifest:full-path="one.txt"', '$& full-path="two.txt"'));
    assert.deepEqual(two.codes, ['container-manifest-malformed']);
  });

  test('a file beside the signatures that nobody signed is told', () => {
    const more = [...good, { name: 'META-INF/note.txt', bytes: Buffer.from('pay to Nils') }];
    const report = judged(writeZip(more), 'a.asice');
    assert.deepEqual(report.codes, ['container-extra-file']);
    assert.deepEqual(report.covered, ['one.txt']);
  });

  for (const uri of ['./one.txt', '././one.txt', '%2E/one.txt']) {
    test(`a reference may say ${uri}`, () => {
      const verdict = attempt({ edit: (xml) => xml.replace('URI="one.txt"', `URI="${uri}"`) });
      assert.ok(verdict.accepted, verdict.codes.join());
    });
  }

  for (const uri of ['../one.txt', 'x/../one.txt', '/one.txt', './/one.txt', './two.txt']) {
    test(`but not ${uri}`, () => {
      expectRefused({ edit: (xml) => xml.replace('URI="one.txt"', `URI="${uri}"`) }, 'signed-data-missing', {});
    });
  }
});

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
      const { indication, codes } = judged(saved, 'a.pdf');
      assert.equal(indication, 'TOTAL-PASSED', codes.join());
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
      assert.ok(judged(saved, 'a.pdf').codes.includes('changed-after-signing'));
    });
  }

  test('a time stamp shown on a page is for a person to look at', () => {
    const visible = judged(stampPdf(pki, signed, now + 120_000, [0, 0, 300, 300]), 'a.pdf');
    assert.deepEqual([visible.indication, visible.codes], ['INDETERMINATE', ['time-stamp-visible']]);
    assert.equal(judged(stampPdf(pki, signed, now + 120_000), 'a.pdf').indication, 'TOTAL-PASSED');
  });
});
