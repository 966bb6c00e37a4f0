import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { suite, test } from 'node:test';
import { demoServices } from '../../../demo/pki/demo-pki.ts';
import { pairOf } from '../../../demo/pki/make-certificate.ts';
import { DAY } from '../../src/moment.ts';
import { attempt, expectRefused, granted, issued, now, pki, term } from './bench.ts';
import { pairWithPointOf, pairWrittenOut } from './written-out-curve.ts';

const listedOcsp = [
  ...demoServices(pki),
  { type: 'Certstatus/OCSP/QC', name: 'Demo OCSP', certificate: pki.ocsp.certificate.raw, periods: granted },
];

suite('a key is the listed one if algorithm, parameters and bits are equal: nobody’s point makes a forger’s key', () => {
  /** An authority with the listed stamp server's point, which knows no private key of theirs, and its own server. */
  const falseAuthority = issued({ purpose: 'authority', pair: pairWithPointOf(pki.timeStamping) });
  const falseServer = issued({ purpose: 'time-stamping', issuer: falseAuthority });
  const certificates = [falseAuthority.certificate.raw];

  test('the stamp server: an expired signer, backdated by 500 days', () => {
    const at = now - 500 * DAY;
    const forged = { signer: pki.signers.expired, at, certificates };
    expectRefused({ ...forged, stampedBy: falseServer }, 'time-stamp-service-unknown', forged);
  });

  test('the stamp server: a revoked signer, backdated by 60 days', () => {
    const { revokedSince: _, ...signer } = pki.signers.revoked;
    const forged = { signer, at: now - 60 * DAY, certificates };
    expectRefused({ ...forged, stampedBy: falseServer }, 'time-stamp-service-unknown', forged);
  });

  test('the stamp server itself, by a certificate of its own', () => {
    const server = issued({ purpose: 'time-stamping', pair: pairWithPointOf(pki.timeStamping) });
    expectRefused({ stampedBy: server }, 'time-stamp-algorithm-weak', {});
  });

  test('the authority that issues signers', () => {
    const { subject } = pki.authority.certificate;
    const authority = issued({
      purpose: 'authority',
      subject: { commonName: 'Demo CA', country: 'LV', organisation: 'Tilts demo' },
      issuer: pki.unlistedAuthority,
      pair: pairWithPointOf(pki.authority),
    });
    assert.equal(authority.certificate.subject.key, subject.key);
    const signer = issued({ purpose: 'qualified-signature', issuer: authority });
    const ocsp = { issuer: authority.certificate, responder: issued({ purpose: 'ocsp', issuer: authority }) };
    const honest = { signer: issued({ purpose: 'qualified-signature' }) };
    expectRefused({ signer, ocsp, certificates: [authority.certificate.raw] }, 'chain-not-found', honest);
  });

  test('the signer', () => {
    const signer = issued({ purpose: 'qualified-signature', pair: pairWithPointOf(pki.signers.qualified) });
    expectRefused({ signer }, 'algorithm-unknown', { signer: issued({ purpose: 'qualified-signature' }) });
  });

  test('the responder that says whether a certificate is revoked', () => {
    const { revokedSince: _, ...signer } = pki.signers.revoked;
    const responder = issued({ purpose: 'ocsp', issuer: pki.unlistedAuthority, pair: pairWithPointOf(pki.ocsp) });
    const forged = { signer, ocsp: { responder }, services: listedOcsp };
    expectRefused(forged, 'revocation-untrusted', { services: listedOcsp });
  });

  test('the issuer as its own responder', () => {
    const responder = issued({
      purpose: 'ocsp',
      issuer: pki.unlistedAuthority,
      subject: { commonName: 'Demo CA', country: 'LV', organisation: 'Tilts demo' },
      pair: pairWithPointOf(pki.authority),
    });
    expectRefused({ ocsp: { responder } }, 'revocation-untrusted', { ocsp: { responder: pki.authority } });
  });

  test('the operator that signs the list', () => {
    const operator = issued({
      purpose: 'list-operator',
      issuer: pki.unlistedAuthority,
      pair: pairWithPointOf(pki.operator),
    });
    expectRefused({ operator }, 'chain-not-found', {});
  });
});

suite('a key on an elliptic curve counts only by the name of a curve on a short list', () => {
  test('not with its parameters written out, though they are those of a curve on the list', () => {
    const signer = issued({ purpose: 'qualified-signature', pair: pairWrittenOut() });
    expectRefused({ signer }, 'algorithm-unknown', { signer: issued({ purpose: 'qualified-signature' }) });
  });

  for (const namedCurve of ['secp256k1', 'P-224', 'prime239v1']) {
    test(`not on ${namedCurve}`, () => {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
      const signer = issued({ purpose: 'qualified-signature', pair: pairOf(publicKey, privateKey) });
      const verdict = attempt({ signer });
      assert.equal(verdict.accepted, false);
      assert.ok(verdict.codes.includes('algorithm-unknown'), verdict.codes.join());
    });
  }

  for (const namedCurve of ['P-256', 'P-384', 'P-521', 'brainpoolP256r1', 'brainpoolP384r1', 'brainpoolP512r1']) {
    test(`but on ${namedCurve}, for an authority and for a stamp server`, () => {
      const pair = () => {
        const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
        return pairOf(publicKey, privateKey);
      };
      const authority = issued({ purpose: 'authority', pair: pair() });
      const server = issued({ purpose: 'time-stamping', pair: pair() });
      const services = [
        { type: 'CA/QC', name: 'Workshop CA', certificate: authority.certificate.raw, periods: granted },
        { type: 'TSA/QTST', name: 'Workshop TSA', certificate: server.certificate.raw, periods: granted },
      ];
      const signer = issued({ purpose: 'qualified-signature', issuer: authority });
      const responder = issued({ purpose: 'ocsp', issuer: authority });
      const verdict = attempt({
        signer,
        services,
        stampedBy: server,
        ocsp: { issuer: authority.certificate, responder },
        certificates: [authority.certificate.raw],
      });
      assert.ok(verdict.accepted, verdict.codes.join());
    });
  }

  test('a weak RSA key of a signer is not relied on', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const signer = issued({ purpose: 'qualified-signature', pair: pairOf(publicKey, privateKey) });
    expectRefused({ signer }, 'algorithm-weak', { signer: pki.signers.rsa });
  });
});

test('the terms of the workshop’s certificates include the moments judged', () => {
  assert.ok(term.notBefore < now - 500 * DAY && term.notAfter > now + 2 * DAY);
});
