import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, type Dimension, type Edition, publish } from '../src/index.ts';
import { dimensionsOf } from './years.ts';

const flat = (name: string, members: readonly string[]): Dimension => ({
  name,
  levels: [
    { name, members, parents: members.map(() => 0) },
    { name: 'all', members: ['all'] },
  ],
});

// The table of enterprises by activity and region that works on cell suppression use (Fischetti and Salazar, 1999).
const dimensions = [flat('activity', ['I', 'II', 'III']), flat('region', ['A', 'B', 'C'])];
const table = [
  [20, 50, 10],
  [8, 19, 22],
  [17, 32, 12],
];
const counts = table.flatMap((row, activity) => row.map((count, region) => ({ at: [activity, region], count })));

function hiding(...hidden: readonly string[]): Edition {
  const shown = (at: readonly number[], count: number) => ({
    at,
    count: hidden.includes(at.join()) ? undefined : count,
  });
  const sum = (each: typeof counts) => each.reduce((all, { count }) => all + count, 0);
  const along = (dimension: number, member: number) => sum(counts.filter(({ at }) => at[dimension] === member));
  return {
    counts,
    margins: [
      { margin: ['activity', 'region'], cells: counts.map(({ at, count }) => shown(at, count)) },
      { margin: ['activity', 'all'], cells: [0, 1, 2].map((each) => ({ at: [each, 0], count: along(0, each) })) },
      { margin: ['all', 'region'], cells: [0, 1, 2].map((each) => ({ at: [0, each], count: along(1, each) })) },
      { margin: ['all', 'all'], cells: [{ at: [0, 0], count: sum(counts) }] },
    ],
  };
}

test('one hidden cell is computed from its row, and two from their columns', async () => {
  const one = await audit(dimensions, [hiding('1,2')]);
  assert.deepEqual(
    one.findings.map(({ at, kind, least, most }) => [at, kind, least, most]),
    [[[1, 2], 'computed', 22, 22]],
  );
  const two = await audit(dimensions, [hiding('1,0', '1,2')]);
  assert.deepEqual(
    two.findings.map(({ at, kind }) => [at, kind]),
    [
      [[1, 0], 'computed'],
      [[1, 2], 'computed'],
    ],
  );
});

test('the textbook’s four hidden cells are known between the textbook’s bounds', async () => {
  const edition = hiding('1,0', '1,2', '2,0', '2,2');
  assert.deepEqual((await audit(dimensions, [edition], { width: 23 })).findings, []);
  const { findings } = await audit(dimensions, [edition], { width: 24 });
  // The book has 5 to 30. Readers also know that what is hidden is not 0, and that leaves 6 to 29.
  assert.deepEqual(
    findings.map(({ at, kind, least, most }) => [at, kind, least, most]),
    [
      [[1, 0], 'narrow', 1, 24],
      [[1, 2], 'narrow', 6, 29],
      [[2, 0], 'narrow', 1, 24],
      [[2, 2], 'narrow', 5, 28],
    ],
  );
});

test('a proof that does not hold proves nothing', async () => {
  const edition = hiding('1,0', '1,2', '2,0', '2,2');
  const proof = (...changes: [number, number][]) => [new Map(changes)];
  const right = proof([3, 5], [5, -5], [6, -5], [8, 5]);
  const proven = async (...proofs: ReturnType<typeof proof>[]) =>
    (await audit(dimensions, [edition], { proofs })).proven;
  assert.equal(await proven(right), 4);
  assert.equal(await proven(proof([3, 5], [5, -5])), 0, 'its columns do not come to what is shown');
  assert.equal(await proven(proof([3, 50], [5, -50], [6, -50], [8, 50])), 0, 'counts are below 0');
  assert.equal(await proven(proof([3, -8], [5, 8], [6, 8], [8, -8])), 0, 'what is hidden would be 0');
  assert.equal(await proven(proof([0, 5], [1, -5], [3, -5], [4, 5])), 0, 'other cells than the hidden ones');
  assert.equal(await proven(proof([3, 5.5], [5, -5.5], [6, -5.5], [8, 5.5])), 0, 'counts are broken');
  assert.equal(await proven([...right, ...right]), 0, 'of another number of editions');
});

test('a proof takes nothing from what is not there, and leaves alone what did not change between editions', async () => {
  const cross = dimensionsOf([0, 0], 2, 1);
  const few = [3, 40, 30, 27].map((count, at) => ({ at: [at >> 1, at & 1, 0], count }));
  const sums = ['centre', 'service'].map((level) => ({
    margin: level === 'centre' ? ['centre', 'all', 'year'] : ['country', 'service', 'year'],
    cells: [0, 1].map((each) => ({
      at: level === 'centre' ? [each, 0, 0] : [0, each, 0],
      count: few.filter(({ at }) => at[level === 'centre' ? 0 : 1] === each).reduce((sum, { count }) => sum + count, 0),
    })),
  }));
  const edition = { counts: few, margins: sums };
  const by = (count: number) =>
    new Map([
      [0, count],
      [1, -count],
      [2, -count],
      [3, count],
    ]);
  const proven = async (proof: Map<number, number>[]) =>
    (
      await audit(
        cross,
        proof.map(() => edition),
        { proofs: [proof] },
      )
    ).proven;
  // The small count is not shown; it is that of a year of one month.
  const all = await proven([by(5)]);
  assert.ok(all > 0);
  assert.equal(await proven([by(-5)]), 0);
  assert.equal(await proven([by(5), by(5)]), 2 * all);
  assert.equal(await proven([by(5), by(0)]), 0);
  assert.equal(await proven([by(0), by(5)]), 0);
});

test('what was shown before, or will be shown later, is known', async () => {
  const [before, later] = [hiding('1,0', '1,2', '2,0', '2,2'), hiding('0,0', '0,1', '1,0', '1,1')];
  const { findings } = await audit(dimensions, [before, later]);
  assert.equal(findings.length, 8);
  assert.ok(findings.every(({ kind }) => kind === 'computed'));
});

test('a late entry is computed from two totals that are safe by themselves, unless the second is not published', async () => {
  const cross = dimensionsOf([0, 0], 2, 1);
  const year = (late: number) => [40, 30, 20, 10 + late].map((count, at) => ({ at: [at >> 1, at & 1, 0], count }));
  const total = (late: number) => [
    { margin: ['country', 'all', 'year'], cells: [{ at: [0, 0, 0], count: 100 + late }] },
  ];
  const small = [
    { at: [0, 0, 0], count: 50 },
    { at: [1, 1, 0], count: 2 },
  ];
  const before: Edition = {
    counts: small.slice(0, 1),
    margins: [
      { margin: ['country', 'all', 'year'], cells: [{ at: [0, 0, 0], count: 50 }] },
      { margin: ['centre', 'service', 'month'], cells: [{ at: [0, 0, 0], count: 50 }] },
    ],
  };
  const later: Edition = {
    counts: small,
    margins: [{ margin: ['country', 'all', 'year'], cells: [{ at: [0, 0, 0], count: 52 }] }],
  };
  const { findings } = await audit(cross, [before, later]);
  assert.ok(findings.some(({ edition, at, kind }) => edition === 1 && kind === 'computed' && at.join() === '1,1,0'));
  const { margins, refused } = await publish(cross, small, { earlier: [before] });
  assert.deepEqual(
    (await audit(cross, [before, { counts: small, margins }])).findings.filter(({ edition }) => edition === 1),
    [],
  );
  assert.ok(refused.some(({ margin }) => margin.join() === 'country,all,year'));
  // Of large counts any number may be the late one's.
  const large = [0, 2].map((late) => ({ counts: year(late), margins: total(late) }));
  assert.deepEqual((await audit(cross, large)).findings, []);
});

test('an edition that is not what its counts come to is no edition', async () => {
  const edition = hiding();
  const [first, ...others] = edition.margins;
  const changed = (cells: { at: number[]; count: number | undefined }[]) => ({
    counts,
    margins: [{ margin: ['activity', 'region'], cells: [...(first?.cells ?? []), ...cells] }, ...others],
  });
  await assert.rejects(audit(dimensions, [changed([{ at: [0, 0], count: 20 }])]), /told twice/);
  await assert.rejects(audit(dimensions, [changed([{ at: [0, 3], count: 20 }])]), /no such cell/);
  await assert.rejects(
    audit(dimensions, [{ counts, margins: [{ margin: ['all', 'all'], cells: [] }] }]),
    /published as 0/,
  );
  const wrong = [{ margin: ['all', 'all'], cells: [{ at: [0, 0], count: 189 }] }];
  await assert.rejects(audit(dimensions, [{ counts, margins: wrong }]), /not what the counts come to/);
});

test('an audit that takes too long has decided nothing', async () => {
  const { findings } = await audit(dimensions, [hiding('1,0', '1,2', '2,0', '2,2')], { work: 100 });
  assert.deepEqual(
    findings.map(({ kind }) => kind),
    ['undecided', 'undecided', 'undecided', 'undecided'],
  );
});
