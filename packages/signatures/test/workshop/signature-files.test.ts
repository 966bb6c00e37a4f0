import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import { type Attempt, attempt, expectAccepted, expectRefused, pki } from './bench.ts';

type Edit = (xml: string) => string;
const swap =
  (pattern: string | RegExp, by: string): Edit =>
  (xml) =>
    xml.replace(pattern, by);
/** Changed before it was signed: each value fits, and one rule is broken. */
const signedSo = (edit: Edit, code: FindingCode, honest: Edit = (xml) => xml) =>
  expectRefused({ edit }, code, { edit: honest });
/** Changed after it was signed. */
const changedSo = (afterwards: Edit, code: FindingCode, honest: Edit = (xml) => xml) =>
  expectRefused({ afterwards }, code, { afterwards: honest });

suite('a signature file is read in one way only', () => {
  test('no document type, entity, other encoding or version', () => {
    changedSo(swap('<asic:', '<!DOCTYPE x><asic:'), 'format-malformed');
    changedSo(swap('<asic:', '<!DOCTYPE x [<!ENTITY a "b">]><asic:'), 'format-malformed');
    changedSo(swap('encoding="UTF-8"', 'encoding="ISO-8859-1"'), 'format-malformed', swap('UTF-8', 'utf-8'));
    changedSo(swap('version="1.0"', 'version="1.1"'), 'format-malformed');
  });

  test('no Id twice', () => {
    changedSo(
      swap('<ds:KeyInfo>', '<ds:KeyInfo Id="S0">'),
      'format-malformed',
      swap('<ds:KeyInfo>', '<ds:KeyInfo Id="k">'),
    );
    changedSo(swap('<ds:KeyInfo>', '<ds:KeyInfo xml:id="S0">'), 'format-malformed');
  });

  test('no part twice, no part of another kind, nothing beside signatures', () => {
    changedSo(swap('<ds:KeyInfo>', '<ds:KeyInfo/><ds:KeyInfo>'), 'format-malformed');
    changedSo(swap('<ds:Object>', '<foreign xmlns="urn:x"/><ds:Object>'), 'format-malformed');
    changedSo(swap('</asic:XAdESSignatures>', '<more xmlns="urn:x"/></asic:XAdESSignatures>'), 'format-malformed');
  });

  test('base64 is base64', () => {
    changedSo(swap(/(<ds:X509Certificate>)(....)/, '$1$2*'), 'signing-certificate-missing');
    changedSo(swap(/(<ds:SignatureValue[^>]*>)/, '$1=='), 'format-malformed');
  });

  test('no nesting without end', () => {
    const nested = (depth: number) =>
      swap('<ds:Object>', `<ds:Object>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</ds:Object><ds:Object>`);
    changedSo(nested(100), 'format-malformed', nested(40));
  });

  test('a canonical form is one of six, and no other transform', () => {
    const form = 'http://www.w3.org/2001/10/xml-exc-c14n#';
    changedSo(swap(form, `${form}x`), 'format-malformed');
    for (const canonical of ['1.0', '1.1', 'exclusive'] as const) {
      expectAccepted({ canonical });
      const named = canonical === 'exclusive' ? /(xml-exc-c14n#)"/g : /(xml-c14n11|REC-xml-c14n-20010315)"/g;
      const commented = (xml: string) =>
        xml.replace(
          named,
          (_, algorithm: string) => `${algorithm}${canonical === 'exclusive' ? '' : '#'}WithComments"`,
        );
      expectAccepted({ canonical, edit: commented });
      expectRefused(
        { canonical, edit: commented, afterwards: swap('<ds:SignedInfo>', '<ds:SignedInfo><!-- put in -->') },
        'signature-value-wrong',
        { canonical, afterwards: swap('<ds:SignedInfo>', '<ds:SignedInfo><!-- put in -->') },
      );
    }
  });

  test('older vocabularies are not read', () => {
    changedSo((xml) => xml.replaceAll('01903/v1.3.2#', '01903/v1.2.2#'), 'format-unsupported');
  });
});

suite('what was signed: the data files and this signature’s own properties', () => {
  test('every data file', () => {
    const files = ['one.txt', 'two.txt'].map((name) => ({ name, bytes: Buffer.from(name) }));
    expectRefused({ files, edit: swap(/<ds:Reference Id="S0-file1".*?<\/ds:Reference>/, '') }, 'file-not-covered');
  });

  test('as they are', () => {
    expectRefused(
      {
        entries: (entries) =>
          entries.map((each) => (each.name === 'one.txt' ? { name: each.name, bytes: Buffer.from('two') } : each)),
      },
      'reference-digest-differs',
    );
  });

  test('the properties', () => {
    signedSo(swap(/<ds:Reference Type.*?<\/ds:Reference>/, ''), 'signed-properties-not-signed');
    changedSo(swap(/<xades:SigningTime>....<?/, '<xades:SigningTime>2020'), 'reference-digest-differs');
  });

  test('the properties of this signature, and one set of them', () => {
    changedSo(swap('Target="#S0"', 'Target="#S1"'), 'format-malformed');
    changedSo(
      (xml) =>
        xml
          .replace(/<ds:Object>.*<\/ds:Object>/s, '$&$&')
          .replace(/Id="S0-properties"(?![\s\S]*Id="S0-properties")/, 'Id="p2"'),
      'format-malformed',
    );
  });

  test('nothing else: no reference to another part, to nothing, or to a file twice', () => {
    const digest = createHash('sha256')
      .update('<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="o"></ds:Object>')
      .digest('base64');
    const reference = `<ds:Reference URI="#o"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`;
    const object: Edit = swap('<ds:Object>', '<ds:Object Id="o"/><ds:Object>');
    signedSo(
      (xml) => object(xml.replace('</ds:SignedInfo>', `${reference}</ds:SignedInfo>`)),
      'reference-unsupported',
      object,
    );
    signedSo(swap('URI="one.txt"', 'URI=""'), 'reference-unsupported');
    signedSo(
      swap(/<ds:Reference Id="S0-file0"(.*?)<\/ds:Reference>/, '$&<ds:Reference$1</ds:Reference>'),
      'reference-unsupported',
    );
  });

  for (const algorithm of [
    'http://www.w3.org/2000/09/xmldsig#base64',
    'http://www.w3.org/TR/1999/REC-xpath-19991116',
    'http://www.w3.org/2002/06/xmldsig-filter2',
    'http://www.w3.org/TR/1999/REC-xslt-19991116',
    'http://www.w3.org/2001/10/xml-exc-c14n#',
  ]) {
    test(`no reference to a file chooses what it covers by ${algorithm.replace(/^.*\//, '')}`, () => {
      const transform = `<ds:Transforms><ds:Transform Algorithm="${algorithm}"/></ds:Transforms>`;
      signedSo(swap(/(<ds:Reference Id="S0-file0"[^>]*>)/, `$1${transform}`), 'reference-unsupported');
    });
  }

  test('no list of references replaces the files (ds:Manifest)', () => {
    const type = 'Type="http://www.w3.org/2000/09/xmldsig#Manifest" URI="#m"';
    const withManifest: Edit = (xml) =>
      xml
        .replace('URI="one.txt"', type)
        .replace('<ds:Object>', '<ds:Object Id="m"><ds:Manifest/></ds:Object><ds:Object>');
    signedSo(withManifest, 'reference-unsupported');
  });

  test('and the key information, as it is', () => {
    const xmlns = ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
    const certificate = pki.signers.qualified.certificate.raw;
    const keyInfo = `<ds:KeyInfo${xmlns} Id="k"><ds:X509Data><ds:X509Certificate>${Buffer.from(certificate).toString('base64')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`;
    const digest = createHash('sha256').update(keyInfo).digest('base64');
    const referring =
      (value: string): Edit =>
      (xml) =>
        xml
          .replace('<ds:KeyInfo>', '<ds:KeyInfo Id="k">')
          .replace(
            '</ds:SignedInfo>',
            `<ds:Reference URI="#k"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${value}</ds:DigestValue></ds:Reference></ds:SignedInfo>`,
          );
    signedSo(referring(digest.replace(/^..../, 'AAAA')), 'reference-digest-differs', referring(digest));
  });

  test('by a digest that is known', () => {
    const other = (algorithm: string) => swap('xmlenc#sha256"/><ds:DigestValue>', `${algorithm}"/><ds:DigestValue>`);
    signedSo(other('xmlenc#ripemd160'), 'algorithm-unknown');
  });

  test('under no policy that we do not know', () => {
    const policy = (inside: string) =>
      swap(
        '</xades:SignedSignatureProperties>',
        `<xades:SignaturePolicyIdentifier>${inside}</xades:SignaturePolicyIdentifier></xades:SignedSignatureProperties>`,
      );
    const named = (id: string) =>
      policy(
        `<xades:SignaturePolicyId><xades:SigPolicyId><xades:Identifier>${id}</xades:Identifier></xades:SigPolicyId></xades:SignaturePolicyId>`,
      );
    const implied = policy('<xades:SignaturePolicyImplied/>');
    signedSo(named('urn:oid:1.2.3'), 'signature-policy-unsupported', implied);
    signedSo(named('urn:oid:1.3.6.1.4.1.10015.1000.3.2.1'), 'signature-policy-violated', implied);
  });
});

suite('the signature value and the certificate it was made with', () => {
  const certificate = /<ds:X509Certificate>.*?<\/ds:X509Certificate>/;

  test('the value fits what was signed', () => {
    changedSo(swap(/(<ds:SignatureValue[^>]*>)....../, '$1AAAAAA'), 'signature-value-wrong');
    const { key } = pki.signers.rsa;
    expectRefused({ signer: { ...pki.signers.qualified, key } }, 'signature-value-wrong', {});
  });

  test('neither it nor the digest of a file is by SHA-1', () => {
    expectRefused({ digest: 'sha1' }, 'algorithm-weak');
    const digest = createHash('sha1').update('one').digest('base64');
    const weak = `http://www.w3.org/2000/09/xmldsig#sha1"/><ds:DigestValue>${digest}<`;
    signedSo(swap(/(Id="S0-file0".*?Algorithm=").*?<\/ds:DigestValue/, `$1${weak}/ds:DigestValue`), 'algorithm-weak');
  });

  test('the properties name the certificate', () => {
    signedSo(
      swap(/<xades:SigningCertificateV2>.*?<\/xades:SigningCertificateV2>/, ''),
      'signing-certificate-not-bound',
    );
  });

  test('in the old form too, and where both are there in both', () => {
    const digest = (raw: Uint8Array) => createHash('sha256').update(raw).digest('base64');
    const old = (raw: Uint8Array) =>
      `<xades:SigningCertificate><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${digest(raw)}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificate>`;
    const [own, other] = [pki.signers.qualified.certificate.raw, pki.signers.rsa.certificate.raw];
    const instead = (raw: Uint8Array) =>
      swap(/<xades:SigningCertificateV2>.*?<\/xades:SigningCertificateV2>/, old(raw));
    signedSo(instead(other), 'signing-certificate-differs', instead(own));
    const besides = (raw: Uint8Array) => swap('<xades:SigningCertificateV2>', `${old(raw)}$&`);
    signedSo(besides(other), 'signing-certificate-differs', besides(own));
  });

  test('and no other', () => {
    const wrong = swap(/(<xades:CertDigest>.*?<ds:DigestValue>)..../, '$1AAAA');
    signedSo(wrong, 'signing-certificate-differs');
  });

  test('it is there', () => {
    expectRefused({ level: 'B', edit: swap(certificate, '') }, 'signing-certificate-missing', {});
  });

  test('the algorithm is one that is known', () => {
    signedSo(swap(/(<ds:SignatureMethod Algorithm="[^"]*)/, '$1x'), 'algorithm-unknown');
  });

  test('a signature of this signature by another is told', () => {
    const counter = swap(
      '</xades:UnsignedSignatureProperties>',
      '<xades:CounterSignature/></xades:UnsignedSignatureProperties>',
    );
    const verdict = attempt({ afterwards: counter } satisfies Attempt);
    assert.deepEqual(verdict, { accepted: true, codes: ['counter-signature-ignored'] });
  });
});
