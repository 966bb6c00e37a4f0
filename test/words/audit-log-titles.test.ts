import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { titleOf } from '#audit-log/index.ts';
import { words as auditLogWords } from '#audit-log/words.ts';
import { titles } from '#site/titles.ts';
import { type House, isTest, readHouse } from '#test/walls/house.ts';

/** Acts, views, consequences and events that the sources name and that the log has no title for. */
function untitled(house: House, isTitled: (name: string) => boolean): string[] {
  return [...house]
    .filter(([path]) => /^src\/.*\.tsx?$/.test(path) && !isTest(path) && !isMail(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:act|name)(?:: | = )(.*)/g)]
        // One of several, `anew ? 'access.sign-in-anew' : 'access.sign-in'`, or a type that names them.
        .flatMap(([, said = '']) => [...said.matchAll(/'([a-z][\w-]*\.[a-z][\w-]*)'/g)])
        .map(([, name = '']) => ({ path, name })),
    )
    .filter(({ name }) => !isTitled(name))
    .map(({ path, name }) => `${path} names ${name}: gather it in src/site/gathered.ts`);
}

/** Kinds of mail have names of the same form, and no entry in the log. */
function isMail(path: string): boolean {
  return /-mails?\.ts$/.test(path);
}

const house = readHouse(join(import.meta.dirname, '../..'));
const gathered = titles();

test('whatever the log can hold has a title', () => {
  assert.deepEqual(
    untitled(house, (name) => titleOf(gathered, name, 'lv') !== undefined),
    [],
  );
});

test('what was not gathered is seen', () => {
  const few = new Map([...gathered].filter(([name]) => name !== 'case.open'));
  const said = untitled(house, (name) => titleOf(few, name, 'lv') !== undefined);
  assert.match(said.join(), /names case\.open: gather it/);
});

/** The names of things in the literals of entries: `things: { case: id, kind }`. */
function thingsNamed(text: string): string[] {
  return [...text.matchAll(/\bthings(?::| =) \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/(?:^|[{,])\s*(\w+)\s*(?=[:,}]|$)/g)].map(([, name = '']) => name),
  );
}

test('whatever an entry names has a word in both languages', () => {
  const known = { lv: Object.keys(auditLogWords.lv.things), en: Object.keys(auditLogWords.en.things) };
  assert.deepEqual(known.lv, known.en);
  const unnamed = [...house]
    .filter(([path]) => /^src\/.*\.tsx?$/.test(path) && !isTest(path))
    .flatMap(([path, text]) =>
      thingsNamed(text).map((name) => `${path} names ${name}: give it a word in src/audit-log`),
    )
    .filter((said) => !known.lv.includes(said.split(' ')[2]?.slice(0, -1) ?? ''));
  assert.deepEqual(unnamed, []);
});

test('a thing without a word is seen', () => {
  assert.deepEqual(thingsNamed('return { answer, things: { case: of.case, kind, ...(x && { mark: y }) } };'), [
    'case',
    'kind',
    'mark',
  ]);
});
