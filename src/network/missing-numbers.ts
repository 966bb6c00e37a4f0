import type { ListFinding } from './list-finding.ts';

interface Numbered {
  readonly line: number;
  readonly number: string;
}

/**
 * Tells the running numbers that a list leaves out, at the row behind them. Rows between that have no number, which is told of them, may
 * have those that lack; a number that stands elsewhere does not.
 */
export function missingNumbers(rows: readonly Numbered[]): ListFinding[] {
  const all = new Set(rows.map(({ number }) => numberOf(number)));
  const findings: ListFinding[] = [];
  let [before, without]: [number | undefined, number] = [undefined, 0];
  for (const { line, number } of rows) {
    const own = numberOf(number);
    if (own === undefined) {
      without += 1;
      continue;
    }
    const left = before === undefined ? [] : rangesBetween(before, own, all);
    const count = left.reduce((sum, [from, until]) => sum + until - from + 1, 0);
    if (count > without) {
      const ranges = left.map(([from, until]) => (from === until ? `${from}` : `${from}–${until}`));
      findings.push({ line, code: 'numbers-missing', found: number, readings: [ranges.join(', ')] });
    }
    [before, without] = [own, 0];
  }
  return findings;
}

function numberOf(written: string): number | undefined {
  const [, digits] = /^(\d{1,6})\.?$/.exec(written) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Further apart it is no slip, and each number between is not asked for. */
const farthest = 1000;

function rangesBetween(before: number, after: number, all: ReadonlySet<number | undefined>): [number, number][] {
  if (after - before > farthest) return [[before + 1, after - 1]];
  const ranges: [number, number][] = [];
  for (let number = before + 1; number < after; number += 1) {
    if (all.has(number)) continue;
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
