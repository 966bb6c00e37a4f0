import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expectAgreement } from '../test/expect-agreement.ts';
import { findUpwards } from '../test/makers/find-upwards.ts';
import { differences, makersTable, means } from '../test/makers/makers-verdicts.ts';
import { readPolicy, standardPolicy } from './policy.ts';
import { overallOf } from './report/overall.ts';
import { loadTrust } from './trust/load-trust.ts';
import { validate } from './validate.ts';

/**
 * The makers' containers may not be redistributed, so the tests look for them beside the project and are skipped
 * without them.
 */
const folder = findUpwards('shared/signed-files');

if (folder === undefined) test('files of the public test suites', { skip: 'the files are not here' });
else {
  const read = (name: string) => readFileSync(join(folder, name));
  const { trust } = loadTrust({
    lists: [read('trust-lists/EE_T-34-2026-05-11.xml')],
    anchors: globSync('anchors/*', { cwd: folder }).map(read),
  });
  const at = Date.UTC(2026, 6, 1);
  for (const { file, expected } of makersTable(read('manifest.csv').toString('utf8'))) {
    const [got, reason] = differences[file] ?? [];
    test(`${file}: ${expected}${reason === undefined ? '' : `, but ${got}: ${reason}`}`, () => {
      const report = validate(read(file), file, { trust, at, policy: readPolicy(standardPolicy) });
      expectAgreement(report);
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
