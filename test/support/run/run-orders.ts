import type { Order } from './lane.ts';
import { runInLanes } from './lanes.ts';
import type { FileOutcome } from './outcome.ts';
import { bold, red } from './tools.ts';

/** Runs test files, prints the output of each as it is done, and then what was slow, skipped and failed. */
export async function runOrders(orders: readonly Order[]): Promise<{ inOrder: boolean; counts: string }> {
  const outcomes: FileOutcome[] = [];
  await runInLanes(orders, (outcome) => {
    outcomes.push(outcome);
    const { file, seconds, failed, text } = outcome;
    console.log(`${(failed > 0 ? red : bold)(`${file}, ${seconds.toFixed(1)} s`)}\n${text.trim()}\n`);
  });
  tellSlowest(outcomes);
  tellSkipped(outcomes);
  tellFailed(outcomes);
  const sum = (of: (outcome: FileOutcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  const skipped = sum((outcome) => outcome.skipped.length);
  const counts = `${sum(({ passed }) => passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { inOrder: failed === 0, counts };
}

function tellSlowest(outcomes: readonly FileOutcome[]): void {
  if (outcomes.length <= 10) return;
  console.log(bold('The slowest ten files'));
  for (const { file, seconds } of outcomes.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)) {
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
  }
}

function tellSkipped(outcomes: readonly FileOutcome[]): void {
  const skipped = outcomes.flatMap(({ file, skipped }) => skipped.map((test) => ({ file, ...test })));
  if (skipped.length > 0) console.log(bold('\nSkipped'));
  for (const { file, name, why } of skipped) console.log(`  ${file}: ${name}\n    ${why || 'it does not say why'}`);
}

function tellFailed(outcomes: readonly FileOutcome[]): void {
  const failed = outcomes.filter((outcome) => outcome.failed > 0);
  if (failed.length > 0) console.log(red('\nFailed, see above'));
  for (const { file, failed: many } of failed) console.log(red(`  ${file}: ${many}`));
  if (failed.length > 0) {
    console.log(
      `With the same chances: TILTS_SEED=${process.env.TILTS_SEED} npm test -- ${failed.map(({ file }) => file).join(' ')}`,
    );
  }
}
