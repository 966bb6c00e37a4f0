import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { suite, test } from 'node:test';
import { demoServices } from '../../../demo/pki/demo-pki.ts';
import { type CertificateWish, type Identity, pairOf } from '../../../demo/pki/make-certificate.ts';
import { makeCrl } from '../../../demo/pki/make-crl.ts';
import { makeTimeStamp } from '../../../demo/pki/make-time-stamp.ts';
import { bits, boolean, element, integer, nothing, oid, sequence } from '../../../demo/pki/write-der.ts';
import { DAY, MINUTE } from '../../src/moment.ts';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import { readTimeStamp } from '../../src/time-stamps/read-time-stamp.ts';
import { type Attempt, attempt, expectRefused, granted, issued, now, pki } from './bench.ts';

/** What a token says of some bytes at the workshop's moment. */
function tokenContent(bytes: Uint8Array): Buffer {
  return Buffer.from(readTimeStamp(makeTimeStamp(pki.timeStamping, bytes, now)).content);
}

const ofSigners = demoServices(pki).filter(({ type }) => type === 'CA/QC');

/** A stamp server under an authority that is not listed itself, under one that is. */
function chainOf(
  wishes: { top?: Partial<CertificateWish>; middle?: Partial<CertificateWish>; server?: Partial<CertificateWish> } = {},
): Attempt & { top: Identity; middle: Identity; server: Identity } {
  const named = (commonName: string) => ({ subject: { commonName } });
  const top = issued({ purpose: 'authority', ...named('Stamps'), ...wishes.top });
  const middle = issued({ purpose: 'authority', ...named('Stamps 1'), issuer: top, ...wishes.middle });
  const server = issued({ purpose: 'time-stamping', ...named('Stamps 1.1'), issuer: middle, ...wishes.server });
  const listed = { type: 'TSA/QTST', name: 'Stamps', certificate: top.certificate.raw, periods: granted };
  return {
    top,
    middle,
    server,
    stampedBy: server,
    certificates: [middle.certificate.raw],
    services: [...ofSigners, listed],
  };
}

function refused(wishes: Parameters<typeof chainOf>[0], code: FindingCode): void {
  expectRefused(chainOf(wishes), code, chainOf());
}

suite('the chain of a time stamp passes the same checks as a signer’s', () => {
  const basic = (...parts: Uint8Array[]) => ({
    '2.5.29.19': { value: sequence(boolean(true), ...parts), critical: true },
  });

  test('not with an authority between that had expired', () => {
    refused({ middle: { notBefore: now - 1000 * DAY, notAfter: now - 700 * DAY } }, 'time-stamp-chain-constraint');
  });

  test('not with one that was not valid yet', () => {
    refused({ middle: { notBefore: now + DAY, notAfter: now + 700 * DAY } }, 'time-stamp-chain-constraint');
  });

  test('not with one that is no authority', () => {
    refused({ middle: { purpose: 'false-authority' } }, 'time-stamp-service-unknown');
  });

  test('not with one whose key may not sign certificates', () => {
    const usage = { '2.5.29.15': { value: bits(Buffer.from([0x80])), critical: true } };
    refused({ middle: { extensions: usage } }, 'time-stamp-service-unknown');
  });

  test('not where the listed authority allows no authority beneath it', () => {
    const { top } = chainOf();
    assert.equal(top.certificate.extensions.pathLength, undefined);
    refused({ top: { extensions: basic(integer(0)) } }, 'time-stamp-chain-constraint');
    assert.ok(attempt(chainOf({ top: { extensions: basic(integer(1)) } })).accepted);
  });

  test('not with a critical extension that nobody here knows', () => {
    const unknown = { '1.3.6.1.4.1.99999.2': { value: nothing(), critical: true } };
    refused({ middle: { extensions: unknown } }, 'time-stamp-chain-constraint');
    refused({ server: { extensions: unknown } }, 'time-stamp-chain-constraint');
    const { critical: _, ...harmless } = { critical: true, value: nothing() };
    assert.ok(attempt(chainOf({ middle: { extensions: { '1.3.6.1.4.1.99999.2': harmless } } })).accepted);
  });

  test('not with a weak key or digest at any link', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    refused({ middle: { pair: pairOf(publicKey, privateKey) } }, 'time-stamp-algorithm-weak');
    refused({ server: { pair: pairOf(publicKey, privateKey) } }, 'time-stamp-algorithm-weak');
    refused({ middle: { digest: 'sha1' } }, 'time-stamp-algorithm-weak');
    refused({ server: { digest: 'sha1' } }, 'time-stamp-algorithm-weak');
  });

  test('not without the policy that an authority demands of all beneath it', () => {
    const demanded = (after: number) => ({
      '2.5.29.36': { value: sequence(element(0x80, Buffer.from([after]))), critical: true },
    });
    const policy = { '2.5.29.32': { value: sequence(sequence(oid('1.3.6.1.4.1.99999.3'))) } };
    const other = { '2.5.29.32': { value: sequence(sequence(oid('1.3.6.1.4.1.99999.4'))) } };
    const any = { '2.5.29.32': { value: sequence(sequence(oid('2.5.29.32.0'))) } };
    const top = { extensions: demanded(0) };
    refused({ top }, 'time-stamp-chain-constraint');
    refused({ top, middle: { extensions: policy } }, 'time-stamp-chain-constraint');
    refused({ top, middle: { extensions: policy }, server: { extensions: other } }, 'time-stamp-chain-constraint');
    for (const middle of [policy, any]) {
      const verdict = attempt(chainOf({ top, middle: { extensions: middle }, server: { extensions: policy } }));
      assert.ok(verdict.accepted, verdict.codes.join());
    }
    assert.ok(attempt(chainOf({ top: { extensions: demanded(3) } })).accepted);
  });

  test('not if the file says that one of its certificates was revoked before, or its key was lost', () => {
    for (const which of ['middle', 'server'] as const) {
      const chain = chainOf();
      const issuer = which === 'middle' ? chain.top : chain.middle;
      const told = (since: number, reason?: number): Attempt => {
        const revoked = { serial: chain[which].certificate.serial, since, ...(reason === undefined ? {} : { reason }) };
        return { ...chain, moreCrls: [makeCrl(issuer, [revoked], now + 5 * MINUTE)] };
      };
      const superseded = 4;
      expectRefused(told(now - DAY), 'time-stamp-certificate-revoked', chain);
      expectRefused(told(now - DAY, superseded), 'time-stamp-certificate-revoked', told(now + MINUTE, superseded));
      // RFC 3161, 4.: whose key became known, or who does not say why, may have stamped at any time.
      for (const reason of [undefined, 1, 2, 6, 9, 10])
        expectRefused(told(now + MINUTE, reason), 'time-stamp-certificate-revoked', told(now + MINUTE, 5));
    }
  });
});

suite('the certificate of a stamp server', () => {
  const server = (wish: Partial<CertificateWish>): Attempt => {
    const made = issued({ purpose: 'time-stamping', ...wish });
    const listed = { type: 'TSA/QTST', name: 'Workshop', certificate: made.certificate.raw, periods: granted };
    return { stampedBy: made, services: [...ofSigners, listed] };
  };
  const stamping = oid('1.3.6.1.5.5.7.3.8');

  test('is for time stamping, says so critically, and is for nothing else', () => {
    const use = (critical: boolean, ...purposes: Uint8Array[]) =>
      server({ extensions: { '2.5.29.37': { value: sequence(...purposes), critical } } });
    expectRefused(use(false, stamping), 'time-stamp-certificate-unfit', use(true, stamping));
    expectRefused(use(true, stamping, oid('1.3.6.1.5.5.7.3.4')), 'time-stamp-certificate-unfit', server({}));
    expectRefused(use(true, oid('1.3.6.1.5.5.7.3.4')), 'time-stamp-certificate-unfit', server({}));
  });

  test('has a key that signs', () => {
    const usage = (octet: number) =>
      server({ extensions: { '2.5.29.15': { value: bits(Buffer.from([octet])), critical: true } } });
    expectRefused(usage(0x20), 'time-stamp-certificate-unfit', usage(0x40));
  });

  test('was valid at the time stamped', () => {
    const expired = server({ notBefore: now - 900 * DAY, notAfter: now - DAY });
    expectRefused(expired, 'time-stamp-certificate-expired', server({}));
  });
});

suite('a token', () => {
  const stampText = /(<xades:EncapsulatedTimeStamp>).*?(<\/xades:EncapsulatedTimeStamp>)/s;
  const replaced = (by: string): Attempt => ({ afterwards: (xml) => xml.replace(stampText, `$1${by}$2`) });

  test('is a token', () => {
    expectRefused(replaced(sequence(integer(1)).toString('base64')), 'time-stamp-malformed');
    expectRefused({ stamp: { contentType: '1.2.840.113549.1.7.1' } }, 'time-stamp-malformed');
  });

  test('stamps this signature and no other', () => {
    expectRefused({ stamp: { content: tokenContent(Buffer.from('another')) } }, 'time-stamp-imprint-differs');
    expectRefused({ afterwards: (xml) => xml.replace('Id="S0-value"', 'Id="S0-word"') }, 'time-stamp-imprint-differs');
  });

  test('is signed by its server, which it names under its signature', () => {
    expectRefused({ stampedBy: { ...pki.timeStamping, key: pki.ocsp.key } }, 'time-stamp-signature-wrong', {
      stampedBy: pki.timeStamping,
    });
    expectRefused({ stamp: { bare: true } }, 'time-stamp-certificate-not-bound');
    expectRefused({ stamp: { anonymous: true } }, 'time-stamp-signer-missing');
  });

  test('is of a service of the country’s list, of the kind for qualified stamps since 2018', () => {
    expectRefused({ stampedBy: pki.unlistedTimeStamping }, 'time-stamp-service-unknown', {});
    const listedAs = (type: string): Attempt => ({
      services: demoServices(pki).map((each) => (each.type === 'TSA/QTST' ? { ...each, type } : each)),
    });
    expectRefused(listedAs('TSA/TSS-QC'), 'time-stamp-service-not-qualified', listedAs('TSA/QTST'));
    expectRefused(listedAs('TSA'), 'time-stamp-service-not-qualified', listedAs('TSA/QTST'));
  });

  test('is not from after the file was judged', () => {
    expectRefused({ judgedAt: now - DAY }, 'time-stamp-after-validation', { judgedAt: now + 2 * MINUTE });
  });
});

suite('a stamp that fails is left out: it spoils nothing that stands on another', () => {
  const bad: Record<string, NonNullable<Attempt['moreStamps']>[number]> = {
    'of an unlisted server': { by: pki.unlistedTimeStamping },
    'over something else': { by: pki.timeStamping, over: Buffer.from('something else') },
    'by a certificate that is not for it': { by: issued({ purpose: 'signature' }) },
    'from long after': { by: pki.unlistedTimeStamping, at: now + 30 * DAY },
  };
  for (const [what, stamp] of Object.entries(bad)) {
    test(`one ${what}`, () => {
      const verdict = attempt({ moreStamps: [stamp] });
      assert.ok(verdict.accepted, verdict.codes.join());
      assert.deepEqual(verdict.codes, ['time-stamp-left-out']);
      // Alone it proves nothing.
      const { by, over } = stamp;
      if (over === undefined) assert.equal(attempt({ stampedBy: by }).accepted, false);
    });
  }

  test('but it proves nothing either: a revoked signer is not saved by a bad stamp from before', () => {
    const { revokedSince: since, ...signer } = pki.signers.revoked;
    const before = (since ?? now) - DAY;
    const ocsp = { revokedSince: since };
    const forged = { signer, ocsp, moreStamps: [{ by: pki.unlistedTimeStamping, at: before }] };
    expectRefused(forged, 'certificate-revoked', { signer, ocsp, moreStamps: [{ by: pki.timeStamping, at: before }] });
  });

  test('and of good ones the qualified counts: an unqualified one from before saves no revoked signer', () => {
    const { revokedSince: since, ...signer } = pki.signers.revoked;
    const plain = issued({ purpose: 'time-stamping', subject: { commonName: 'Plain TSA' } });
    const listed = { type: 'TSA/TSS-QC', name: 'Plain TSA', certificate: plain.certificate.raw, periods: granted };
    const long = Date.UTC(2017, 0, 20);
    assert.ok(since !== undefined && long < since);
    const services = [...demoServices(pki), listed];
    const early = { by: plain, at: long };
    const forged = { signer, services, ocsp: { revokedSince: since }, moreStamps: [early] };
    expectRefused(forged, 'certificate-revoked', { services, moreStamps: [{ by: pki.unlistedTimeStamping }] });
  });
});
