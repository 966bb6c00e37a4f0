import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Edition, editionOn, writeAkomaNtoso } from '#amendments';
import { readBaseFile } from '#law/index.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: urls.site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-law-'));
after(() => rmSync(directory, { recursive: true }));
const law = join(import.meta.dirname, '../../docs/law');

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const of = 'Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "Noteikumi par centriem"';

/** A made-up act of the Cabinet: nobody enacted it. */
function act(number: string, operations: readonly string[], inForce = '2027. gada 1. janvārī'): string {
  return [
    `Ministru kabineta noteikumi Nr. ${number}`,
    'Rīgā 2026. gada 2. martā',
    `Grozījumi ${of}`,
    `Izdarīt ${of} šādus grozījumus:`,
    ...operations.map((operation, at) => `${at + 1}. ${operation}`),
    ...(inForce === '' ? [] : [`${operations.length + 1}. Noteikumi stājas spēkā ${inForce}.`]),
  ].join('\n');
}

function apply(path: string, ...options: string[]) {
  return tiltsSays(['amendment', 'apply', path, ...options], settings);
}

/** The points of Annex 1 that are there, with their words and their notes. */
async function annex1(day: string): Promise<Record<string, [string | null, string | null]>> {
  const { code, said } = await tiltsSays(['catalogue', '--on', day, '--json'], settings);
  assert.equal(code, 0, said);
  const { points } = JSON.parse(said) as {
    points: { point: string; state: string; words: string | null; origin: string | null }[];
  };
  return Object.fromEntries(
    points.filter(({ state }) => state === 'there').map(({ point, words, origin }) => [point, [words, origin]]),
  );
}

const count = (table: string) => ask<{ rows: number }>(urls.owner, `select count(*)::integer as rows from ${table}`);

const first = act('99', [
  'Aizstāt 1. pielikuma 3.13. apakšpunktā vārdu "Ziņas" ar vārdu "Dati".',
  'Papildināt 1. pielikumu ar 3.16. apakšpunktu šādā redakcijā: "3.16. dronu reģistrācija".',
]);

test('a dry run shows what an amendment changes, with the origin after it, and does nothing', async () => {
  const { code, said } = await apply(file('first.txt', first), '--dry-run');
  assert.equal(code, 0, said);
  assert.match(said, /^From 2027-01-01:$/m);
  assert.match(
    said,
    /^ {2}Annex 1, point 3\.13: amended\n {2}\[-Ziņas-\]\{\+Dati\+\} par personas rīcībspēju\n {2}\(Grozīts ar noteikumiem; MK 02\.03\.2026\. noteikumiem Nr\. 99\)$/m,
  );
  assert.match(
    said,
    /^ {2}Annex 1, point 3\.16: added\n {2}\{\+dronu reģistrācija\+\}\n {2}\(MK 02\.03\.2026\. noteikumu Nr\. 99 redakcijā\)$/m,
  );
  assert.match(said, /Nothing was done\./);
  assert.deepEqual(await count('amendment'), [{ rows: 0 }]);
});

test('an amendment is entered from its day on, as it was read, with its entry in the log; days before stay', async () => {
  const before = await annex1('2026-12-31');
  const { code, said } = await apply(file('first.txt', first));
  assert.deepEqual([code, /The amendment is entered\./.test(said)], [0, true], said);
  assert.deepEqual(await annex1('2026-12-31'), before);
  const now = await annex1('2027-01-01');
  assert.deepEqual(now['3.13'], [
    'Dati par personas rīcībspēju',
    '(Grozīts ar noteikumiem; MK 02.03.2026. noteikumiem Nr. 99)',
  ]);
  assert.deepEqual(now['3.16'], ['dronu reģistrācija', '(MK 02.03.2026. noteikumu Nr. 99 redakcijā)']);
  const [entered] = await ask<Record<string, unknown>>(
    urls.owner,
    `select issuer, number, adopted_on::text, in_force::text, content, reading ->> 'unread' as unread, decisions ->> 'decisions' as decisions
       from amendment`,
  );
  assert.deepEqual(
    { ...entered },
    {
      issuer: 'Ministru kabinets',
      number: '99',
      adopted_on: '2026-03-02',
      in_force: '2027-01-01',
      content: first,
      unread: '[]',
      decisions: '[]',
    },
  );
  const logged = await ask<{ act: string; law: string }>(
    urls.owner,
    "select act, body -> 'things' ->> 'law' = (select id::text from amendment) as law from audit_entry where act = 'amendment.apply'",
  );
  assert.deepEqual(
    logged.map((row) => ({ ...row })),
    [{ act: 'amendment.apply', law: true }],
  );
  assert.equal((await tiltsSays(['audit', 'verify'], { ...settings, DATABASE_OWNER_URL: urls.owner })).code, 0);
});

test('what does not fit is refused whole, with every reason', async () => {
  const again = await apply(file('first.txt', first));
  assert.deepEqual([again.code, /No\. 99, 2026-03-02: it is given twice/.test(again.said)], [1, true], again.said);
  const wrong = act('100', [
    'Svītrot 1. pielikuma 2.3. apakšpunktu.',
    'Aizstāt 1. pielikuma 3.14. apakšpunktā vārdu "nekas" ar vārdu "kaut kas".',
    'Svītrot 1. pielikuma 3.15. apakšpunktu.',
  ]);
  const misfit = await apply(file('wrong.txt', wrong));
  assert.equal(misfit.code, 1);
  assert.match(misfit.said, /point 1, Annex 1, point 2\.3: .* known to be absent/);
  assert.match(misfit.said, /point 2, Annex 1, point 3\.14: “nekas” does not stand in/);
  const project = await apply(
    file('project.txt', `Projekts\n${act('101', ['Svītrot 1. pielikuma 3.15. apakšpunktu.'])}`),
  );
  assert.deepEqual([project.code, /it is a project, not law/.test(project.said)], [1, true], project.said);
  const other = first.replaceAll('Nr. 401', 'Nr. 402').replaceAll('Nr. 99', 'Nr. 102');
  assert.match((await apply(file('other.txt', other))).said, /it amends another act: Nr\. 402/);
  const own = await apply(
    join(law, 'amendments-to-regulation-401.lv.txt'),
    '--number',
    '85',
    '--date',
    '2019-02-12',
    '--issuer',
    'Ministru kabinets',
  );
  assert.deepEqual([own.code, /is added, and is there already/.test(own.said)], [1, true], own.said);
  assert.deepEqual(await count('amendment'), [{ rows: 1 }]);
});

test('what the text does not tell is told by a person, and nothing is told against the text', async () => {
  const undated = file('undated.txt', act('103', ['Svītrot 1. pielikuma 3.16. apakšpunktu.'], ''));
  const refused = await apply(undated);
  assert.deepEqual(
    [refused.code, /the day from which it is in force is not told/.test(refused.said)],
    [1, true],
    refused.said,
  );
  const against = await apply(undated, '--number', '104', '--in-force', '2028-01-01');
  assert.match(against.said, /The text says “103”, and --number says something else/);
  const bare = file(
    'bare.txt',
    act('103', ['Svītrot 1. pielikuma 3.16. apakšpunktu.']).split('\n').slice(2).join('\n'),
  );
  const lacking = await apply(bare);
  for (const option of ['--number', '--date', '--issuer'])
    assert.ok(lacking.said.includes(`The text does not tell it: give ${option}.`), lacking.said);
  assert.equal((await apply(undated, '--in-force', '2028-01-01')).code, 0);
  assert.ok((await annex1('2027-12-31'))['3.16'] && !(await annex1('2028-01-01'))['3.16']);
});

const unclear = act('105', [
  'Svītrot 1. pielikuma 3.14. apakšpunktu.',
  'Aizstāt 1. pielikuma 3.15. apakšpunktā un 3.17. apakšpunktā vārdu "aktuālais" ar vārdu "pašreizējais".',
  'Pārskatīt 5. punktu.',
]);

test('an unread sentence stops the whole until a person decides; what was decided stays beside what was read', async () => {
  const path = file('unclear.txt', unclear);
  const stopped = await apply(path, '--dry-run');
  assert.equal(stopped.code, 1);
  assert.match(stopped.said, /^2 +Not read: .*$/m);
  assert.match(stopped.said, /point 2: a sentence of it is not read/);
  assert.match(stopped.said, /point 3: a sentence of it is not read/);
  const decide = (decisions: object) => file('decisions.json', JSON.stringify({ decisions }));
  const wrong = await apply(
    path,
    '--decisions',
    decide([
      { at: '2', reading: 9 },
      { at: '7', leaveOut: 'x' },
    ]),
  );
  assert.match(wrong.said, /2: there is no such unread sentence/);
  assert.match(wrong.said, /7: there is no such unread sentence/);
  assert.match((await apply(path, '--decisions', file('no.json', '{}'))).said, /The file of decisions cannot be read/);
  const leave = [
    { at: '2', leaveOut: 'the point of the annex is not told' },
    { at: '3', leaveOut: 'nothing is amended' },
  ];
  const done = await apply(path, '--decisions', decide(leave));
  assert.equal(done.code, 0, done.said);
  assert.ok(!(await annex1('2027-01-01'))['3.14']);
  const [kept] = await ask<{ unread: number; decided: unknown; left: number }>(
    urls.owner,
    `select json_array_length(reading -> 'unread') as unread, decisions -> 'decisions' as decided, json_array_length(applied -> 'unread') as left
       from amendment where number = '105'`,
  );
  assert.deepEqual({ ...kept }, { unread: 2, decided: leave, left: 0 });
});

test('a reading that a person chose is applied in its place', async () => {
  const path = file(
    'readings.txt',
    act('106', ['Svītrot 1. pielikuma 3.15. punktu un 17. punktu.'], '2027. gada 1. februārī'),
  );
  const read = JSON.parse((await tiltsSays(['amendment', 'read', path, '--json'])).said) as {
    unread: { at: string; readings: { target: string[] }[] }[];
  };
  const [sentence] = read.unread;
  assert.deepEqual(
    sentence?.readings.map(({ target }) => target[1]),
    ['Annex 1 point 17', 'point 17'],
  );
  const decisions = file('decisions.json', JSON.stringify({ decisions: [{ at: sentence?.at, reading: 1 }] }));
  const { code, said } = await apply(path, '--decisions', decisions);
  assert.equal(code, 0, said);
  assert.match(said, /^From 2027-02-01:\n {2}point 17: deleted/m);
  assert.ok((await annex1('2027-01-31'))['3.15'] && !(await annex1('2027-02-01'))['3.15']);
});

test('a fuller text takes the place of the bundled one, and every amendment still fits it', async () => {
  const base = JSON.parse(readFileSync(join(law, 'regulation-401.base.json'), 'utf8')) as { places: object[] };
  const more = {
    ...base,
    places: [
      ...base.places,
      {
        place: 'Annex 1 point 3.2',
        state: 'there',
        words: 'pase',
        origin: '(MK 01.01.2018. noteikumu Nr. 1 redakcijā)',
      },
    ],
  };
  const write = (content: object) => file('base.json', JSON.stringify(content));
  const base_ = (path: string, ...options: string[]) => tiltsSays(['amendment', 'base', path, ...options], settings);
  const dry = await base_(write(more), '--dry-run');
  assert.deepEqual(
    [dry.code, dry.said],
    [0, 'Nothing was done. It would be:\nThe text from 2019-02-28 on, incomplete: 5 places. Before: 4.\n'],
  );
  assert.equal((await annex1('2019-03-01'))['3.2'], undefined);
  assert.equal((await base_(write(more))).code, 0);
  assert.deepEqual((await annex1('2019-03-01'))['3.2'], ['pase', '(MK 01.01.2018. noteikumu Nr. 1 redakcijā)']);
  assert.deepEqual((await annex1('2027-01-01'))['3.13']?.[0], 'Dati par personas rīcībspēju');

  const { edition = assert.fail() } = editionOn(readBaseFile(JSON.stringify(more)), [], '2019-02-28') as {
    edition?: Edition;
  };
  const xml = writeAkomaNtoso(edition);
  const same = await base_(file('base.xml', xml), '--dry-run');
  assert.match(same.said, /from 2019-02-28 on, incomplete: 5 places\. Before: 5\./);
  assert.match(
    (await base_(file('base.xml', xml.slice(0, -9)))).said,
    /no edition that was written here as Akoma Ntoso: \d+:\d+: /,
  );

  const poorer = await base_(write({ ...base, places: [] }));
  assert.deepEqual(
    [poorer.code, /the words of Annex 1 point 3\.13 are not known/.test(poorer.said)],
    [1, true],
    poorer.said,
  );
  const later = await base_(write({ ...more, from: '2020-01-01' }));
  assert.match(later.said, /begins later than what is held.*as it read on 2019-02-28 or before/);
  const another = await base_(write({ ...more, regulation: { number: '402', date: '2017-07-04' } }));
  assert.match(another.said, /Only regulation No\. 401 \(2017-07-04\) is held/);
  const faulty = await base_(
    write({ ...base, places: [{ place: '3.13', state: 'there' }, ...base.places, base.places[0]] }),
  );
  assert.match(faulty.said, /places\.0\.place: No place is written so/);
  assert.match(faulty.said, /places\.5\.place: This place stands in the file before already/);
  assert.match((await base_(file('base.txt', 'nothing'))).said, /not correct JSON/);
  assert.deepEqual(await count('regulation_base'), [{ rows: 1 }]);
});

test('law that is entered is neither changed nor deleted, nor entered without its entry in the log', async () => {
  for (const statement of ["update amendment set number = '1'", 'delete from amendment', 'truncate regulation_base']) {
    await assert.rejects(ask(urls.owner, statement), /append-only/, statement);
  }
  await assert.rejects(
    ask(
      urls.site,
      `insert into regulation_base (id, regulation_number, regulation_date, begins, content, entered_at)
       values (gen_random_uuid(), '401', '2017-07-04', '2019-01-01', '{}', now())`,
    ),
    /law is entered beside its entry in the log/,
  );
});
