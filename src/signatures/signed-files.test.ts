import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findUpwards } from '#test/find-upwards.ts';
import { standardPolicy } from './policy.ts';
import { type Overall, overallOf } from './report/overall.ts';
import { loadTrust } from './trust/load-trust.ts';
import { validate } from './validate.ts';

/** The makers' containers are not ours to pass on, so they are looked for beside the project and skipped if not there. */
const folder = findUpwards('shared/signed-files');

/** What the makers' word for a file means in our words. */
const means: Record<string, readonly Overall[]> = {
  valid: ['TOTAL-PASSED'],
  invalid: ['TOTAL-FAILED'],
  rejected: ['REJECTED'],
  indeterminate: ['INDETERMINATE'],
  'no-signature': ['TOTAL-FAILED'],
  'not-valid': ['TOTAL-FAILED', 'INDETERMINATE', 'REJECTED'],
  // Only the cryptography is asserted: nobody we trust vouches for the signer.
  'crypto-ok': ['INDETERMINATE'],
};

/** Where our rules give another answer than the maker's, and which rule it is. */
const differences: Record<string, [Overall, string]> = {
  'sivatest/AsiceInvalidMimetypeAsText.asice': ['REJECTED', 'a wrong mimetype is refused, not overlooked'],
  'sivatest/AsicsInvalidMimetypeAsXml.asics': ['REJECTED', 'a wrong mimetype is refused, not overlooked'],
  'sivatest/TEST_ESTEID2018_ASiC-E_CAdES_LT.sce': ['INDETERMINATE', 'CAdES in a container is not read'],
  'sivatest/ValidDDOCinsideAsics.asics': ['INDETERMINATE', 'a DDOC under a time assertion is not read'],
  'digidoc4j/TS-08_23634_TS_OCSP_before_TS.asice': ['INDETERMINATE', 'OCSP before the stamp: TRY_LATER; also RSA 1024'],
  'digidoc4j/multiple_EncapsulatedTimeStamp_elements_in_second_SignatureTimeStamp.asice': [
    'TOTAL-FAILED',
    'the signature is malformed, the container around it is not',
  ],
  'digidoc4j/test.asice': ['INDETERMINATE', 'its time-stamping service is in none of the lists given'],
  'dss/pades-bes-no-certificates.pdf': ['INDETERMINATE', 'the standard says NO_SIGNING_CERTIFICATE_FOUND, not failed'],
  'dss/XSW-enveloping-fake-object.xml': ['REJECTED', 'a bare XML signature is not a form that is taken'],
  'sivatest/lv_test_signature_new_card-T.asice': ['INDETERMINATE', 'the maker asked for OCSP over the network'],
};

if (folder === undefined) test('files of the public test suites', { skip: 'the files are not here' });
else {
  const read = (name: string) => readFileSync(join(folder, name));
  const { trust } = loadTrust({
    lists: [read('trust-lists/EE_T-34-2026-05-11.xml')],
    anchors: globSync('anchors/*', { cwd: folder }).map(read),
  });
  const at = Date.UTC(2026, 6, 1);
  for (const { file, expected } of manifest(read('manifest.csv').toString('utf8'))) {
    const [got, reason] = differences[file] ?? [];
    test(`${file}: ${expected}${reason === undefined ? '' : `, but ${got}: ${reason}`}`, () => {
      const report = validate(read(file), file, { trust, at, policy: standardPolicy });
      const overall = overallOf(report);
      const allowed = got === undefined ? means[expected] : [got];
      assert.ok(
        allowed?.includes(overall),
        `${overall} ${JSON.stringify(report.signatures.map((each) => each.findings))}`,
      );
      if (expected === 'crypto-ok') assert.doesNotMatch(JSON.stringify(report), /HASH_FAILURE|SIG_CRYPTO/);
    });
  }
}

function manifest(csv: string): { file: string; expected: string }[] {
  const lines = csv.trim().split('\n').slice(1);
  return lines.map((line) => line.split(',')).map(([file = '', expected = '']) => ({ file, expected }));
}
