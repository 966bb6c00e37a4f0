// `npm run faults -- [ROUNDS] [--seed N] [--only WORDS]`: breaks what can break while people work, and shows in a table what came of it.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { drawFrom } from '#signatures/test/fuzz/draw.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';
import { onMachines, onOneMachine } from './kinds.ts';
import { type Outcome, runRounds, type Tried } from './run-rounds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: String(randomInt(1, 2 ** 31)) }, only: { type: 'string', default: '' } },
});
const [rounds = '200'] = positionals;
console.log(`seed ${values.seed}`);
const [one, several] = [chosen(onOneMachine), chosen(onMachines)];
const all = one.kinds.length + (several.impossible?.() ? 0 : several.kinds.length);
const onSeveral = Math.round((Number(rounds) * (all - one.kinds.length)) / all);
const [seed, tell] = [Number(values.seed), (line: string) => console.log(line)];
// Most of a round is waiting, so that both are tried at once.
const tried = await Promise.all([
  runRounds(Number(rounds) - onSeveral, one, drawFrom(seed), tell),
  runRounds(onSeveral, several, drawFrom(seed + 1), tell),
]);
const outcomes = tried.flat();
console.log(`\n${tableOf(outcomes)}`);
for (const { kind, wrong } of outcomes) for (const what of wrong) console.log(`${kind}: ${what}`);
console.log(`seed ${values.seed}`);
process.exitCode = outcomes.some(({ wrong }) => wrong.length > 0) ? 1 : 0;

function chosen<Where extends Workplace>(tried: Tried<Where>): Tried<Where> {
  return { ...tried, kinds: tried.kinds.filter(({ name }) => name.includes(values.only)) };
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
