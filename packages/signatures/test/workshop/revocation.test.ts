import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { extension, placeOf } from '../../../demo/pki/certificate-extensions.ts';
import { makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { makeCrl } from '../../../demo/pki/make-crl.ts';
import { boolean, element, generalizedTime, integer, sequence } from '../../../demo/pki/write-der.ts';
import { DAY, HOUR, MINUTE } from '../../src/moment.ts';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import { type Attempt, attempt, expectAccepted, expectRefused, issued, now, pki, term } from './bench.ts';

const { authority } = pki;
const { serial } = pki.signers.qualified.certificate;
const namesake = makeCertificate({
  subject: { commonName: 'Demo CA', country: 'LV', organisation: 'Tilts demo' },
  purpose: 'authority',
  ...term,
});

suite('an OCSP answer counts', () => {
  const refused = (ocsp: Attempt['ocsp'], code: FindingCode, honest: Attempt['ocsp'] = {}) =>
    expectRefused({ ocsp: { ...ocsp } }, code, { ocsp: { ...honest } });

  test('for its own certificate, of this issuer', () => {
    refused({ certificate: pki.signers.rsa.certificate }, 'revocation-missing');
    // The same name with another key.
    refused({ issuer: namesake.certificate }, 'revocation-missing');
  });

  test('from the issuer or its delegate', () => {
    const responder = issued({ purpose: 'ocsp' });
    refused({ responder: issued({ purpose: 'signature' }) }, 'revocation-untrusted', { responder });
    refused({ responder: issued({ purpose: 'ocsp', issuer: pki.unlistedAuthority }) }, 'revocation-untrusted', {
      responder: authority,
    });
    refused({ responder: { ...responder, key: pki.signers.revoked.key } }, 'revocation-untrusted', { responder });
  });

  test('that was within its time', () => {
    refused({ responder: issued({ purpose: 'ocsp', notAfter: now - DAY }) }, 'revocation-untrusted', {
      responder: issued({ purpose: 'ocsp' }),
    });
  });

  test('if it says that the certificate is good', () => {
    refused({ revokedSince: now - HOUR }, 'certificate-revoked', { revokedSince: now + DAY });
    refused({ unknown: true }, 'certificate-status-unknown');
  });

  test('made since the stamp, not before it, and not in time to come', () => {
    refused({ at: now - MINUTE }, 'revocation-before-stamp', { at: now + MINUTE });
    refused({ at: now + 3 * DAY }, 'revocation-after-validation', { at: now + HOUR });
  });

  test('known since the stamp: an answer given later may repeat what was known before', () => {
    const told = (thisUpdate: number, nextUpdate?: number): Attempt['ocsp'] => ({
      at: now + MINUTE,
      thisUpdate,
      ...(nextUpdate !== undefined && { nextUpdate }),
    });
    for (const early of [MINUTE, DAY, 300 * DAY]) refused(told(now - early), 'revocation-before-stamp', told(now));
    refused(told(now - 10 * DAY, now + 365 * DAY), 'revocation-before-stamp', told(now, now + 365 * DAY));
    refused(told(now + 100 * DAY), 'revocation-untrusted', told(now + 2 * MINUTE));
  });

  test('late, it is told', () => {
    const codes = (at: number) => attempt({ ocsp: { at } });
    assert.deepEqual(codes(now + 10 * MINUTE), { accepted: true, codes: [] });
    assert.deepEqual(codes(now + 16 * MINUTE), { accepted: true, codes: ['revocation-late'] });
    assert.deepEqual(codes(now + 25 * HOUR), { accepted: true, codes: ['revocation-very-late'] });
  });

  test('without a stamp, what was revoked may have been so when it signed', () => {
    const unstamped = (revokedSince?: number): Attempt => ({
      ocsp: { revokedSince },
      afterwards: (xml) => xml.replace(/<xades:SignatureTimeStamp>.*?<\/xades:SignatureTimeStamp>/s, ''),
    });
    expectRefused(unstamped(now + 30_000), 'certificate-revoked-unstamped', { ocsp: { revokedSince: now + 30_000 } });
  });
});

suite('a revocation list is as good as OCSP', () => {
  const list = (crl: Partial<NonNullable<Attempt['crl']>>): Attempt => ({
    crl: { by: authority, revoked: [], ...crl },
  });
  const refused = (crl: Parameters<typeof list>[0], code: FindingCode, honest: Parameters<typeof list>[0] = {}) =>
    expectRefused(list(crl), code, list(honest));

  test('if the issuer made it', () => {
    refused({ by: { ...authority, key: pki.unlistedAuthority.key } }, 'revocation-untrusted');
    refused({ by: pki.unlistedAuthority }, 'revocation-missing');
  });

  test('and the certificate is not in it', () => {
    refused({ revoked: [{ serial, since: now - HOUR }] }, 'certificate-revoked', {
      revoked: [{ serial: serial + 1n, since: now - HOUR }],
    });
    assert.deepEqual(attempt(list({ revoked: [{ serial, since: now + 2 * MINUTE }] })), {
      accepted: true,
      codes: ['certificate-revoked-later'],
    });
  });

  test('and it is whole: no part for other certificates, reasons or authorities', () => {
    const part = (...inside: Uint8Array[]) => [extension('2.5.29.28', sequence(...inside), true)];
    const only = (tag: number) => part(element(tag, boolean(true).subarray(2)));
    const signer = issued({ purpose: 'qualified-signature', crlAddress: 'http://ca.example/1.crl' });
    const of = (address: string): Attempt => ({ signer, ...list({ extensions: part(placeOf(address)) }) });
    expectRefused(of('http://ca.example/2.crl'), 'revocation-missing', of('http://ca.example/1.crl'));
    refused({ extensions: only(0x82) }, 'revocation-missing', { extensions: only(0x81) });
    refused({ extensions: [extension('2.5.29.27', integer(1), true)] }, 'revocation-missing', {
      extensions: [extension('2.5.29.20', integer(1))],
    });
  });
});

suite('after a certificate ended, its revocation may be forgotten', () => {
  const signer = issued({ purpose: 'qualified-signature', notAfter: now + DAY / 2 });
  const at = now + DAY;

  test('by a responder that does not say how far back it remembers', () => {
    const told = (remembersSince?: number): Attempt => ({
      signer,
      ocsp: { at, ...(remembersSince !== undefined && { remembersSince }) },
    });
    expectRefused(told(), 'revocation-untrusted', told(now));
    expectRefused(told(signer.certificate.notAfter + 1_000), 'revocation-untrusted', told(now));
  });

  test('by a list that does not', () => {
    const told = (...extensions: Uint8Array[]): Attempt => ({
      signer,
      crl: { by: authority, revoked: [], at, extensions },
    });
    expectRefused(told(), 'revocation-untrusted', told(extension('2.5.29.60', generalizedTime(now - DAY))));
  });
});

suite('an authority between the signer and the listed one', () => {
  const between = issued({ purpose: 'authority', subject: { commonName: 'Between' } });
  const signer = issued({ purpose: 'qualified-signature', issuer: between });
  const through = (revoked?: { since: number }): Attempt => ({
    signer,
    ocsp: { issuer: between.certificate, responder: between },
    certificates: [between.certificate.raw],
    moreCrls:
      revoked === undefined
        ? []
        : [
            makeCrl(
              authority,
              revoked.since === 0 ? [] : [{ serial: between.certificate.serial, ...revoked }],
              now + 5 * MINUTE,
            ),
          ],
  });

  test('was not revoked by then', () => {
    expectRefused(through({ since: now - DAY }), 'authority-revoked', through({ since: now + MINUTE }));
    expectAccepted(through({ since: 0 }));
  });

  test('and the file says so', () => {
    expectRefused(through(), 'revocation-missing', through({ since: 0 }));
  });

  const told = (at: number, nextUpdate?: number, extensions: Uint8Array[] = []): Attempt => ({
    ...through(),
    moreCrls: [makeCrl(authority, [], at, extensions, 'sha256', nextUpdate)],
  });

  test('by a word that covers the time of signing, not one from before a revocation', () => {
    const today = told(now + 5 * MINUTE);
    expectRefused(told(now - 400 * DAY), 'revocation-before-stamp', today);
    expectRefused(told(now - 8 * DAY), 'revocation-before-stamp', told(now - 6 * DAY));
    expectRefused(told(now - 2 * DAY, now - 1_000), 'revocation-before-stamp', told(now - 2 * DAY, now));
    expectRefused(
      told(now - 90 * DAY, now + 900 * DAY),
      'revocation-before-stamp',
      told(now - 90 * DAY, now + 90 * DAY),
    );
    expectRefused(told(now + 3 * DAY), 'revocation-before-stamp', today);
  });

  test('by a revocation, whatever an older list said', () => {
    const revoked = [{ serial: between.certificate.serial, since: now - 300 * DAY }];
    const older = makeCrl(authority, [], now - 6 * DAY);
    const of = (list: Buffer): Attempt => ({ ...through(), moreCrls: [older, list] });
    expectRefused(of(makeCrl(authority, revoked, now + MINUTE)), 'authority-revoked', of(older));
  });

  test('by a list of authorities alone, not by one of users alone', () => {
    const only = (tag: number) =>
      told(now + MINUTE, undefined, [extension('2.5.29.28', sequence(element(tag, boolean(true).subarray(2))), true)]);
    expectRefused(only(0x81), 'revocation-missing', only(0x82));
    expectRefused(only(0x84), 'revocation-missing', only(0x82));
  });
});

test('no word at all on revocation goes back to be signed again', () => {
  expectRefused({ level: 'T' }, 'revocation-missing', {});
});
