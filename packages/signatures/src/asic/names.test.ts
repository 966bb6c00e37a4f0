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
const judge = (bytes: Buffer) =>
  validate(bytes, 'a.asice', { trust, at: now + 3_600_000, policy: readPolicy(standardPolicy) }).signatures[0];
const NAME = 'pieteikums āčēģ.pdf';
const files = readZip(
  signContainer(pki, [{ name: NAME, bytes: Buffer.from('a request') }], {
    signer: pki.signers.qualified,
    at: now,
    level: 'LT',
  }),
);

test('a name is the same name in composed and in decomposed letters', () => {
  const apart = NAME.normalize('NFD');
  const zipApart = files.map((file) =>
    file.name === NAME ? { name: apart, bytes: file.bytes, stored: file.stored } : file,
  );
  const manifestApart = files.map((file) =>
    file.name.endsWith('manifest.xml')
      ? { name: file.name, bytes: Buffer.from(file.bytes.toString().replace(NAME, apart)), stored: file.stored }
      : file,
  );
  for (const container of [files, zipApart, manifestApart]) {
    const signature = judge(writeZip(container));
    assert.deepEqual([signature?.indication, signature?.findings], ['TOTAL-PASSED', []]);
  }
});
