import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BaseText,
  cite,
  type Difference,
  type Edition,
  editionOn,
  editionsOf,
  type Reading,
  redline,
} from '../../src/index.ts';
import { type Random, randomOf, triesOr } from '../random.ts';
import { act, baseOf, edition, type MadeUp, wordsOf } from './made-up.ts';
import { place } from './place.ts';

const numbers = ['1', '1.1', '1.2', '2', '2^1', '3', '3.1', '4', '1: 1', '1: 2', '2:'];
const words = ['ada', 'balva', 'cirks', 'diena', 'egle', 'fakts'];

function one<Each>(random: Random, from: readonly Each[]): Each {
  return from[random(from.length)] as Each;
}

function sentence(random: Random): string {
  return Array.from({ length: 2 + random(5) }, () => one(random, words)).join(' ');
}

function randomBase(random: Random): BaseText {
  const held = numbers.filter(() => random(3) > 0);
  return baseOf(
    Object.fromEntries(held.map((number) => [number, random(8) === 0 ? null : sentence(random)])),
    random(2) === 0,
  );
}

function randomOperation(random: Random): MadeUp {
  const on = one(random, numbers);
  const [find, text] = [one(random, words), sentence(random)];
  const all: readonly MadeUp[] = [
    { op: 'add', on, text },
    { op: 'express', on, text },
    { op: 'delete', on },
    { op: 'replaceWords', on: random(6) === 0 ? 'whole text' : on, pairs: [{ find, with: text }], everywhere: true },
    { op: 'insertWords', on, after: find, text },
    { op: 'deleteWords', on, find: [find] },
    {
      op: 'express',
      on,
      text,
      points: ['', '.1', '.2'].map((end) => ({ target: place(`${on}${end}`), text: sentence(random) })),
    },
  ];
  const operation = one(random, all);
  // An annex has no sub-points.
  return operation.op === 'express' && on.endsWith(':') ? { op: 'express', on, text } : operation;
}

/** Days of March 2020, each once. */
function randomDays(random: Random, count: number): string[] {
  const days = Array.from({ length: 28 }, (_, index) => `2020-03-${String(index + 1).padStart(2, '0')}`);
  return Array.from({ length: count }, () => days.splice(random(days.length), 1)[0] ?? '').sort();
}

/** Acts that fit one after another, each on a day of its own. */
function fittingActs(random: Random, base: BaseText): Reading[] {
  const acts: Reading[] = [];
  const days = randomDays(random, 12);
  for (const [index, day] of days.entries()) {
    const next = act(String(index + 1), day, ...Array.from({ length: 1 + random(2) }, () => randomOperation(random)));
    if ('edition' in editionOn(base, [...acts, next], day)) acts.push(next);
  }
  return acts;
}

/** What an edition says, without the day until which it says so. */
function said(edition: Edition): object {
  return { ...edition, until: undefined };
}

function shuffled<Each>(random: Random, from: readonly Each[]): Each[] {
  const left = [...from];
  return from.map(() => left.splice(random(left.length), 1)[0] as Each);
}

test('amendments applied one by one are what all of them make together, on any day', (t) => {
  const random = randomOf(t);
  let applied = 0;
  for (let count = triesOr(150); count > 0; count -= 1) {
    const base = randomBase(random);
    const acts = fittingActs(random, base);
    applied += acts.length;
    let step = edition(base, []);
    for (const [index, next] of acts.entries()) {
      const day = next.amendment.inForce ?? '';
      step = edition(step, [next], day);
      assert.deepEqual(
        said(edition(base, shuffled(random, acts), day)),
        said(step),
        `${index} of ${JSON.stringify([base, acts])}`,
      );
    }
  }
  assert.ok(applied > 0);
});

test('an amendment that is refused changes nothing that was given, and is refused with all others', (t) => {
  const random = randomOf(t);
  let refused = 0;
  for (let count = triesOr(150); count > 0; count -= 1) {
    const base = randomBase(random);
    const acts = fittingActs(random, base);
    const given = structuredClone({ base, acts });
    const misfit = act('99', '2020-04-01', ...Array.from({ length: 3 }, () => randomOperation(random)));
    const before = edition(base, acts);
    if ('refused' in editionOn(base, [...acts, misfit], '2020-03-15')) refused += 1;
    assert.deepEqual({ base, acts }, given);
    assert.deepEqual(edition(base, acts), before);
  }
  assert.ok(refused > 0);
});

test('applying what a redline says to one edition gives the words of the other', (t) => {
  const random = randomOf(t);
  for (let count = triesOr(150); count > 0; count -= 1) {
    const base = randomBase(random);
    const result = editionsOf(base, fittingActs(random, base));
    assert.ok('editions' in result);
    const [before, after] = [one(random, result.editions), one(random, result.editions)];
    assert.deepEqual(redline(before, before), []);
    assert.deepEqual(patched(before, redline(before, after)), thereIn(wordsOf(after)));
  }
});

/** The words of the places that are there after these differences. */
function patched(before: Edition, differences: readonly Difference[]): Record<string, string | null | undefined> {
  const found = wordsOf(before);
  for (const { target, kind, words: parts } of differences) {
    const where = cite(target);
    const old = parts.flatMap((part) => (part.kind === 'new' ? [] : [part.text])).join('');
    assert.equal(old, found[where] ?? '', where);
    const fresh = parts.flatMap((part) => (part.kind === 'gone' ? [] : [part.text])).join('');
    found[where] = kind === 'deleted' || (kind === 'doubted' && fresh === '') ? null : fresh;
  }
  return thereIn(found);
}

function thereIn(found: Record<string, string | null | undefined>): Record<string, string | null | undefined> {
  return Object.fromEntries(Object.entries(found).filter(([, own]) => own !== null && own !== undefined));
}

test('operations on places that do not meet come to one text, whatever their days', (t) => {
  const random = randomOf(t);
  const places = ['1', '2', '3', '4', '1: 1'];
  const base = baseOf(Object.fromEntries(places.map((number) => [number, 'ada balva'])));
  for (let count = triesOr(100); count > 0; count -= 1) {
    const operations: readonly MadeUp[] = places.map((on) =>
      one(random, [
        { op: 'delete', on },
        { op: 'express', on, text: sentence(random) },
        { op: 'replaceWords', on, pairs: [{ find: 'ada', with: 'cirks' }] },
      ] as const),
    );
    const onDays = (days: readonly string[]) =>
      operations.map((operation, index) => act(String(index), days[index] ?? '', operation));
    const days = randomDays(random, places.length);
    assert.deepEqual(wordsOf(edition(base, onDays(shuffled(random, days)))), wordsOf(edition(base, onDays(days))));
    const sameDay = days.map((_, index) => (index < 4 ? '2020-03-01' : '2020-03-02'));
    assert.deepEqual(wordsOf(edition(base, onDays(sameDay))), wordsOf(edition(base, onDays(days))));
  }
});

test('two acts of one day are applied if, and only if, their order does not matter', (t) => {
  const random = randomOf(t);
  const seen = new Set<string>();
  for (let count = triesOr(300); count > 0; count -= 1) {
    const base = randomBase(random);
    const [first, second] = [[randomOperation(random), randomOperation(random)], [randomOperation(random)]];
    const on = (one: string, other: string) =>
      editionOn(base, [act('1', one, ...first), act('2', other, ...second)], '2021-01-01');
    const [forth, back] = [on('2020-03-01', '2020-03-02'), on('2020-03-02', '2020-03-01')].map(placesIn);
    const together = placesIn(on('2020-03-01', '2020-03-01'));
    const isOne = forth !== undefined && forth === back;
    seen.add(isOne ? 'one text' : forth === back ? 'none fits' : 'two texts');
    assert.equal(together, isOne ? forth : undefined, JSON.stringify([base, first, second]));
  }
  assert.deepEqual([...seen].sort(), ['none fits', 'one text', 'two texts']);
});

/** What stands where, and which thing it is, whatever its first day; undefined if it was refused. */
function placesIn(result: ReturnType<typeof editionOn>): string | undefined {
  if ('refused' in result) return undefined;
  const places = result.edition.places.map(({ target, state, words: own, isWhole, identity }) =>
    JSON.stringify([cite(target), state, own, isWhole, identity.replace(/ since \S+/, ' since')]),
  );
  return places.join('\n');
}
