import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import { fieldsOf } from '#platform/input/fields-of.ts';
import { fold } from '#platform/languages/languages.ts';
import { acts, views } from '#site/gathered.ts';
import { largestForm, largestOfNobody } from '#site/largest-body.ts';
import { trials } from '#test/support/run/seeded.ts';
import { hostileFor, patternsIn, patternsOf, usualSigns } from './slow-patterns.ts';
import { tooSlow } from './slowness.ts';

// What came in may cost no more than its length, up to the length that is taken: for every pattern in the sources and for every
// field of every act and view. A new one is found by itself. What readers of files cost is tried beside this
// (slow-readers.test.ts), and so is what every route takes (slow-routes.test.ts).

const root = join(import.meta.dirname, '../..');

/** More than any pattern is given: a line is bounded long before. */
const longestText = 20_000;

suite('the hunt itself', () => {
  test('finds work that costs the square of its length', async () => {
    const pasted = (size: number) => () => /\S+@\S+/.test('a'.repeat(size));
    assert.ok(await tooSlow(pasted, longestText));
    const marks = (size: number) => () => 'a\u0316\u0301'.padEnd(size, '\u0316\u0301').normalize('NFC');
    assert.ok(await tooSlow(marks, longestText));
    const manyFields = (size: number) => () => {
      const form = new FormData();
      for (let field = 0; field < size; field += 1) form.append(`f${field}`, '');
      for (const name of new Set(form.keys())) form.getAll(name);
    };
    assert.ok(await tooSlow(manyFields, 4_000));
  });

  test('takes no work for it that costs its length', async () => {
    const linear = (size: number) => () => {
      let sum = 0;
      for (let step = 0; step < size * 4_000; step += 1) sum += step % 7;
      return sum;
    };
    for (let time = 0; time < trials(3); time += 1) {
      assert.equal(await tooSlow(linear, longestText), undefined);
    }
  });
});

const sources = globSync('{src,packages/signatures/src,packages/demo}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.test\.tsx?$/.test(file),
);

test('a pattern is written out, so that it can be found and tried', () => {
  assert.deepEqual(patternsIn(root, sources).made, []);
  const made = [
    'const a = new RegExp(text);',
    'const b = RegExp(text);',
    "const c = text.match('a+');",
    'const d = globalThis.RegExp(text);',
  ];
  const isNone = ['function a(b: RegExp | string) {}', 'b instanceof RegExp;', 'text.search(/a/);', 'c.req.match;'];
  const places = patternsOf('a.ts', [...made, ...isNone].join('\n')).made;
  assert.deepEqual(
    places,
    made.map((_, line) => `a.ts:${line + 1}`),
  );
});

test('no pattern in the sources costs more than the length of what it is held against', async () => {
  const { written: found } = patternsIn(root, sources);
  assert.ok(found.length > 150, `only ${found.length} patterns`);
  const slow: string[] = [];
  for (const { place, pattern } of found) {
    const everywhere = new RegExp(pattern.source, pattern.flags.replace('g', '').concat('g'));
    for (const piece of hostileFor(pattern)) {
      const prepare = (size: number) => {
        const text = piece.repeat(size / piece.length).concat('\0');
        return () => text.replace(everywhere, '');
      };
      const power = await tooSlow(prepare, longestText);
      if (power === undefined) continue;
      slow.push(`${place}: ${pattern} on ${JSON.stringify(piece)}, ${power}`);
      break;
    }
  }
  assert.deepEqual(slow, []);
});

test('no field of an act or a view costs more than its length', async () => {
  const asked = [
    ...acts.map(({ name, input }) => ({ name, schema: input as z.ZodType })),
    ...views.flatMap(({ name, query }) => (query ? [{ name, schema: query as z.ZodType }] : [])),
  ];
  const slow: string[] = [];
  let fields = 0;
  for (const { name, schema } of asked) {
    for (const field of Object.keys(fieldsOf(schema))) {
      fields += 1;
      for (const sign of usualSigns) {
        const prepare = (size: number) => {
          const typed = { [field]: sign.repeat(size / sign.length) };
          return () => schema.safeParse(typed);
        };
        const power = await tooSlow(prepare, largestOfNobody);
        if (power !== undefined) slow.push(`${name}, ${field}, on ${JSON.stringify(sign)}: ${power}`);
      }
    }
  }
  assert.ok(fields > 60, `only ${fields} fields`);
  assert.deepEqual(slow, []);
});

test('no text costs more to fold than its length', async () => {
  for (const sign of usualSigns) {
    const prepare = (size: number) => {
      const text = sign.repeat(size / sign.length);
      return () => fold(text);
    };
    const power = await tooSlow(prepare, largestForm / 16);
    assert.equal(power, undefined, JSON.stringify(sign));
  }
});
