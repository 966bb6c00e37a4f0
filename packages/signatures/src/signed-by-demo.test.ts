import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DemoSignerName, demoTrust, makeDemoPki } from '../../demo/pki/demo-pki.ts';
import { keepDemoPki, restoreDemoPki } from '../../demo/pki/keep-demo-pki.ts';
import { makeCertificate } from '../../demo/pki/make-certificate.ts';
import { signContainer } from '../../demo/pki/sign-container.ts';
import type { XadesWish } from '../../demo/pki/sign-xades.ts';
import { writeZip } from '../../demo/pki/write-zip.ts';
import { DAY, HOUR, MINUTE } from './moment.ts';
import { readPolicy, standardPolicy, type ValidationPolicy } from './policy.ts';
import { readContainerFiles } from './read-container-files.ts';
import type { SignatureReport, ValidationReport } from './report/report.ts';
import { loadTrust } from './trust/load-trust.ts';
import { validate } from './validate.ts';
import { readZip } from './zip/read-zip.ts';

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const { trust } = loadTrust(demoTrust(pki, now));
const files = [
  { name: 'pieteikums ā+b.pdf', bytes: Buffer.from('a request') },
  { name: 'pielikums.txt', bytes: Buffer.from('an annex') },
];

const sign = (who: DemoSignerName, wish: Partial<XadesWish> = {}) =>
  signContainer(pki, files, { signer: pki.signers[who], at: now, level: 'LT', ...wish });
const judge = (bytes: Buffer, at = now + HOUR, policy: ValidationPolicy = standardPolicy): ValidationReport =>
  validate(bytes, 'request.asice', { trust, at, policy: readPolicy(policy) });
const first = (report: ValidationReport): SignatureReport => {
  const [signature] = report.signatures;
  assert.ok(signature, JSON.stringify(report.container));
  return signature;
};
const verdict = (report: ValidationReport) => [
  first(report).indication,
  first(report).sub,
  first(report).qualification,
];

for (const canonical of ['1.0', '1.1', 'exclusive'] as const) {
  for (const level of ['LT', 'LTA'] as const) {
    test(`a qualified signature of level ${level} in canonical form ${canonical} passes`, () => {
      const report = judge(sign('qualified', { canonical, level }));
      assert.deepEqual(verdict(report), ['TOTAL-PASSED', undefined, 'QESig']);
      assert.equal(first(report).level, level);
      assert.equal(first(report).bestSignatureTime, '2026-03-02T09:00:00Z');
      assert.deepEqual(
        first(report).coveredFiles,
        files.map(({ name }) => name),
      );
      assert.deepEqual(first(report).signer, {
        name: 'Anna Paraugs',
        serialNumber: 'PNOLV-000123-00001',
        country: 'LV',
      });
      assert.ok(first(report).timeStamps.every(({ ok, qualified }) => ok && qualified));
    });
  }
}

test("the signer's certificate decides the legal value", () => {
  assert.deepEqual(verdict(judge(sign('rsa'))), ['TOTAL-PASSED', undefined, 'QESig']);
  assert.deepEqual(verdict(judge(sign('seal'))), ['TOTAL-PASSED', undefined, 'QESeal']);
  assert.deepEqual(verdict(judge(sign('unqualified'))), ['TOTAL-PASSED', undefined, 'AdES']);
  assert.deepEqual(verdict(judge(sign('revoked'))), ['TOTAL-FAILED', 'REVOKED', 'N/A']);
  assert.deepEqual(verdict(judge(sign('expired'))), ['TOTAL-FAILED', 'EXPIRED', 'N/A']);
  const card = makeCertificate({
    subject: { commonName: 'Anna Paraugs' },
    purpose: 'authentication',
    issuer: pki.authority,
    notBefore: now - DAY,
    notAfter: now + DAY,
  });
  const byCard = judge(sign('qualified', { signer: card }));
  assert.deepEqual(verdict(byCard), ['INDETERMINATE', 'CHAIN_CONSTRAINTS_FAILURE', 'AdES']);
  assert.deepEqual(verdict(judge(sign('stranger'))), ['INDETERMINATE', 'NO_CERTIFICATE_CHAIN_FOUND', 'N/A']);
});

test('a certificate revoked after the time stamp leaves the signature valid', () => {
  const before = now - 40 * DAY;
  const report = judge(sign('revoked', { at: before, ocspAt: now }));
  assert.equal(first(report).indication, 'TOTAL-PASSED');
  assert.ok(first(report).findings.some(({ code }) => code === 'certificate-revoked-later'));
});

test('without time stamp or revocation data the answer is undecided', () => {
  assert.deepEqual(verdict(judge(sign('qualified', { level: 'B' }))).slice(0, 2), ['INDETERMINATE', 'TRY_LATER']);
  assert.deepEqual(verdict(judge(sign('qualified', { level: 'T' }))).slice(0, 2), ['INDETERMINATE', 'TRY_LATER']);
  assert.equal(first(judge(sign('qualified', { level: 'B' }))).bestSignatureTime, undefined);
});

test('a time stamp by an unlisted service proves nothing', () => {
  const report = first(judge(sign('qualified', { stampedBy: pki.unlistedTimeStamping })));
  assert.deepEqual([report.indication, report.sub], ['INDETERMINATE', 'NO_CERTIFICATE_CHAIN_FOUND']);
  assert.deepEqual(
    report.timeStamps.map(({ ok, qualified }) => [ok, qualified]),
    [[false, false]],
  );
});

test('OCSP before the stamp is undecided; 16 minutes after it is late, 25 hours very late', () => {
  assert.equal(first(judge(sign('qualified', { ocspAt: now - MINUTE }))).sub, 'TRY_LATER');
  const codes = (ocspAt: number) =>
    first(judge(sign('qualified', { ocspAt }), now + 2 * DAY)).findings.map(({ code }) => code);
  assert.deepEqual(codes(now + 14 * MINUTE), []);
  assert.deepEqual(codes(now + 16 * MINUTE), ['revocation-late']);
  assert.deepEqual(codes(now + 25 * HOUR), ['revocation-very-late']);
});

test('a trusted list past its next update gives no decision, unless an administrator accepts it', () => {
  const late = now + 300 * DAY;
  const container = sign('qualified');
  assert.deepEqual(verdict(judge(container, late)).slice(0, 2), ['INDETERMINATE', 'TRY_LATER']);
  assert.equal(judge(container, late).trustLists[0]?.stale, true);
  assert.equal(
    first(judge(container, late, { ...standardPolicy, acceptStaleTrustLists: true })).indication,
    'TOTAL-PASSED',
  );
});

test('an archive time stamp that is older than what it covers archives nothing', () => {
  const archived = (archivedAt: number) => {
    const { indication, level } = first(judge(sign('qualified', { level: 'LTA', archivedAt })));
    return [indication, level];
  };
  assert.deepEqual(archived(now - HOUR), ['TOTAL-PASSED', 'LT']);
  assert.deepEqual(archived(now - 1_000), ['TOTAL-PASSED', 'LTA']);
});

test('validated as of a moment before the stamp, the signature does not exist yet', () => {
  assert.equal(first(judge(sign('qualified'), now - DAY)).indication, 'INDETERMINATE');
});

test('a container changed in any way is not accepted', () => {
  const entries = readZip(sign('qualified'));
  const changed = (
    change: (name: string, bytes: Buffer) => Buffer | undefined,
    ...more: { name: string; bytes: Buffer }[]
  ) =>
    judge(
      writeZip([
        ...entries.flatMap(({ name, bytes }) => {
          const now = change(name, bytes);
          return now === undefined ? [] : [{ name, bytes: now }];
        }),
        ...more,
      ]),
    );
  const edit = (pattern: RegExp, to: string) =>
    changed((name, bytes) => (/signatures0/.test(name) ? Buffer.from(bytes.toString().replace(pattern, to)) : bytes));
  const keep = (_: string, bytes: Buffer) => bytes;

  assert.equal(first(changed(keep)).indication, 'TOTAL-PASSED');
  const otherBytes = changed((name, bytes) => (name.endsWith('.pdf') ? Buffer.from('another request') : bytes));
  assert.equal(first(otherBytes).sub, 'HASH_FAILURE');
  assert.equal(first(changed((name, bytes) => (name.endsWith('.pdf') ? undefined : bytes))).indication, 'TOTAL-FAILED');
  assert.equal(first(changed(keep, { name: 'extra.txt', bytes: Buffer.from('unsigned') })).indication, 'TOTAL-FAILED');
  assert.equal(first(edit(/<xades:SigningTime>2026/, '<xades:SigningTime>2025')).sub, 'HASH_FAILURE');
  assert.equal(
    first(edit(/<ds:SignatureValue Id="S0-value">..../, '<ds:SignatureValue Id="S0-value">AAAA')).indication,
    'TOTAL-FAILED',
  );
  assert.equal(first(edit(/ecdsa-sha256/, 'ecdsa-sha384')).indication, 'TOTAL-FAILED');
  assert.equal(first(edit(/Target="#S0"/, 'Target="#S1"')).sub, 'FORMAT_FAILURE');
  assert.equal(first(edit(/<ds:Reference Id="S0-file1".*?<\/ds:Reference>/, '')).indication, 'TOTAL-FAILED');
  assert.equal(first(edit(/<\?xml[^>]*>/, '$&<!DOCTYPE x [<!ENTITY e "x">]>')).sub, 'FORMAT_FAILURE');
  const noSignature = changed((name, bytes) => (name.startsWith('META-INF/sig') ? undefined : bytes));
  assert.deepEqual(
    noSignature.container.findings.map(({ code }) => code),
    ['no-signature'],
  );
});

test('files of another container do not match its signature', () => {
  const other = signContainer(pki, [{ name: 'x', bytes: Buffer.from('y') }], {
    signer: pki.signers.qualified,
    at: now,
    level: 'LT',
  });
  const stolen = readZip(sign('qualified')).filter(({ name }) => name.startsWith('META-INF/sig'));
  const mixed = writeZip([...readZip(other).filter(({ name }) => !name.startsWith('META-INF/sig')), ...stolen]);
  assert.equal(first(judge(mixed)).indication, 'TOTAL-FAILED');
});

test('two people sign one container, and both are reported', () => {
  const at = { at: now, level: 'LT' } as const;
  const both = signContainer(
    pki,
    files,
    { ...at, signer: pki.signers.qualified },
    { ...at, signer: pki.signers.revoked },
  );
  assert.deepEqual(
    judge(both).signatures.map(({ indication }) => indication),
    ['TOTAL-PASSED', 'TOTAL-FAILED'],
  );
});

test('the files of a container are returned as they were signed', () => {
  const found = readContainerFiles(sign('qualified'), 'request.edoc');
  assert.deepEqual(
    found.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [
      ['pieteikums ā+b.pdf', 'a request'],
      ['pielikums.txt', 'an annex'],
    ],
  );
});

test('a stored demo PKI continues to sign after a restart', () => {
  const restored = restoreDemoPki(keepDemoPki(pki));
  const container = signContainer(restored, files, { signer: restored.signers.qualified, at: now, level: 'LT' });
  assert.equal(first(judge(container)).indication, 'TOTAL-PASSED');
});
