import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { attribute } from '../../../demo/pki/make-cms.ts';
import { makeCrl } from '../../../demo/pki/make-crl.ts';
import { makeOcspAnswer } from '../../../demo/pki/make-ocsp-answer.ts';
import { makeTimeStamp } from '../../../demo/pki/make-time-stamp.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { type PdfWish, signPdf } from '../../../demo/pki/sign-pdf.ts';
import { context, integer, oid, sequence, set } from '../../../demo/pki/write-der.ts';
import { DAY } from '../../src/moment.ts';
import { type Attempt, attempt, expectAccepted, expectRefused, issued, now, pki, term } from './bench.ts';

// Whoever handles a signed file can add to what no signature covers: certificates, attributes, words on revocation. None of it
// may spoil a good signature, nor make a bad one pass.

const { qualified } = pki.signers;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** The issuer's name and the number of a certificate, on one that somebody made for a key of his own. */
const namesakeOf = (certificate: (typeof qualified)['certificate'], issuer = pki.authority) =>
  makeCertificate({
    subject: { commonName: 'Namesake' },
    purpose: 'qualified-signature',
    serial: certificate.serial,
    issuer: { certificate: issuer.certificate, key: pki.unlistedAuthority.key },
    ...term,
  }).certificate.raw;

/** A certificate that can be read, but for its key, whose bits are called octets. */
const withoutKey = Buffer.from(pki.ocsp.certificate.raw);
withoutKey[withoutKey.indexOf(Buffer.from('034200', 'hex'))] = 0x04;

suite('what is added to a signature’s key information', () => {
  const added = (form: string): Attempt => ({ afterwards: (xml) => xml.replace('<ds:KeyInfo>', `$&${form}`) });
  const data = (inside: string) => `<ds:X509Data>${inside}</ds:X509Data>`;
  const certificate = (text: string) => data(`<ds:X509Certificate>${text}</ds:X509Certificate>`);
  const forms: Record<string, string> = {
    'a certificate that is not base64': certificate('*'),
    'a certificate that holds an element': certificate('<x xmlns=""/>'),
    'a certificate that is none': certificate(base64(sequence(integer(1)))),
    'a certificate of nothing': certificate(''),
    'a certificate of another': certificate(base64(pki.signers.seal.certificate.raw)),
    'a namesake': certificate(base64(namesakeOf(qualified.certificate))),
    'a certificate without a key': certificate(base64(withoutKey)),
    'a name of a key': '<ds:KeyName>Anna</ds:KeyName>',
    'another key': `<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus><ds:Exponent>AQ==</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>`,
    'a place to fetch it from': '<ds:RetrievalMethod URI="https://evil.example/"/>',
    'an issuer, a number, a subject, a key identifier': data(
      '<ds:X509IssuerSerial><ds:X509IssuerName>CN=x</ds:X509IssuerName><ds:X509SerialNumber>1</ds:X509SerialNumber></ds:X509IssuerSerial><ds:X509SubjectName>CN=x</ds:X509SubjectName><ds:X509SKI>AA==</ds:X509SKI><ds:X509CRL>AA==</ds:X509CRL>',
    ),
  };
  for (const [what, form] of Object.entries(forms)) test(`${what} spoils nothing`, () => expectAccepted(added(form)));

  test('in place of the signer’s certificate it is no word on who signed', () => {
    for (const [what, form] of Object.entries(forms)) {
      const instead = (xml: string) => xml.replace(/(<ds:KeyInfo>).*?(<\/ds:KeyInfo>)/s, `$1${form}$2`);
      assert.equal(attempt({ afterwards: instead }).accepted, false, what);
    }
  });
});

suite('what is added to the signature of a PDF or of a time stamp', () => {
  const STAMP = '1.2.840.113549.1.9.16.2.14';
  const signed = (cms: PdfWish['cms']) => ({
    file: signPdf(pki, plainPdf('Pieteikums'), { signer: qualified, at: now, level: 'LT', ...(cms && { cms }) }),
    name: 'a.pdf',
  });
  const brought = (...certificates: Uint8Array[]): NonNullable<PdfWish['cms']> => ({
    anonymous: true,
    certificates: [...certificates, qualified.certificate.raw, pki.authority.certificate.raw],
  });
  const odd: Record<string, Uint8Array> = {
    'a certificate that is none': sequence(integer(1)),
    'one that ends too early': Buffer.from([0x30, 0x02, 0x02, 0x05]),
    'one without a key': withoutKey,
    'a namesake of the signer': namesakeOf(qualified.certificate),
    'a namesake of the server': namesakeOf(pki.timeStamping.certificate),
    'an attribute certificate': context(1, integer(1)),
  };
  for (const [what, certificate] of Object.entries(odd))
    test(`${what}, among the certificates, spoils nothing`, () => {
      expectAccepted(signed(brought(certificate)));
      expectAccepted({ stamp: { anonymous: true, certificates: [certificate, pki.timeStamping.certificate.raw] } });
    });

  const attributes: Record<string, Uint8Array> = {
    'no attribute': integer(1),
    'one without values': sequence(oid('1.2.3.4')),
    'one whose values are no set': sequence(oid('1.2.3.4'), integer(1)),
    'one without a name': sequence(integer(1), set()),
    'one that ends too early': sequence(oid('1.2.3.4'), Buffer.from([0x31, 0x02, 0x02, 0x05])),
    'a time stamp of nothing': sequence(oid(STAMP), set()),
    'a time stamp that is a number': attribute(STAMP, integer(1)),
  };
  for (const [what, extra] of Object.entries(attributes))
    test(`${what}, among the unsigned attributes, spoils nothing`, () => {
      const own = (value: Uint8Array) => attribute(STAMP, makeTimeStamp(pki.timeStamping, value, now));
      expectAccepted(signed({ unsignedAttributes: (value) => [own(value), extra] }));
      expectAccepted(signed({ unsignedAttributes: (value) => [extra, own(value)] }));
      expectAccepted({ stamp: { unsignedAttributes: () => [extra] } });
      expectRefused(signed({ unsignedAttributes: () => [extra] }), 'revocation-before-stamp', signed({}));
    });
});

test('two signers of one CMS are none, whoever the second is', () => {
  const signed = (cms: NonNullable<PdfWish['cms']>) => ({
    file: signPdf(pki, plainPdf('Pieteikums'), { signer: qualified, at: now, level: 'LT', cms }),
    name: 'a.pdf',
  });
  const others = [(own: Buffer) => [own], () => [sequence(integer(1))], () => [integer(1)]];
  for (const moreSigners of others) {
    expectRefused(signed({ moreSigners }), 'format-malformed', signed({ moreSigners: () => [] }));
    expectRefused({ stamp: { moreSigners } }, 'time-stamp-malformed', { stamp: { moreSigners: () => [] } });
  }
});

suite('what is added to the word on revocation', () => {
  const among =
    (values: string, value: string, bytes: Uint8Array): NonNullable<Attempt['afterwards']> =>
    (xml) =>
      xml.replace(`<xades:${values}>`, `$&<xades:${value}>${base64(bytes)}</xades:${value}>`);

  test('a certificate without a key spoils no answer of a responder that names itself by its key', () => {
    expectAccepted({ ocsp: { byKey: true } });
    expectAccepted({
      ocsp: { byKey: true },
      afterwards: among('CertificateValues', 'EncapsulatedX509Certificate', withoutKey),
    });
  });

  test('a certificate that somebody made for the responder’s key, put before the responder’s, is not taken for it', () => {
    const { certificate, key } = pki.ocsp;
    const made = makeCertificate({
      subject: { commonName: 'Demo OCSP', country: 'LV', organisation: 'Tilts demo' },
      purpose: 'ocsp',
      issuer: pki.unlistedAuthority,
      pair: { spki: Buffer.from(certificate.key.raw), key },
      ...term,
    }).certificate.raw;
    for (const byKey of [false, true]) {
      expectAccepted({ ocsp: { byKey, certificates: [made, certificate.raw] } });
      expectRefused({ ocsp: { byKey, certificates: [made] } }, 'revocation-untrusted', { ocsp: { byKey } });
    }
  });

  test('a responder that once did not know the certificate spoils no word of one that does', () => {
    const wish = { responder: pki.ocsp, issuer: pki.authority.certificate, certificate: qualified.certificate };
    for (const at of [now + 30_000, now + 90_000]) {
      const answer = makeOcspAnswer({ ...wish, at, unknown: true });
      expectAccepted({ afterwards: among('OCSPValues', 'EncapsulatedOCSPValue', answer) });
    }
    expectRefused({ ocsp: { unknown: true } }, 'certificate-status-unknown', {});
  });

  test('of two revocations the earlier counts, whichever comes first', () => {
    const { authority } = pki;
    const signer = issued({ purpose: 'qualified-signature' });
    const listed = (since: number, at: number) =>
      makeCrl(authority, [{ serial: signer.certificate.serial, since }], at);
    const [before, after] = [listed(now - DAY, now + 400_000), listed(now + DAY, now + 500_000)];
    for (const moreCrls of [
      [before, after],
      [after, before],
    ])
      expectRefused({ signer, moreCrls, judgedAt: now + 3 * DAY }, 'certificate-revoked', {
        signer,
        moreCrls: [after],
      });
  });
});
