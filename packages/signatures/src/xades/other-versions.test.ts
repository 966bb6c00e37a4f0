import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import { writeZip } from '../../../demo/pki/write-zip.ts';
import { readPolicy, standardPolicy } from '../policy.ts';
import { loadTrust } from '../trust/load-trust.ts';
import { validate } from '../validate.ts';
import { readZip } from '../zip/read-zip.ts';

const now = Date.UTC(2026, 2, 2, 9);
const pki = makeDemoPki(now);
const { trust } = loadTrust(demoTrust(pki, now));
const files = [{ name: 'one.txt', bytes: Buffer.from('one') }];
const good = readZip(signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT' }));

function judge(edit: (xml: string) => string) {
  const edited = good.map((file) =>
    /signatures/.test(file.name)
      ? { name: file.name, bytes: Buffer.from(edit(file.bytes.toString())), stored: file.stored }
      : file,
  );
  const report = validate(writeZip(edited), 'a.asice', {
    trust,
    at: now + 3_600_000,
    policy: readPolicy(standardPolicy),
  });
  const [signature] = report.signatures;
  assert.ok(signature);
  return { indication: signature.indication, codes: signature.findings.map(({ code }) => code) };
}

test('older vocabularies of XAdES are not read, which is not a fault of the signature', () => {
  for (const version of ['v1.1.1', 'v1.2.2']) {
    const { indication, codes } = judge((xml) => xml.replaceAll('01903/v1.3.2#', `01903/${version}#`));
    assert.deepEqual([indication, codes], ['INDETERMINATE', ['format-unsupported']]);
  }
  const { indication } = judge((xml) => xml.replaceAll('01903/v1.3.2#', '01903/v9.9.9#'));
  assert.equal(indication, 'TOTAL-FAILED');
});

test('a counter signature is reported, because it was not checked', () => {
  const { indication, codes } = judge((xml) =>
    xml.replace('<xades:CertificateValues>', '<xades:CounterSignature/><xades:CertificateValues>'),
  );
  assert.deepEqual([indication, codes], ['TOTAL-PASSED', ['counter-signature-ignored']]);
});
