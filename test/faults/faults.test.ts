import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFrom } from '#signatures/test/fuzz/draw.ts';
import { whyNoMachines } from '#test/support/machines/missing.ts';
import { onMachines, onOneMachine } from './kinds.ts';
import { runRounds } from './run-rounds.ts';

const skip = process.platform === 'linux' ? false : 'processes are found as Linux lists them';

test('whatever breaks, all that was confirmed is there once, and nothing is half done', { skip }, async () => {
  const outcomes = await runRounds(
    6,
    { ...onOneMachine, kinds: onOneMachine.kinds.filter(({ isQuick }) => isQuick) },
    drawFrom(7),
  );
  assert.deepEqual(
    outcomes.flatMap(({ wrong }) => wrong),
    [],
  );
  assert.ok(outcomes.every(({ acts, rounds }) => rounds === 0 || acts > 0));
});

test('behind nginx and a pooler: no act is lost or doubled while both sites are restarted, or when the primary is lost', {
  skip: whyNoMachines() ?? false,
}, async () => {
  const quick = onMachines.kinds.filter(({ isQuick }) => isQuick);
  const outcomes = await runRounds(quick.length, { ...onMachines, kinds: quick }, drawFrom(7));
  assert.deepEqual(
    outcomes.flatMap(({ wrong }) => wrong),
    [],
  );
  assert.deepEqual(
    outcomes.map(({ acts, rounds }) => [rounds, acts > 0]),
    quick.map(() => [1, true]),
  );
});
