import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asJson, readAmendment } from '../src/index.ts';
import { type Random, randomOf, triesOr } from './random.ts';
import { publishedTexts, textOf } from './texts.ts';

/** The published texts, and the one that Tilts brings with it. */
const texts = [
  ...publishedTexts.map(textOf),
  readFileSync(join(import.meta.dirname, '../../../docs/law/amendments-to-regulation-401.lv.txt'), 'utf8'),
];

/** What a page or a copy of it may do to a text without changing what it says. */
const copies: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'other quotation marks': (text, random) => {
    const [opens = '"', closes = '"'] =
      [
        ['"', '"'],
        ['„', '”'],
        ['«', '»'],
        ['“', '”'],
        ['„', '“'],
        [',,', "''"],
      ][random(6)] ?? [];
    return text.replace(/["“”„«»]/g, (mark, at: number) => (isOpening(text, at, mark) ? opens : closes));
  },
  'spaces that do not break': (text, random) => text.replace(/ /g, () => (random(3) === 0 ? '\u00a0' : ' ')),
  'spaces doubled': (text, random) => text.replace(/ /g, () => (random(4) === 0 ? '  ' : ' ')),
  'hyphens that do not show': (text, random) =>
    text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () => (random(9) === 0 ? '\u00ad' : '')),
  'lines of another system': (text) => text.replace(/\n/g, '\r\n'),
  'letters with marks apart': (text) => text.normalize('NFD'),
  'letters joined': (text) =>
    text.replace(/ffi|fi|fl/g, (letters) => ({ ffi: '\ufb03', fi: '\ufb01', fl: '\ufb02' })[letters] ?? letters),
  'spaces lost behind a dot': (text, random) =>
    text.replace(/(?<=\d\.) (?=(?:gad|punkt|apakš|pielik|nr|un )\p{Ll}*)/gu, () => (random(2) === 0 ? '' : ' ')),
  'lines broken': (text, random) => text.replace(/ /g, () => (random(8) === 0 ? '\n' : ' ')),
  'lines joined': (text, random) => text.replace(/\n/g, () => (random(3) === 0 ? ' ' : '\n')),
  'words broken at the end of a line': (text, random) =>
    text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (random(60) === 0 ? '-\n' : '')),
  'numbers of pages': (text, random) =>
    text.replace(/(?<=[^\n]{20}[^\d.]) (?=\p{L}[^\n]{20})/gu, () => (random(60) === 0 ? `\n${random(9) + 1}\n` : ' ')),
  'lines of a page': (text, random) =>
    text.replace(/\n/g, () => (random(4) === 0 ? `\n${furniture[random(furniture.length)]}\n` : '\n')),
  'a mark lost': (text, random) => without(text, /["“”„«»]/g, random),
  'two marks lost': (text, random) => without(without(text, /["“”„«»]/g, random), /["“”„«»]/g, random),
};

const furniture = [
  'Mēs izmantojam sīkdatnes',
  'Atvērt pilno versiju',
  'Saglabāt kā PDF',
  'Latvijas Vēstnesis, 5, 08.01.2021.',
  '© Oficiālais izdevējs',
  '2 (5)',
  'IZMnot_050121',
];

function isOpening(text: string, at: number, mark: string): boolean {
  if (/[„«“]/.test(mark) && /[\p{L}\d]/u.test(text[at + 1] ?? '')) return true;
  return mark === '"' && !/[\p{L}\d.;,!?)"”]/u.test(text[at - 1] ?? ' ');
}

function without(text: string, what: RegExp, random: Random): string {
  const found = [...text.matchAll(what)];
  const { index } = found[random(found.length)] ?? {};
  return index === undefined ? text : text.slice(0, index) + text.slice(index + 1);
}

/** Each operation as a text, of which marks, joints of letters and spaces are no part. */
function operationsOf(text: string): string[] {
  const { operations } = asJson(readAmendment(text)) as { operations: Record<string, unknown>[] };
  return operations.map(({ at, op, target, unbalanced, ...rest }) => {
    // Which lines of a wording are its points is told by the line ends.
    const told = JSON.stringify({ ...rest, points: [] }).replace(/\\[nrt"]|[\s“”„"«»']|,,/g, '');
    return `${String(at)} ${String(op)} ${JSON.stringify(target)} ${unbalanced ? '' : told}`;
  });
}

/** Whether the operation is one of these; of a wording whose marks do not pair only the place is held against them. */
function isAmong(found: string, known: readonly string[]): boolean {
  return known.some((one) => (found.endsWith(' ') ? one.startsWith(found) : one === found));
}

for (const [what, copied] of Object.entries(copies)) {
  test(`a copy of a published text tells the same operations or fewer, never others: ${what}`, (t) => {
    const random = randomOf(t);
    for (const text of texts) {
      const known = operationsOf(text);
      for (let count = Math.ceil(triesOr(10)); count > 0; count -= 1) {
        const copy = copied(text, random);
        const others = operationsOf(copy).filter((found) => !isAmong(found, known));
        assert.deepEqual(others, [], copy);
      }
    }
  });
}
