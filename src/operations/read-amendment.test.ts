import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tiltsSays } from '#test/support/site/tilts.ts';

const law = join(import.meta.dirname, '../../docs/law/amendments-to-regulation-401.lv.txt');
const directory = mkdtempSync(join(tmpdir(), 'tilts-amendments-'));
after(() => rmSync(directory, { recursive: true }));

const unclear = `Ministru kabineta noteikumi Nr. 99
Rīgā 2021. gada 2. martā
Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "X"
Izdarīt Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "X" šādus grozījumus:
1. Svītrot 5. punktu.
2. Aizstāt 2. pielikuma 3. punktā un 4. punktā vārdu "a" ar vārdu "b".
`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

test('the regulation is printed operation by operation, in both languages', async () => {
  const english = await tiltsSays(['amendment', 'read', law]);
  assert.equal(english.code, 1, english.said);
  // The text that the project received has neither.
  assert.match(
    english.said,
    /^Not in the text: the number of the amending act is not told\nNot in the text: the day on which .+ is not told\namends regulation 401 \(2017-07-04\)\nin force from 2019-03-01$/m,
  );
  assert.match(english.said, /^1\.5 +add: point 22\.¹$/m);
  const latvian = await tiltsSays(['amendment', 'read', law, '--language', 'lv']);
  assert.match(
    latvian.said,
    /^1\.7 +aizstāt vārdus: 1\. pielikums, 3\.13\. punkts – „Šengenas vīzas pieteikums” → „Ziņas par personas rīcībspēju”$/m,
  );
});

test('what was not read is named with its readings, and the exit code says so', async () => {
  const told = await tiltsSays(['amendment', 'read', file('unclear.txt', unclear)]);
  assert.equal(told.code, 1);
  assert.match(told.said, /^2 +Not read: the place after “un” or a comma may be one of the annex or one of the act$/m);
  assert.match(told.said, /^ +may be: replace words: Annex 2, point 3; point 4 – „a” → „b”$/m);
  const { code, said } = await tiltsSays(['amendment', 'read', file('unclear.txt', unclear), '--json']);
  assert.equal(code, 1);
  const { amendment, operations, unread } = JSON.parse(said) as Record<string, Record<string, unknown>[]>;
  assert.deepEqual((amendment as unknown as { amends: unknown }).amends, {
    number: '401',
    date: '2017-07-04',
    title: 'X',
  });
  assert.deepEqual(operations, [{ at: '1', op: 'delete', target: 'point 5' }]);
  assert.deepEqual(
    unread?.map(({ at, code: why, readings }) => [at, why, (readings as unknown[]).length]),
    [['2', 'annex-may-carry', 2]],
  );
});

test('what the text does not tell of the act is named, and never passes for all', async () => {
  const whole = file('clear.txt', unclear.slice(0, unclear.indexOf('2. Aizstāt')));
  assert.equal((await tiltsSays(['amendment', 'read', whole])).code, 0);
  const bare = file('bare.txt', '1. Svītrot 5. punktu.\n');
  const english = await tiltsSays(['amendment', 'read', bare]);
  assert.equal(english.code, 1);
  for (const what of [
    'Not in the text: the number of the amending act is not told',
    'Not in the text: the day on which the amending act was adopted is not told',
    'Not read: the amended act is not told by its number and day',
  ])
    assert.ok(english.said.includes(what), english.said);
  const latvian = await tiltsSays(['amendment', 'read', bare, '--language', 'lv']);
  assert.match(latvian.said, /^Tekstā nav: nav pateikts grozījumu akta numurs$/m);
  const { amendment, unread } = JSON.parse((await tiltsSays(['amendment', 'read', bare, '--json'])).said) as {
    amendment: { amends: null; lacks: { code: string }[] };
    unread: { at: null; code: string; reason: string }[];
  };
  assert.deepEqual(
    [amendment.amends, amendment.lacks.map(({ code }) => code), unread.map(({ code }) => code)],
    [null, ['no-act-number', 'no-act-day'], ['no-amended-act']],
  );
});

test('a law is told with its articles, and words that are meant each time or beside others', async () => {
  const law = file(
    'law.txt',
    `Likumprojekts
Grozījumi Bibliotēku likumā
Izdarīt Bibliotēku likumā šādus grozījumus:
1. Svītrot 7. panta pirmās daļas 2. punktā visus vārdus "c".
2. Aizstāt vārdu "un" ar vārdu "vai" šādās vietās: 5. pantā aiz vārda "a"; pārejas noteikumu 3. punktā.
`,
  );
  const { code, said } = await tiltsSays(['amendment', 'read', law]);
  assert.equal(code, 1);
  assert.match(said, /^1 +delete words: article 7, part 1, point 2 – „c” \(each time\)$/m);
  assert.match(said, /^2 +replace words: article 5 – „un” → „vai” \(behind “a”\)$/m);
  assert.match(said, /^– +Not read: a law is amended/m);
});

test('of a folder each text is a line, and the last line counts', async () => {
  for (const name of readdirSync(directory)) rmSync(join(directory, name));
  file('unclear.txt', unclear);
  file('bare.txt', '1. Svītrot 5. punktu.\n');
  file('cut.txt', unclear.slice(0, unclear.indexOf('2. Aizstāt') + 20));
  const { code, said } = await tiltsSays(['amendment', 'read', directory]);
  assert.deepEqual(
    [
      code,
      said
        .trim()
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ')),
    ],
    [
      1,
      [
        'bare.txt operations: 1; sentences not read: 1 number or day not told',
        'cut.txt operations: 1; sentences not read: 1 breaks off',
        'unclear.txt operations: 1; sentences not read: 1',
        'Files: 3. Operations: 3. Sentences not read: 3.',
      ],
    ],
  );
  const lines = (await tiltsSays(['amendment', 'read', directory, '--json'])).said.trim().split('\n');
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { file: string }).file),
    ['bare.txt', 'cut.txt', 'unclear.txt'],
  );
});

test('a file that is missing, no text or too large is said in words', async () => {
  for (const [path, told] of [
    [join(directory, 'nowhere.txt'), /^There is no .*nowhere\.txt\.$/m],
    [file('act.pdf', new Uint8Array([37, 80, 68, 70, 0, 1])), /act\.pdf is no text in UTF-8\./],
    [file('latin.doc', new Uint8Array([71, 114, 111, 122, 239, 106])), /latin\.doc is no text in UTF-8\./],
    [file('empty.txt', ' \n\n'), /empty\.txt is empty\. Give the text of an act\./],
    [
      file('page.txt', '<!DOCTYPE html><html><p>1. Svītrot 5. punktu.</p></html>'),
      /page\.txt is a page with its marks/,
    ],
    [file('whole.txt', '%PDF-1.7\nabc'), /whole\.txt is no text in UTF-8\./],
    [file('wide.txt', new Uint8Array([255, 254, 71, 0, 114, 0])), /wide\.txt is text in UTF-16\. Save it as UTF-8\./],
    // `noteikumā`
    [
      file('old.txt', new Uint8Array([110, 111, 116, 101, 105, 107, 117, 109, 226])),
      /old\.txt is text in Windows-1257\./,
    ],
    [file('long.doc', 'a'.repeat(3_000_000)), /long\.doc has 3000000 bytes/],
  ] as const) {
    const { code, said } = await tiltsSays(['amendment', 'read', path]);
    assert.equal(code, 78, said);
    assert.match(said, told);
  }
  assert.equal((await tiltsSays(['amendment', 'read'])).code, 64);
  assert.equal((await tiltsSays(['amendment', 'read', law, '--language', 'ru'])).code, 64);
});
