import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extension, placeOf } from '../../../demo/pki/certificate-extensions.ts';
import { demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import type { XadesWish } from '../../../demo/pki/sign-xades.ts';
import { boolean, element, generalizedTime, sequence } from '../../../demo/pki/write-der.ts';
import { DAY, HOUR } from '../moment.ts';
import { readPolicy, standardPolicy } from '../policy.ts';
import type { FindingCode } from '../report/finding-codes.ts';
import { loadTrust } from '../trust/load-trust.ts';
import { validate } from '../validate.ts';

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const { trust } = loadTrust(demoTrust(pki, now));
const files = [{ name: 'one.txt', bytes: Buffer.from('one') }];

function found(wish: Partial<XadesWish>): FindingCode[] {
  const bytes = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT', ...wish });
  const { signatures } = validate(bytes, 'a.asice', { trust, at: now + 40 * DAY, policy: readPolicy(standardPolicy) });
  return (signatures[0]?.findings ?? []).map(({ code }) => code);
}

const certificate = (crlAddress?: string) =>
  makeCertificate({
    subject: { commonName: 'Īsa Termiņa' },
    purpose: 'qualified-signature',
    issuer: pki.authority,
    notBefore: now - DAY,
    notAfter: now + 10 * DAY,
    ...(crlAddress === undefined ? {} : { crlAddress }),
  });

test('after a certificate expired, "not revoked" is accepted only from a source that still knows it', () => {
  const signer = certificate();
  const ended = signer.certificate.notAfter;
  const late = ended + DAY;
  assert.deepEqual(found({ signer, ocsp: { at: ended - HOUR } }), ['revocation-very-late']);
  assert.deepEqual(found({ signer, ocsp: { at: late } }), ['revocation-untrusted']);
  assert.deepEqual(found({ signer, ocsp: { at: late, remembersSince: now } }), ['revocation-very-late']);
  assert.deepEqual(found({ signer, ocsp: { at: late, remembersSince: ended + 1_000 } }), ['revocation-untrusted']);
  assert.deepEqual(found({ signer, ocsp: { at: late, revokedSince: now - HOUR } }), ['certificate-revoked']);
});

test('the same applies to a revocation list', () => {
  const signer = certificate();
  const at = signer.certificate.notAfter + DAY;
  const list = (...extensions: Uint8Array[]) =>
    found({ signer, crl: { by: pki.authority, revoked: [], at, extensions } });
  assert.deepEqual(list(), ['revocation-untrusted']);
  assert.deepEqual(list(extension('2.5.29.60', generalizedTime(now - DAY))), []);
});

test('one part of a revocation list says nothing about the certificates of another part', () => {
  const part = (address: string) => extension('2.5.29.28', sequence(placeOf(address)), true);
  const codes = (signer: ReturnType<typeof certificate>, ...extensions: Uint8Array[]) =>
    found({ signer, crl: { by: pki.authority, revoked: [], extensions } });
  const first = certificate('http://ca.example/1.crl');
  assert.deepEqual(codes(first), []);
  assert.deepEqual(codes(first, part('http://ca.example/1.crl')), []);
  assert.deepEqual(codes(first, part('http://ca.example/2.crl')), ['revocation-missing']);
  assert.deepEqual(codes(certificate(), part('http://ca.example/1.crl')), ['revocation-missing']);
});

test('a list of users’ certificates covers signers, a list of authorities’ does not', () => {
  const narrowed = (tag: number) => extension('2.5.29.28', sequence(element(tag, boolean(true).subarray(2))), true);
  const codes = (tag: number) => found({ crl: { by: pki.authority, revoked: [], extensions: [narrowed(tag)] } });
  assert.deepEqual(codes(0x81), []);
  assert.deepEqual(codes(0x82), ['revocation-unused', 'revocation-missing']);
});
