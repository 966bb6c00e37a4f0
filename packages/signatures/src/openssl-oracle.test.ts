import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeDemoPki } from '../../demo/pki/demo-pki.ts';
import type { Identity } from '../../demo/pki/make-certificate.ts';
import { makeCms } from '../../demo/pki/make-cms.ts';
import { makeCrl } from '../../demo/pki/make-crl.ts';
import { makeOcspAnswer } from '../../demo/pki/make-ocsp-answer.ts';
import { makeTimeStamp } from '../../demo/pki/make-time-stamp.ts';

// Our tests use files made by our own PKI, so another implementation has to confirm that it follows the standards.

const skip = spawnSync('openssl', ['version']).status !== 0 && 'openssl is not here';
const work = mkdtempSync(join(tmpdir(), 'tilts-openssl-'));
after(() => rmSync(work, { recursive: true }));

const now = Date.now() - 60_000;
const pki = makeDemoPki(now);
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(work, name), bytes);
const pem = ({ certificate }: Identity) =>
  `-----BEGIN CERTIFICATE-----\n${(
    Buffer.from(certificate.raw)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END CERTIFICATE-----\n`;
const openssl = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: work, encoding: 'utf8' });
  return { status, text: stdout + stderr };
};

write('ca.pem', pem(pki.authority));
write('signer.pem', pem(pki.signers.qualified));
write('revoked.pem', pem(pki.signers.revoked));
write('data', 'what is stamped and signed');

test('openssl accepts the demo’s chains', { skip }, () => {
  for (const [name, purpose] of [
    ['signer.pem', 'any'],
    ['revoked.pem', 'any'],
  ] as const) {
    assert.equal(openssl('verify', '-CAfile', 'ca.pem', '-purpose', purpose, name).status, 0);
  }
});

test('openssl verifies the demo’s time stamps, and refuses them over other bytes', { skip }, () => {
  write('token', makeTimeStamp(pki.timeStamping, Buffer.from('what is stamped and signed'), now));
  const verify = (data: string) =>
    openssl('ts', '-verify', '-token_in', '-in', 'token', '-data', data, '-CAfile', 'ca.pem');
  assert.match(verify('data').text, /Verification: OK/);
  assert.match(verify('ca.pem').text, /Verification: FAILED/);
});

test('openssl reads the demo’s OCSP answers as we do', { skip }, () => {
  for (const [who, says] of [
    ['qualified', /: good/],
    ['revoked', /: revoked/],
  ] as const) {
    const signer = pki.signers[who];
    const { certificate, revokedSince } = signer;
    write(
      'answer',
      makeOcspAnswer({ responder: pki.ocsp, issuer: pki.authority.certificate, certificate, at: now, revokedSince }),
    );
    write('who.pem', pem(signer));
    const { text } = openssl(
      'ocsp',
      '-respin',
      'answer',
      '-issuer',
      'ca.pem',
      '-cert',
      'who.pem',
      '-CAfile',
      'ca.pem',
      '-no_nonce',
    );
    assert.match(text, /Response verify OK/);
    assert.match(text, says);
  }
});

test('openssl reads the demo’s revocation lists as we do', { skip }, () => {
  write(
    'crl.der',
    makeCrl(pki.authority, [{ serial: pki.signers.revoked.certificate.serial, since: now - 1_000 }], now),
  );
  assert.equal(openssl('crl', '-inform', 'DER', '-in', 'crl.der', '-out', 'crl.pem').status, 0);
  const check = (name: string) => openssl('verify', '-crl_check', '-CAfile', 'ca.pem', '-CRLfile', 'crl.pem', name);
  assert.equal(check('signer.pem').status, 0);
  assert.match(check('revoked.pem').text, /certificate revoked/);
});

test('openssl verifies the demo’s detached signatures, as they are in a PDF', { skip }, () => {
  const content = Buffer.from('what is stamped and signed');
  write('cms', makeCms({ contentType: '1.2.840.113549.1.7.1', content, detached: true, signer: pki.signers.rsa }));
  const { status, text } = openssl(
    'cms',
    '-verify',
    '-inform',
    'DER',
    '-in',
    'cms',
    '-content',
    'data',
    '-binary',
    '-CAfile',
    'ca.pem',
    '-purpose',
    'any',
    '-out',
    'out',
  );
  assert.equal(status, 0, text);
});
