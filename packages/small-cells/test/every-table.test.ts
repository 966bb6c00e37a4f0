import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, type Count, type Edition, type PublishedMargin, publish } from '../src/index.ts';
import { type Random, randomOf, triesOr } from './random.ts';
import { dimensionsOf } from './years.ts';

const dimensions = dimensionsOf([0, 0, 1], 2, 1);
const shape = [3, 2] as const;

/** Every margin of a table of centres and e-services, each cell by what it is a sum of. */
const margins = (['centre', 'municipality', 'country'] as const).flatMap((place) =>
  (['service', 'all'] as const).map((service) => [place, service, 'month'] as const),
);

function cellOf([place, service]: (typeof margins)[number], [centre, e]: readonly [number, number]): number[] {
  const member = place === 'centre' ? centre : place === 'municipality' ? Math.floor(centre / 2) : 0;
  return [member, service === 'service' ? e : 0, 0];
}

/** Every table of whole counts of which the same would have been published. */
function everyTable({ counts, margins: published }: Edition): number[][] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const found: number[][] = [];
  const fill = (table: number[], left: number): void => {
    if (table.length < shape[0] * shape[1] - 1) {
      for (let count = 0; count <= left; count += 1) fill([...table, count], left - count);
      return;
    }
    const whole = [...table, left];
    if (published.every((margin) => reads(margin, whole))) found.push(whole);
  };
  fill([], total);
  return found;
}

function reads({ margin, cells }: PublishedMargin, table: readonly number[]): boolean {
  const sums = sumsOf(margin as unknown as (typeof margins)[number], table);
  const told = new Map(cells.map(({ at, count }) => [at.join(), count]));
  return [...sums].every(([at, sum]) => {
    if (!told.has(at)) return sum === 0;
    const count = told.get(at);
    return count === undefined ? sum > 0 : sum === count;
  });
}

function sumsOf(margin: (typeof margins)[number], table: readonly number[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [at, count] of table.entries()) {
    const cell = cellOf(margin, [Math.floor(at / 2), at % 2]).join();
    sums.set(cell, (sums.get(cell) ?? 0) + count);
  }
  return sums;
}

function randomCounts(random: Random): Count[] {
  const all = Array.from({ length: 6 }, (_, at) => ({ at: [at >> 1, at & 1, 0], count: random(3) * random(4) }));
  return all.filter(({ count }) => count > 0);
}

/** Some margins, and the total of the country always: without it there is no end of tables. Cells are hidden at random. */
function carelessly(random: Random, counts: Count[]): Edition {
  const table = Array.from(
    { length: 6 },
    (_, at) => counts.find((each) => each.at[0] === at >> 1 && each.at[1] === (at & 1))?.count ?? 0,
  );
  const shown = margins.filter(([place, service]) => (place === 'country' && service === 'all') || random(3) > 0);
  return {
    counts,
    margins: shown.map((margin) => ({
      margin,
      cells: [...sumsOf(margin, table)]
        .filter(([, count]) => count > 0)
        .map(([at, count]) => ({
          at: at.split(',').map(Number),
          count: margin[0] !== 'country' && (count < 3 || random(4) === 0) ? undefined : count,
        })),
    })),
  };
}

test('the bounds of the audit are those of every table that could have been published in the same way', async (t) => {
  const random = randomOf(t);
  const seen = { computed: 0, narrow: 0, wide: 0, wideOnlyWhenBroken: 0 };
  for (let count = triesOr(60); count > 0; count -= 1) {
    const counts = randomCounts(random);
    if (counts.length === 0) continue;
    const edition = carelessly(random, counts);
    const tables = everyTable(edition);
    const { findings } = await audit(dimensions, [edition], { threshold: 3, width: 3 });
    for (const { margin, cells } of edition.margins)
      for (const { at } of cells.filter((cell) => cell.count === undefined)) {
        const values = tables.map(
          (table) => sumsOf(margin as unknown as (typeof margins)[number], table).get(at.join()) ?? 0,
        );
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const found = findings.find((one) => one.margin.join() === margin.join() && one.at.join() === at.join());
        if (found?.kind === 'computed') seen.computed += 1;
        else if (found) seen.narrow += 1;
        else if (most - least >= 3) seen.wide += 1;
        else seen.wideOnlyWhenBroken += 1;
        if (found?.kind === 'computed') assert.equal(least, most);
        if (found) {
          assert.ok(most - least < 3, 'a cell that is wide enough is found');
          assert.ok((found.least ?? 9) <= least + 1e-6 && (found.most ?? 0) >= most - 1e-6, 'a table is out of bounds');
        }
      }
  }
  t.diagnostic(JSON.stringify(seen));
  assert.ok(seen.computed > 0 && seen.narrow > 0 && seen.wide > 0);
});

test('of what is published there are tables that differ by the width in each hidden cell', async (t) => {
  const random = randomOf(t);
  let hidden = 0;
  for (let count = triesOr(60); count > 0; count -= 1) {
    const counts = randomCounts(random);
    if (counts.length === 0) continue;
    const wanted = margins.map((margin) => [...margin]).reverse();
    const { margins: published } = await publish(dimensions, counts, { margins: wanted, threshold: 3, width: 3 });
    if (!published.some(({ margin, cells }) => margin.join() === 'country,all,month' && cells[0]?.count)) continue;
    const tables = everyTable({ counts, margins: published });
    for (const { margin, cells } of published)
      for (const { at } of cells.filter((cell) => cell.count === undefined)) {
        const values = tables.map(
          (table) => sumsOf(margin as unknown as (typeof margins)[number], table).get(at.join()) ?? 0,
        );
        assert.ok(Math.max(...values) - Math.min(...values) >= 3, `${margin.join(' × ')} at ${at.join()}`);
        hidden += 1;
      }
  }
  assert.ok(hidden > 0);
});
