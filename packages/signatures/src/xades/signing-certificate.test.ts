import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import { readPolicy, standardPolicy } from '../policy.ts';
import { loadTrust } from '../trust/load-trust.ts';
import { validate } from '../validate.ts';

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const { trust } = loadTrust(demoTrust(pki, now));
const files = [{ name: 'one.txt', bytes: Buffer.from('one') }];

/** Signed with this edit by the signer's own key, so that only the naming of the certificate is tested. */
function verdict(edit: (xml: string) => string): (string | undefined)[] {
  const bytes = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT', edit });
  const report = validate(bytes, 'a.asice', { trust, at: now + 3_600_000, policy: readPolicy(standardPolicy) });
  return [report.signatures[0]?.indication, report.signatures[0]?.sub];
}

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const authority = digest(pki.authority.certificate.raw);
const named = (algorithm: string, value: string) =>
  `<xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="${algorithm}"/><ds:DigestValue>${value}</ds:DigestValue></xades:CertDigest></xades:Cert>`;
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const own = /<xades:Cert>.*?<\/xades:Cert>/s;

test('the signed properties may name the whole chain, with the signer anywhere in it', () => {
  assert.deepEqual(
    verdict((xml) => xml.replace(own, `${named(SHA256, authority)}$&`)),
    ['TOTAL-PASSED', undefined],
  );
});

test('a certificate named by a different or an unknown digest is not accepted', () => {
  const differs = ['INDETERMINATE', 'NO_SIGNING_CERTIFICATE_FOUND'];
  assert.deepEqual(
    verdict((xml) => xml.replace(own, named(SHA256, digest('another certificate')))),
    differs,
  );
  assert.deepEqual(
    verdict((xml) => xml.replace(own, named('http://www.w3.org/2001/04/xmldsig-more#md5', 'AAAA'))),
    differs,
  );
});

test('an unnamed certificate is found by its key, which is not enough', () => {
  const other = Buffer.from(pki.authority.certificate.raw).toString('base64');
  const codes = verdict((xml) =>
    xml
      .replace(/<xades:SigningCertificateV2>.*<\/xades:SigningCertificateV2>/s, '')
      .replace('<ds:X509Data>', `<ds:X509Data><ds:X509Certificate>${other}</ds:X509Certificate>`),
  );
  assert.deepEqual(codes, ['INDETERMINATE', 'SIG_CONSTRAINTS_FAILURE']);
});
