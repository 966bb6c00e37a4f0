import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { oldSigningCertificate, signingCertificate } from '../../../demo/pki/make-cms.ts';
import { makeOcspAnswer } from '../../../demo/pki/make-ocsp-answer.ts';
import { makeTimeStamp } from '../../../demo/pki/make-time-stamp.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signPdf, stampPdf } from '../../../demo/pki/sign-pdf.ts';
import { integer, sequence } from '../../../demo/pki/write-der.ts';
import { appendUpdate, reference, writeValue } from '../../../demo/pki/write-pdf.ts';
import { MINUTE } from '../../src/moment.ts';
import { PdfDocument } from '../../src/pdf/pdf-document.ts';
import type { PdfValue } from '../../src/pdf/pdf-values.ts';
import { type Attempt, attempt, expectRefused, now, pki, reportOn } from './bench.ts';

// Whoever handles a signed file can put a time stamp into it. A bad one is told and left out, wherever it is put and
// whatever is wrong with it; alone, it proves nothing.

const token = (bytes: Uint8Array) =>
  `<xades:EncapsulatedTimeStamp>${Buffer.from(bytes).toString('base64')}</xades:EncapsulatedTimeStamp>`;
const foreign = makeTimeStamp(pki.unlistedTimeStamping, Buffer.from('x'), now);
const form = (algorithm: string) => `<ds:CanonicalizationMethod Algorithm="${algorithm}"/>`;
const exclusive = form('http://www.w3.org/2001/10/xml-exc-c14n#');

const contents: Record<string, string> = {
  'of an unlisted server, over something else': exclusive + token(foreign),
  'that is no token': exclusive + token(sequence(integer(1))),
  'that is no DER': exclusive + token(Buffer.from('token')),
  'that is not base64': `${exclusive}<xades:EncapsulatedTimeStamp>*</xades:EncapsulatedTimeStamp>`,
  'in an unknown canonical form': form('urn:x') + token(foreign),
  'that holds nothing': '',
  'with two tokens': exclusive + token(foreign) + token(foreign),
  'with two canonical forms': exclusive + exclusive + token(foreign),
  'in XML': `${exclusive}<xades:XMLTimeStamp/>`,
  'with an element in its token': `${exclusive}<xades:EncapsulatedTimeStamp><x xmlns=""/></xades:EncapsulatedTimeStamp>`,
  'that chooses what it covers': `<xades:Include URI="#S0-value"/>${exclusive}${token(foreign)}`,
};

const places: Record<string, (stamp: string) => (xml: string) => string> = {
  'before the good one': (stamp) => (xml) => xml.replace('<xades:SignatureTimeStamp>', `${stamp}$&`),
  'after it': (stamp) => (xml) => xml.replace('</xades:SignatureTimeStamp>', `$&${stamp}`),
  'after everything': (stamp) => (xml) => xml.replace('</xades:UnsignedSignatureProperties>', `${stamp}$&`),
};

suite('a foreign stamp in a container', () => {
  for (const [where, put] of Object.entries(places))
    for (const kind of ['xades:SignatureTimeStamp', 'xades141:ArchiveTimeStamp'])
      test(`${kind.replace(/.*:/, '')} ${where}`, () => {
        for (const [what, content] of Object.entries(contents)) {
          const stamp = `<${kind}>${content}</${kind}>`;
          const verdict = attempt({ afterwards: put(stamp) });
          assert.deepEqual(verdict, { accepted: true, codes: ['time-stamp-left-out'] }, what);
        }
      });

  test('at the end of an archived one', () => {
    for (const [what, content] of Object.entries(contents)) {
      const stamp = `<xades141:ArchiveTimeStamp>${content}</xades141:ArchiveTimeStamp>`;
      const verdict = attempt({ level: 'LTA', afterwards: places['after everything']?.(stamp) ?? String });
      assert.deepEqual(verdict, { accepted: true, codes: ['time-stamp-left-out'] }, what);
    }
  });

  test('in place of the good one it is all there is', () => {
    for (const content of Object.values(contents)) {
      const instead = (xml: string) =>
        xml.replace(/(<xades:SignatureTimeStamp>).*?(<\/xades:SignatureTimeStamp>)/s, `$1${content}$2`);
      assert.equal(attempt({ afterwards: instead }).accepted, false);
    }
  });
});

suite('whatever else is added to the unsigned properties is told, and spoils nothing', () => {
  const add = places['after everything'] ?? assert.fail();
  const values = (local: string, ...pieces: string[]) =>
    pieces.map((each) => `<xades:${local}>${each}</xades:${local}>`).join('');
  const certificates = (...pieces: string[]) =>
    `<xades:CertificateValues>${values('EncapsulatedX509Certificate', ...pieces)}</xades:CertificateValues>`;
  const revocation = (kind: string, ...pieces: string[]) =>
    `<xades:RevocationValues><xades:${kind}Values>${values(`Encapsulated${kind}Value`, ...pieces)}</xades:${kind}Values></xades:RevocationValues>`;
  const number = (index: number) => Buffer.from(sequence(integer(index))).toString('base64');
  const many = Array.from({ length: 1_100 }, (_, index) => number(index));
  const additions: Record<string, string> = {
    'a certificate that is not base64': certificates('*'),
    'a certificate that holds an element': certificates('<x xmlns=""/>'),
    'an OCSP answer that is not base64': revocation('OCSP', '*'),
    'a revocation list that is not base64': revocation('CRL', '*'),
    'a thousand certificates that are none': certificates(...many),
    'a thousand answers that are none': revocation('OCSP', ...many),
  };
  for (const [what, addition] of Object.entries(additions))
    test(what, () => {
      const verdict = attempt({ afterwards: add(addition) });
      assert.deepEqual([verdict.accepted, [...new Set(verdict.codes)]], [true, ['revocation-unused']]);
      const first = attempt({ afterwards: (xml) => xml.replace('<xades:SignatureTimeStamp>', `${addition}$&`) });
      assert.equal(first.accepted, true);
    });

  test('one certificate over and over', () => {
    const own = Buffer.from(pki.authority.certificate.raw).toString('base64');
    assert.deepEqual(attempt({ afterwards: add(certificates(...Array<string>(1_100).fill(own))) }), {
      accepted: true,
      codes: [],
    });
  });

  test('more certificates than are read', () => {
    const spare = Buffer.from(pki.authority.certificate.raw);
    const others = Array.from({ length: 101 }, (_, index) => {
      const copy = Buffer.from(spare);
      copy.writeUInt16BE(index, copy.length - 2);
      return copy.toString('base64');
    });
    assert.deepEqual(attempt({ afterwards: add(certificates(...others)) }), {
      accepted: true,
      codes: ['revocation-unused'],
    });
  });

  test('more answers than are read, before the true one: as if that had been taken out, and no longer', () => {
    const { certificate } = pki.authority;
    const wish = { responder: pki.ocsp, issuer: certificate, certificate: pki.signers.seal.certificate };
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        Buffer.from(makeOcspAnswer({ ...wish, at: now + index * 1_000 })).toString('base64'),
      );
    const before = (count: number) => (xml: string) =>
      xml.replace('<xades:RevocationValues>', `${revocation('OCSP', ...others(count))}$&`);
    expectRefused({ afterwards: before(101) }, 'revocation-missing', { afterwards: before(99) });
    const withoutWord = {
      afterwards: (xml: string) => xml.replace(/<xades:RevocationValues>.*<\/xades:RevocationValues>/s, ''),
    };
    const [many, none] = [reportOn({ afterwards: before(101) }), reportOn(withoutWord)].map(
      ({ signatures }) => signatures[0],
    );
    assert.deepEqual([many?.indication, many?.sub, many?.level], [none?.indication, none?.sub, none?.level]);
    assert.ok(
      many?.findings.some(({ code }) => code === 'revocation-unused'),
      'and it is told',
    );
  });

  test('one more list of them', () => {
    const second = '<xades:UnsignedProperties><xades:UnsignedSignatureProperties/></xades:UnsignedProperties>';
    const verdict = attempt({ afterwards: (xml) => xml.replace('</xades:UnsignedProperties>', `$&${second}`) });
    assert.deepEqual(verdict, { accepted: true, codes: [] });
  });

  test('an archive time stamp of the old kind, which is not read', () => {
    for (const content of Object.values(contents))
      assert.deepEqual(attempt({ afterwards: add(`<xades:ArchiveTimeStamp>${content}</xades:ArchiveTimeStamp>`) }), {
        accepted: true,
        codes: ['archive-time-stamp-unsupported'],
      });
  });

  test('a piece in the store of a PDF whose coding nobody knows', () => {
    const signed = signPdf(pki, plainPdf('Pieteikums'), { signer: pki.signers.qualified, at: now, level: 'LT' });
    const document = new PdfDocument(signed, signed.length);
    const [next, root] = [document.nextNumber, document.trailer.get('Root') as { number: number }];
    const store = new Map(document.dictionary(document.catalog.get('DSS')));
    store.set('OCSPs', [...document.array(store.get('OCSPs')), reference(next)]);
    const odd = Buffer.from('<< /Length 1 /Filter /Odd >>\nstream\nx\nendstream');
    const catalog = writeValue(new Map<string, PdfValue>([...document.catalog, ['DSS', store]]));
    const file = appendUpdate(
      document,
      new Map([
        [root.number, catalog],
        [next, odd],
      ]),
    );
    assert.deepEqual(attempt({ file, name: 'a.pdf' }), { accepted: true, codes: ['revocation-unused'] });
  });
});

suite('a foreign stamp in a PDF', () => {
  const signed = signPdf(pki, plainPdf('Pieteikums'), { signer: pki.signers.qualified, at: now, level: 'LT' });
  const bad: Record<string, (content: Buffer) => Buffer> = {
    'of an unlisted server': (content) => makeTimeStamp(pki.unlistedTimeStamping, content, now + MINUTE),
    'over something else': () => makeTimeStamp(pki.timeStamping, Buffer.from('x'), now + MINUTE),
    'that is no token': () => sequence(integer(1)),
    'with something behind it': () => Buffer.concat([sequence(integer(1)), Buffer.from('x')]),
  };
  for (const [what, stamp] of Object.entries(bad)) {
    test(`${what} is left out`, () => {
      const file = stampPdf(pki, signed, now + 2 * MINUTE, undefined, stamp);
      assert.deepEqual(attempt({ file, name: 'a.pdf' }), { accepted: true, codes: ['time-stamp-left-out'] });
      const twice = stampPdf(pki, file, now + 4 * MINUTE);
      assert.deepEqual(attempt({ file: twice, name: 'a.pdf' }), { accepted: true, codes: ['time-stamp-left-out'] });
    });

    test(`${what} proves nothing alone`, () => {
      const unstamped = signPdf(pki, plainPdf('Pieteikums'), {
        signer: pki.signers.qualified,
        at: now,
        level: 'LT',
        cms: { unsignedAttributes: () => [] },
      });
      const file = stampPdf(pki, unstamped, now + 2 * MINUTE, undefined, stamp);
      assert.equal(attempt({ file, name: 'a.pdf' }).accepted, false);
    });
  }
});

suite('under its signature a stamp names its own certificate', () => {
  const own = pki.timeStamping.certificate.raw;
  const another = pki.unlistedTimeStamping.certificate.raw;
  const named = (...names: Uint8Array[]): Attempt => ({ stamp: { named: names } });

  test('not another, in the new form or the old', () => {
    expectRefused(
      named(signingCertificate(another)),
      'time-stamp-certificate-not-bound',
      named(signingCertificate(own)),
    );
    expectRefused(
      named(oldSigningCertificate(another)),
      'time-stamp-certificate-not-bound',
      named(oldSigningCertificate(own)),
    );
  });

  test('not another in one form and itself in the other', () => {
    const both = named(signingCertificate(own), oldSigningCertificate(own));
    expectRefused(
      named(signingCertificate(own), oldSigningCertificate(another)),
      'time-stamp-certificate-not-bound',
      both,
    );
    expectRefused(
      named(signingCertificate(another), oldSigningCertificate(own)),
      'time-stamp-certificate-not-bound',
      both,
    );
  });

  test('not twice in one form', () => {
    expectRefused(
      named(signingCertificate(own), signingCertificate(another)),
      'time-stamp-malformed',
      named(signingCertificate(own)),
    );
    expectRefused(named(), 'time-stamp-certificate-not-bound', named(signingCertificate(own)));
  });
});
