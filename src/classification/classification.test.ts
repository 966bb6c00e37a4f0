import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import pg from 'pg';
import { type Actor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { schemeFrom, schemeOf, someScheme } from '#test/support/cast/classification.ts';
import { refusedAs } from '#test/support/cast/refused-as.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { untilSomebodyWaits } from '#test/support/postgres/until-somebody-waits.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { classificationApi } from './api.ts';
import { classificationActs } from './index.ts';
import { classificationPages } from './pages.tsx';
import { filesOf, schemeOn } from './queries.ts';
import { readScheme } from './read-scheme.ts';
import { readTerm } from './read-term.ts';

const bounds = { lines: 100, columns: 12 };
const read = (text: string) => readScheme(readCsv(text, bounds));
const faultsOf = (text: string) => read(text).faults.map(({ en }) => en);

suite('a classification scheme is read as it is written, or refused by row', () => {
  test('levels and files, terms, media and consents', () => {
    const { lines, faults } = read(someScheme);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      lines.map(({ fileIndex, title, term, medium, needsConsent }) => [
        fileIndex,
        title,
        term?.years ?? null,
        term?.isPermanent ?? false,
        medium?.kind ?? null,
        needsConsent,
      ]),
      [
        ['1', null, null, false, null, true],
        ['1-15', 'Pilnvarojumi', 10, false, 'paper', true],
        ['1-16', 'Klientu iesniegumi', 5, false, 'hybrid', false],
        ['1-17', 'Domes lēmumi', null, true, 'electronic', true],
        ['1-18', 'Līgumi', null, false, 'paper', true],
      ],
    );
  });

  test('a term that is no plain number of years keeps its words, and none is made of it', () => {
    for (const [said, years] of [
      ['10', 10],
      ['10 g.', 10],
      ['10 gadi', 10],
      ['1 gads', 1],
      ['75 years', 75],
      ['5 gadi pēc līguma izpildes', null],
      ['desmit gadi', null],
      ['10+5 gadi', null],
      ['10-15 gadi', null],
      ['10,5', null],
      ['10 gadi EPK', null],
      ['līdz nomaiņai', null],
      ['6 mēneši', null],
    ] as const) {
      assert.equal(readTerm(said)?.years, years, said);
    }
    for (const none of ['0', '0 gadi', '101', '999 gadi']) assert.equal(readTerm(none), undefined, none);
  });

  test('headings may stand below a title, in other words, in another order and in quotes', () => {
    const { lines, faults } = read(
      'Parauga novada pašvaldība\nKlasifikācijas shēma\n"Glabāšanas termiņš (gados)","Lietas nosaukums","Lietas indekss:"\n"10","Pilnvarojumi, to kopijas","1-15"',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual([lines[0]?.title, lines[0]?.term?.years], ['Pilnvarojumi, to kopijas', 10]);
  });

  const head = 'Indekss;Līmeņa nosaukums;Lietas virsraksts;Glabāšanas termiņš;LNA piekrišana';
  for (const [what, rows, said] of [
    ['an index that stood before', '1-1;;A;5;\n1-1;;B;5;', 'Row 3: the index 1-1 is that of row 2.'],
    ['the same index, written otherwise', '1-1 A;;A;5;\n1-1a;;B;5;', 'Row 3: the index 1-1a is that of row 2.'],
    ['a file without a term', '1-1;;A;;', 'Row 2: the file has no retention term.'],
    ['a file without an index', ';;A;5;', 'Row 2: there is no index.'],
    ['a sum at the end', '1-1;;A;5;\n;;;Kopā 1;', 'Row 3: there is no index.'],
    ['neither level nor file', '1-1;;A;5;\n1-2;;;;jā', 'Row 3: there is neither a level name nor a file title.'],
    ['a level with a term', '1;Līmenis;;5;\n1-1;;A;5;', 'Row 2: a level without a file title has a retention term.'],
    ['a term of no years', '1-1;;A;0 gadi;', 'Row 2: the retention term “0 gadi” is not from 1 to 100 years.'],
    ['a consent that says nothing', '1-1;;A;5;varbūt', 'Row 2: “varbūt” does not say'],
    ['a cell without a heading', '1-1;;A;5;jā;10', 'Row 2: a cell has no heading.'],
    ['levels only', '1;Līmenis;;;', 'The table has levels only'],
  ] as const) {
    test(`told by row: ${what}`, () => {
      const faults = faultsOf(`${head}\n${rows}`);
      assert.ok(
        faults.some((fault) => fault.startsWith(said)),
        faults.join('\n'),
      );
    });
  }

  test('told: an unknown heading, one that is there twice, one that is missing, and no headings at all', () => {
    assert.deepEqual(faultsOf('Indekss;Virsraksts;Termiņš;Krāsa\n1;A;5;zila').length, 1);
    assert.match(faultsOf('Indekss;Virsraksts;Termiņš;Lieta\n1;A;5;B').join(), /is there twice/);
    assert.match(faultsOf('Indekss;Virsraksts;Nesējs\n1;A;papīrs').join(), /“Retention term” is missing/);
    assert.match(faultsOf('a;b;c\n1;2;3').join(), /lacks the headings/);
    assert.match(faultsOf('Indekss;Virsraksts;Termiņš\n').join(), /no row below/);
  });
});

const database = await freshDatabase();
const owner = database.urls.owner;
const cast = await enterRightsCast(database);
const { elita } = cast;
const stranger: Actor = { ...cast.elita, organisation: randomUUID() };
const site = await roomSite(database, [classificationPages(database), classificationApi(database)], elita);

const adopt = (scheme: string, input: Readonly<Record<string, string>>, actor = elita) =>
  carryOut({ database }, actor, classificationActs.adoptScheme, { id: randomUUID(), of: { scheme }, input });

suite('a scheme is brought in, looked at and adopted', () => {
  test('two who adopt the first one at once, from days that have passed: one is the first, and the other is told', async () => {
    const [one, two] = [await schemeOf(database, elita), await schemeOf(database, elita)];
    const first = new pg.Client({ connectionString: owner });
    await first.connect();
    await first.query('begin');
    await first.query(
      `insert into classification_adoption (organisation_id, scheme_id, valid_from, adopted_at, adopted_by) values ($1, $2, $3, $4, $5)`,
      [elita.organisation, one, '2026-02-01', elita.at.toString(), elita.person],
    );
    let isOver = false;
    const second = refusedAs(adopt(two, { validFrom: '2026-02-02' })).finally(() => (isOver = true));
    await untilSomebodyWaits(database, () => isOver);
    await first.query('commit');
    await first.end();
    assert.equal(await second, 'classification.past-day');
  });

  test('one that is adopted from a day that has passed, or has another, is refused in words', async () => {
    const scheme = await schemeOf(database, elita);
    const first = await schemeFrom(database, elita, '2026-03-10');
    assert.equal(await refusedAs(adopt(first, { validFrom: '2026-03-11' })), 'classification.adopted-already');
    assert.equal(await refusedAs(adopt(scheme, { validFrom: '2026-03-10' })), 'classification.same-day');
    const before = await schemeFrom(database, elita, '2026-03-02');
    assert.equal(
      await transaction(database, null, (tx) =>
        schemeOn(tx, elita.organisation, Temporal.PlainDate.from('2026-03-05')),
      ),
      before,
    );
    assert.equal(await refusedAs(adopt(scheme, { validFrom: '2026-03-01' })), 'classification.past-day');
    assert.equal(
      await refusedAs(adopt(scheme, { validFrom: '2026-06-01', agreement: '1-2/3' })),
      'classification.no-day-of-agreement',
    );
    assert.equal(
      await refusedAs(
        adopt(scheme, { validFrom: '2026-06-01', agreement: '1', agreedOn: '2026-06-01', renewBy: '2031-06-01' }),
      ),
      'classification.agreed-later',
    );
    assert.equal(
      await refusedAs(
        adopt(scheme, { validFrom: '2026-06-01', agreement: '1', agreedOn: '2026-02-01', renewBy: '2026-02-01' }),
      ),
      'classification.agreed-until-before',
    );
    assert.equal(
      await refusedAs(
        adopt(scheme, { validFrom: '2026-06-01', agreement: '1', agreedOn: '2026-02-01', renewBy: '2031-02-01' }),
      ),
      'nothing',
    );
  });

  test('two who adopt for one day at once: one scheme applies', async () => {
    const [one, two] = [await schemeOf(database, elita), await schemeOf(database, elita)];
    const done = await Promise.all([
      refusedAs(adopt(one, { validFrom: '2026-09-01' })),
      refusedAs(adopt(two, { validFrom: '2026-09-01' })),
    ]);
    assert.deepEqual(done.toSorted(), ['classification.same-day', 'nothing']);
  });

  test('another municipality’s scheme is not there', async () => {
    const scheme = await schemeOf(database, elita);
    assert.equal((await site.as(stranger).get(`/classification/${scheme}`)).status, 404);
  });

  test('a thousand files are brought in whole, and none is added afterwards', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `${at + 1};Lieta ${at + 1};5 gadi`);
    const scheme = await schemeOf(database, elita, ['Indekss;Virsraksts;Termiņš', ...rows].join('\n'));
    assert.equal((await transaction(database, null, (tx) => filesOf(tx, scheme))).size, 2500);
    const added = ask(
      owner,
      `insert into classification_line (scheme_id, position, file_index, title, term_said) values ('${scheme}', 4000, 'x', 'x', '5')`,
    );
    await assert.rejects(added, { constraint: 'lines_with_their_scheme' });
  });
});

suite('the pages', () => {
  test('a table that is not right comes back as it was pasted, with each row that is wrong', async () => {
    const csv = 'Indekss;Virsraksts;Termiņš\n1;A;\n1;B;5\n;C;5';
    const answer = await site.post('/classification', { csv });
    const html = await answer.text();
    assert.equal(answer.status, 422);
    assert.ok(
      html.includes('2. rinda: lietai nav glabāšanas termiņa.') &&
        html.includes('indekss 1 jau ir 2. rindā') &&
        html.includes('4. rindā nav indeksa') &&
        html.includes('1;B;5'),
    );
  });

  test('what differs from the scheme that applies is shown before it is adopted', async () => {
    const csv = someScheme.replace('10 gadi', '15 gadi').replace('1-16;;Klientu iesniegumi', '1-19;;Iesniegumi');
    const sent = await site.post('/classification', { csv });
    assert.equal(sent.status, 303);
    const html = await (await site.get(sent.headers.get('location') ?? '', 'en')).text();
    for (const shown of [
      '1 new file',
      '1 file no longer there',
      '1 changed file',
      '1-15 Pilnvarojumi, 10 gadi',
      'now: Pilnvarojumi, 15 gadi',
    ]) {
      assert.ok(html.includes(shown), shown);
    }
  });

  test('a program reads the scheme with its terms', async () => {
    const scheme = await schemeOf(database, elita);
    const reply = await site.app.request(`/api/classification/${scheme}`);
    const { lines } = (await reply.json()) as { lines: { fileIndex: string; term: object | null }[] };
    assert.deepEqual(lines[1]?.term, { said: '10 gadi', years: 10, isPermanent: false });
  });
});
