import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { makersFiles } from '../makers/makers-files.ts';
import { fuzz } from './fuzz.ts';

const { TILTS_SEED = randomInt(1, 2 ** 31), TILTS_COUNT = 1_000 } = process.env;

test('mutants of signed files: no crash, no long run, nothing passed that was not signed', (t) => {
  t.diagnostic(`TILTS_SEED=${TILTS_SEED}`);
  const result = fuzz({ count: Number(TILTS_COUNT), seed: Number(TILTS_SEED), ...makersFiles() });
  t.diagnostic(JSON.stringify(result));
  // Proves that the run reached the checks after the zip reader, and that harmless changes still pass.
  assert.ok(result.passed > 0 && (result.indications['TOTAL-FAILED'] ?? 0) > 0);
});
