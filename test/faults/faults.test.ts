import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFrom } from '#signatures/test/fuzz/draw.ts';
import { kinds } from './kinds.ts';
import { runRounds } from './run-rounds.ts';

const skip = process.platform === 'linux' ? false : 'processes are found as Linux lists them';

test('whatever breaks, all that was confirmed is there once, and nothing is half done', { skip }, async () => {
  const outcomes = await runRounds(
    6,
    kinds.filter(({ isQuick }) => isQuick),
    drawFrom(7),
  );
  assert.deepEqual(
    outcomes.flatMap(({ wrong }) => wrong),
    [],
  );
  assert.ok(outcomes.every(({ acts, rounds }) => rounds === 0 || acts > 0));
});
