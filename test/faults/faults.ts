// `npm run faults -- [ROUNDS] [--seed N] [--only WORDS]`: breaks what can break while people work, and shows in a table what came of it. Ctrl-C ends it with the rounds under way.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Draw, drawFrom } from '#signatures/test/fuzz/draw.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';
import { onMachines, onOneMachine, onPatroni } from './kinds.ts';
import { type Outcome, runRounds, type Tried } from './run-rounds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: String(randomInt(1, 2 ** 31)) }, only: { type: 'string', default: '' } },
});
const [rounds = '200'] = positionals;
console.log(`seed ${values.seed}`);
const enough = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    console.log('The rounds under way are the last ones.');
    enough.abort();
  });
// What is open is put away with the rounds under way, whatever went wrong beside them.
let unforeseen = 0;
process.on('uncaughtException', (error) => {
  unforeseen += 1;
  console.error(error);
  enough.abort();
});
const told = { tell: (line: string) => console.log(line), enough: enough.signal };
const places = [trying(onOneMachine), trying(onMachines), trying(onPatroni)];
const kinds = places.reduce((sum, { possible }) => sum + possible, 0);
let [begun, done] = [0, 0];
// Most of a round is waiting, so that all places are tried at once.
const tried = places.map(({ possible, run }, index) => {
  begun += possible;
  const share = Math.round((Number(rounds) * begun) / kinds) - done;
  done += share;
  return run(share, drawFrom(Number(values.seed) + index));
});
const settled = await Promise.allSettled(tried);
const outcomes = settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
for (const each of settled) {
  if (each.status === 'rejected') console.error(each.reason);
  if (each.status === 'rejected') unforeseen += 1;
}
console.log(`\n${tableOf(outcomes)}`);
for (const { kind, wrong } of outcomes) for (const what of wrong) console.log(`${kind}: ${what}`);
console.log(`seed ${values.seed}`);
process.exitCode = unforeseen > 0 || outcomes.some(({ wrong }) => wrong.length > 0) ? 1 : 0;

function trying<Where extends Workplace>(all: Tried<Where>) {
  const kinds = all.kinds.filter(({ name }) => name.includes(values.only));
  return {
    possible: all.impossible?.() ? 0 : kinds.length,
    run: (rounds: number, chance: Draw) => runRounds(rounds, { ...all, kinds }, chance, told),
  };
}

function tableOf(all: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => String(all.reduce((total, outcome) => total + of(outcome), 0));
  const lines = [
    ['kind', 'rounds', 'acts', '503', 'broken', 's a round', 'wrong'],
    ...all.map((outcome) => [
      outcome.kind,
      outcome.skipped ? `not tried: ${outcome.skipped}` : String(outcome.rounds),
      String(outcome.acts),
      String(outcome.away),
      String(outcome.broken),
      (outcome.seconds / Math.max(1, outcome.rounds)).toFixed(1),
      String(outcome.wrong.length),
    ]),
    [
      'all',
      sum((o) => o.rounds),
      sum((o) => o.acts),
      sum((o) => o.away),
      sum((o) => o.broken),
      '',
      sum((o) => o.wrong.length),
    ],
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
