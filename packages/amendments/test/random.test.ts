import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asJson, readAmendment } from '../src/index.ts';
import {
  randomAct,
  withBrokenLines,
  withBrokenNumbers,
  withDoubtfulLines,
  withFurniture,
  withMarks,
  withoutMark,
} from './mangle.ts';
import { randomOf, triesOr } from './random.ts';
import { publishedTexts, textOf } from './texts.ts';

/** The operations, each as a text. Line ends and quotation marks are no words. */
function operationsOf(text: string, leftOut: readonly string[] = []): string[] {
  const { operations } = asJson(readAmendment(text)) as { operations: Record<string, unknown>[] };
  return operations.map((operation) => {
    const kept = Object.entries(operation).filter(([name]) => !leftOut.includes(name));
    return JSON.stringify(Object.fromEntries(kept))
      .replace(/\\n|\s+/g, ' ')
      .replace(/[“”„«»]|,,|\\"/g, "'");
  });
}

function expectNoOther(found: readonly string[], whole: readonly string[], text: string): void {
  const wrong = found.filter((operation) => !whole.includes(operation));
  assert.deepEqual(wrong, [], text);
}

test('quotation marks of any kind, nested, are read alike', (t) => {
  const random = randomOf(t);
  for (let count = triesOr(200); count > 0; count -= 1) {
    const act = randomAct(random);
    const plain = operationsOf(act.replace(/[‹›]/g, '"').replace(/⟨/g, '„').replace(/⟩/g, '”'));
    const mangled = withMarks(act, random);
    assert.deepEqual(operationsOf(mangled), plain, mangled);
    const unread = readAmendment(mangled).unread.filter(({ code }) => code !== 'amends-law');
    assert.deepEqual(unread, [], mangled);
  }
});

test('lines of the page between those of the act change nothing', (t) => {
  const random = randomOf(t);
  for (let count = triesOr(200); count > 0; count -= 1) {
    const act = withMarks(randomAct(random), random);
    const mangled = withFurniture(act, random);
    assert.deepEqual(readAmendment(mangled), readAmendment(act), mangled);
  }
});

test('a line that may be one of the page spoils what it stands in, and is never dropped from a quotation', (t) => {
  const random = randomOf(t);
  for (let count = triesOr(200); count > 0; count -= 1) {
    const act = withMarks(randomAct(random), random);
    const mangled = withDoubtfulLines(act, random);
    const [found, whole] = [operationsOf(mangled), operationsOf(act)];
    expectNoOther(found, whole, mangled);
    const doubted = readAmendment(mangled).unread.filter(({ code }) => code === 'page-line');
    assert.ok(found.length + doubted.length <= whole.length, mangled);
  }
});

test('a line broken anywhere changes no operation', (t) => {
  const random = randomOf(t);
  let [read, all] = [0, 0];
  for (let count = triesOr(200); count > 0; count -= 1) {
    const act = withMarks(randomAct(random), random);
    const mangled = withBrokenLines(act, random);
    const [found, whole] = [operationsOf(mangled, ['points']), operationsOf(act, ['points'])];
    expectNoOther(found, whole, mangled);
    [read, all] = [read + found.length, all + whole.length];
  }
  assert.ok(read > all * 0.9, `${read} of ${all} were read`);
});

test('a number broken after a dot is read whole, or not at all', (t) => {
  const random = randomOf(t);
  for (let count = triesOr(200); count > 0; count -= 1) {
    const act = withMarks(randomAct(random), random);
    const mangled = withBrokenNumbers(act, random);
    expectNoOther(operationsOf(mangled, ['points', 'text']), operationsOf(act, ['points', 'text']), mangled);
  }
});

test('a mark that is missing spoils no other operation', (t) => {
  const random = randomOf(t);
  let [read, all] = [0, 0];
  for (let count = triesOr(200); count > 0; count -= 1) {
    const act = withMarks(randomAct(random), random);
    const mangled = withoutMark(act, random);
    const leftOut = ['unbalanced', 'text', 'points'];
    const [found, whole] = [operationsOf(mangled, leftOut), operationsOf(act, leftOut)];
    expectNoOther(found, whole, mangled);
    [read, all] = [read + found.length, all + whole.length];
  }
  assert.ok(read > all * 0.7, `${read} of ${all} were read`);
});

test('of a text that is cut nothing is read but what is read of the whole', (t) => {
  const random = randomOf(t);
  const acts = Array.from({ length: Math.ceil(triesOr(300) / 100) }, () => withMarks(randomAct(random), random));
  for (const text of [...publishedTexts.map(textOf), ...acts]) {
    // A closing point that is cut off can no longer tell a day.
    const whole = operationsOf(text, ['inForce']);
    for (let end = 0; end < text.length; end += 1) {
      const cut = text.slice(0, end);
      expectNoOther(operationsOf(cut, ['inForce']), whole, cut.slice(-200));
    }
  }
});
