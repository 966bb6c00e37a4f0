import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fold } from '#platform/languages/languages.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

// What was folded before more letters were folded is brought over by SQL, once. For every letter it gives what the code now gives.

const everySign = Array.from({ length: 0x1ffff - 0x20 }, (_, at) => at + 0x20)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(sign));

/** As 0.2.0 folded. */
const before = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** The letters that names had plain already. */
const plainInNames: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

for (const [file, column, signs, stored] of [
  ['catalogue/0170-plain-letters-in-editions', 'folded', everySign, before],
  [
    'cases/0169-plain-letters-in-names',
    'name',
    everySign.filter((sign) => /\p{Letter}/u.test(sign) && !/['-]/.test(fold(sign))),
    (sign: string) => Array.from(before(sign), (letter) => plainInNames[letter] ?? letter).join(''),
  ],
] as const) {
  test(`${file} folds every sign as the code does`, async () => {
    const text = readFileSync(join(import.meta.dirname, `../../src/${file}.sql`), 'utf8');
    const [, expression = assert.fail(), condition = assert.fail()] =
      new RegExp(`set ${column} = ([\\s\\S]*?)\\n where ([\\s\\S]*?);`).exec(text) ?? [];
    const rows = await asOwner(await freshDatabase(), async (owner) => {
      const found = await owner.query<{ brought: string }>(
        `select case when ${condition} then ${expression} else ${column} end as brought
           from unnest($1::text[]) with ordinality as t (${column}, place) order by place`,
        [signs.map((sign) => stored(sign))],
      );
      return found.rows;
    });
    const wrong = signs.filter(
      (sign, at) => rows[at]?.brought !== fold(sign) && fold(sign) !== '' && sign.trim() !== '',
    );
    assert.deepEqual(
      wrong.map((sign) => `${sign} U+${sign.codePointAt(0)?.toString(16)}`),
      [],
    );
  });
}
