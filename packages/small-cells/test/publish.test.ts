import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish } from '../src/index.ts';
import { dimensionsOf } from './years.ts';

const dimensions = dimensionsOf([0, 0, 1], 2, 2);
const year = [
  [40, 30, 22, 9],
  [2, 25, 31, 12],
  [18, 7, 16, 20],
].flatMap((row, centre) => row.map((count, at) => ({ at: [centre, at >> 1, at & 1], count })));

test('a small count is hidden, and as many others as protect it', async () => {
  const { margins, refused } = await publish(dimensions, year);
  const finest = margins.find(({ margin }) => margin.join() === 'centre,service,month');
  const hidden = finest?.cells.filter(({ count }) => count === undefined) ?? [];
  assert.ok(hidden.some(({ at }) => at.join() === '1,0,0'));
  assert.ok(hidden.length > 1 && hidden.length < 12);
  assert.deepEqual(refused, []);
  const coarsest = margins.find(({ margin }) => margin.join() === 'country,all,year');
  assert.deepEqual(coarsest?.cells, [{ at: [0, 0, 0], count: 232 }]);
});

test('a margin that the work does not suffice for is refused, and so is none that it suffices for', async () => {
  const { margins, refused } = await publish(dimensions, year, { work: 300 });
  assert.ok(margins.length > 0 && refused.length > 0);
  assert.deepEqual(new Set(refused.map(({ code }) => code)), new Set(['too-much-work']));
});

test('a margin without a count that can be shown is refused, and no reader is told that it has none', async () => {
  const counts = [0, 1, 2].flatMap((centre) => [0, 1].map((month) => ({ at: [centre, 0, month], count: 2 })));
  const { margins, refused } = await publish(dimensions, counts);
  assert.ok(margins.every(({ margin }) => margin[0] === 'country'));
  assert.ok(
    refused.some(({ margin, code }) => margin.join() === 'centre,service,month' && code === 'hides-more-than-it-shows'),
  );
});

test('a margin for which more must be hidden than it shows is refused', async () => {
  const counts = [
    { at: [0, 0, 0], count: 100 },
    { at: [2, 1, 1], count: 3 },
  ];
  const { margins, refused } = await publish(dimensions, counts);
  assert.deepEqual(margins[0], { margin: ['country', 'all', 'year'], cells: [{ at: [0, 0, 0], count: 103 }] });
  assert.ok(refused.some(({ code }) => code === 'hides-more-than-it-shows'));
});

test('margins are wanted in the order in which they are told', async () => {
  const wanted = [
    ['municipality', 'all', 'month'],
    ['country', 'service', 'year'],
  ] as const;
  const { margins } = await publish(dimensions, year, { margins: wanted });
  assert.deepEqual(
    margins.map(({ margin }) => margin),
    wanted,
  );
});

test('nothing was counted, and nothing is published but that', async () => {
  assert.deepEqual((await publish(dimensions, [])).margins, []);
});

test('what does not fit together is refused by an error that says where', async () => {
  const at = [0, 0, 0];
  await assert.rejects(publish([], []), /no dimension/);
  await assert.rejects(publish(dimensions, [{ at, count: 0.5 }]), /count at 0, 0, 0: not a whole number/);
  await assert.rejects(publish(dimensions, [{ at, count: -1 }]), RangeError);
  await assert.rejects(publish(dimensions, [{ at: [0, 0], count: 1 }]), /one member of each dimension/);
  await assert.rejects(publish(dimensions, [{ at: [0, 2, 0], count: 1 }]), /no such member of service/);
  await assert.rejects(
    publish(dimensions, [
      { at, count: 1 },
      { at, count: 1 },
    ]),
    /told twice/,
  );
  await assert.rejects(publish(dimensions, year, { margins: [['country', 'all', 'week']] }), /time has no level week/);
  const [place, ...others] = dimensions;
  const broken = { name: 'place', levels: (place?.levels ?? []).map(({ name, members }) => ({ name, members })) };
  await assert.rejects(publish([broken, ...others], year), /all levels but the last have parents/);
});
