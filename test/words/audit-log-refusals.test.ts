import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { words } from '#audit-log/refusals/words.ts';
import { readHouse } from '#test/walls/house.ts';
import { refusalCodes } from './refusal-codes.ts';

const house = readHouse(join(import.meta.dirname, '../..'));
const { codes, unread } = refusalCodes(house);
const inWords = { lv: Object.keys(words.lv), en: Object.keys(words.en) };

test('whatever is refused is said in words in the log, in both languages', () => {
  const wordless = [...codes]
    .filter(([code]) => !inWords.lv.includes(code) || !inWords.en.includes(code))
    .map(([code, path]) => `${path} refuses as ${code}: say why in src/audit-log/refusals`);
  assert.deepEqual(wordless, []);
  assert.deepEqual(inWords.lv, inWords.en);
});

test('every code can be read from the sources', () => {
  assert.deepEqual(
    unread.map((path) => `${path}: write the code out, or give its parameter a type of literals`),
    [],
  );
});

function codesOf(...texts: readonly string[]): { codes: string[]; unread: readonly string[] } {
  const found = refusalCodes(new Map(texts.map((text, index) => [`src/cases/${index}.ts`, text])));
  return { codes: [...found.codes.keys()].toSorted(), unread: found.unread };
}

const written = "new Refusal({ code: 'a.b', problems: [] });";
const ofParameter = `function no(code: string) { return new Refusal({ code: \`a.\${code}\` }); }`;
const ofType = `type Why = 'c' | 'd';\nfunction no(why: Why) { return new Refusal({ code: \`a.\${why}\` }); }`;
const ofProperty = `interface X { readonly rule: 'e' | 'f' }\nfunction no(x: X) { return new Refusal({ code: \`a.\${x.rule}\` }); }`;
const ofPair = `function no(is: boolean) { const [code] = is ? (['g'] as const) : (['h'] as const); return new Refusal({ code: \`a.\${code}\` }); }`;
const spread =
  "function no(as: { code: string }) { return new Refusal({ ...as, problems: [] }); }\nno({ code: 'a.i' });";
const ofKind = "class Unknown extends Refusal { constructor() { super({ code: 'a.j' }); } }";

for (const [what, found, expected] of [
  ['written out', codesOf(written), ['a.b']],
  [
    'given where its function is called',
    codesOf(ofParameter, "import { no } from './0.ts'; no('k'); no(x ? 'l' : 'm');"),
    ['a.k', 'a.l', 'a.m'],
  ],
  ['of a type of literals', codesOf(ofType), ['a.c', 'a.d']],
  ['of a property', codesOf(ofProperty), ['a.e', 'a.f']],
  ['one of a pair', codesOf(ofPair), ['a.g', 'a.h']],
  ['in an object that is given', codesOf(spread), ['a.i']],
  ["a kind's own", codesOf(ofKind), ['a.j']],
  ["another refusal's", codesOf('const { code } = error; throw new Refusal({ code, problems });'), []],
] as const) {
  test(`a code is read that is ${what}`, () => assert.deepEqual(found, { codes: expected, unread: [] }));
}

test('a code that nobody can read is told', () => {
  assert.deepEqual(codesOf('function no(code: string) { return new Refusal({ code }); }\nno(read());').unread, [
    'src/cases/0.ts',
  ]);
});
