import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makersFiles } from '../makers/makers-files.ts';
import { fuzz } from './fuzz.ts';

test('thousands of mutants: no crash, no long wait, nothing passed that was not signed', () => {
  const result = fuzz({ count: 3_000, milliseconds: 15_000, seed: 20_260_301, ...makersFiles() });
  // Proof that the run met the checks behind the zip reader, and that harmless changes still pass.
  assert.ok(result.mutants > 200, `only ${result.mutants} mutants in the time`);
  assert.ok(result.passed > 0 && (result.indications['TOTAL-FAILED'] ?? 0) > 0, JSON.stringify(result));
});
