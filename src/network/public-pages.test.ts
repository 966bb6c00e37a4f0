import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { enterCentre } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { alsoIn, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { readHours } from './hours/read-hours.ts';
import { publicPages } from './public-pages.tsx';
import { writeDay, writeHours } from './write-hours.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const administrator = await alsoIn(database, cast.karlis, 'administrator');
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const today = officialDay(mondayMorning);
const origin = 'https://tilts.example';
const site = await roomSite(database, [publicPages({ database, origin })], null);

const usual = { email: 'c@example.org', phone: '+371 20000001, +371 67000001' };

async function newCentre(
  name: string,
  week: Readonly<Record<number, string>>,
  place = 'Ķekava',
  reached = usual,
): Promise<string> {
  const contact = { address: `Tilta iela 1, ${place}`, ...reached };
  const { id } = await transaction(database, null, (tx) =>
    enterCentre(tx, { organisation_id: cast.karlis.organisation, name, kind: 'novada', place, ...contact }),
  );
  const days = Object.entries(week).map(([weekday, text]) => [Number(weekday), readHours(text)] as const);
  const said = { opens: 'now' as const, note: undefined, week: new Map(days), validFrom: today };
  await transaction(database, id, (tx) => writeHours(tx, { at: mondayMorning }, id, said));
  return id;
}

// It is 10:30 on Monday 2 March 2026 in Riga.
const open = await newCentre('Ķekavas <centrs> & "darbs"', { 1: '8:30–12:00; 12:30–17:00', 2: '01.10.–31.05.: 9–16' });
const shut = await newCentre('Žīguru centrs', { 1: 'slēgts' }, 'Žīguri');
const unclear = await newCentre('Baložu centrs', { 1: '8-12 (no septembra līdz maijam)' }, 'Baloži');

async function page(path: string, language = 'lv'): Promise<string> {
  const answer = await site.get(path, language);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

async function namesAt(path: string): Promise<string[]> {
  const html = await page(path);
  return [...html.matchAll(/class="result__link"[^>]*>([^<]*)</g)].map(([, name]) => name ?? '');
}

suite('the public page of centres', () => {
  test('finds by words of name, place and address, whatever case and diacritics', async () => {
    for (const q of ['zigur', 'ŽĪGURU', 'centrs žiguri', 'tilta ziguri'])
      assert.deepEqual(await namesAt(`/centres?q=${encodeURIComponent(q)}`), ['Žīguru centrs'], q);
    assert.deepEqual(await namesAt('/centres?q=%25'), []);
    assert.deepEqual(await namesAt('/centres?q=nav+tāda'), []);
  });

  test('finds by what a centre is called today, and not by what it was called', async () => {
    const reached = { phone: 'nav, +371 67000001', email: 'a@example.org, b@example.org' };
    const id = await newCentre('Divu tālruņu centrs', {}, 'Salaspils', reached);
    const html = await page(`/centres/${id}/hours`);
    for (const link of ['tel:+37167000001', 'mailto:a@example.org', 'mailto:b@example.org'])
      assert.ok(html.includes(`href="${link}"`), link);
    assert.ok(!html.includes('href="tel:"'));
  });

  test('a centre tells its week, the days that are otherwise, and how to reach it', async () => {
    const holiday = { from: today.add({ days: 2 }), until: today.add({ days: 2 }), note: 'Mācības' };
    const word = { ...holiday, state: 'closed' as const, times: [] };
    await transaction(database, open, (tx) =>
      writeDay(tx, { at: mondayMorning, person: administrator.person }, open, word),
    );
    const html = await page(`/centres/${open}/hours`);
    for (const text of [
      'Pirmdiena, 02.03.2026.',
      '08:30–12:00; 12:30–17:00',
      'slēgts. Mācības',
      'slēgts – Lielā Piektdiena',
      'href="tel:+37167000001"',
      'tagad atvērts',
    ])
      assert.ok(html.includes(text), text);
    assert.ok(!html.includes('noindex'));
    for (const path of ['/centres/x/hours', `/centres/${randomUUID()}/hours`])
      assert.equal((await site.get(path)).status, 404, path);
  });

  test('tells programs the same in the words of schema.org, whatever stands in a name', async () => {
    const html = await page(`/centres/${open}/hours`);
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    const told = JSON.parse(json) as Record<string, unknown> & {
      openingHoursSpecification: object[];
      specialOpeningHoursSpecification: object[];
    };
    assert.deepEqual(
      [told['@type'], told.name, told.url],
      ['GovernmentOffice', 'Ķekavas <centrs> & "darbs"', `${origin}/centres/${open}/hours`],
    );
    assert.deepEqual(told.openingHoursSpecification.slice(1), [
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: '12:30', closes: '17:00' },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: 'Tuesday',
        opens: '09:00',
        closes: '16:00',
        validFrom: '2025-10-01',
        validThrough: '2026-05-31',
      },
    ]);
    assert.deepEqual(told.specialOpeningHoursSpecification[0], {
      ...{
        '@type': 'OpeningHoursSpecification',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-03-04',
        validThrough: '2026-03-04',
      },
    });
  });
});

suite('the open data of centres', () => {
  test('are the same as JSON and as a table, and whoever has them is told that they did not change', async () => {
    const answer = await site.get('/centres.json');
    const { centres } = (await answer.json()) as {
      centres: { id: string; week: { weekday: number; asWritten: string[] }[] }[];
    };
    assert.deepEqual(centres.find(({ id }) => id === unclear)?.week, [
      { weekday: 1, hours: [], asWritten: ['8-12 (no septembra līdz maijam)'] },
    ]);
    const csv = Buffer.from(await (await site.get('/centres.csv')).arrayBuffer()).toString('utf8');
    assert.equal(csv.trim().split('\r\n').length, centres.length + 1);
    assert.ok(csv.includes(`${shut};Žīguru centrs;novada;`) && csv.startsWith('\ufeffid;name;'));
    const tag = answer.headers.get('etag') ?? '';
    const again = await site.app.request('/centres.json', { headers: { 'if-none-match': tag } });
    assert.deepEqual([again.status, answer.headers.get('cache-control')], [304, 'public, max-age=300']);
  });

  test('say the same in each cell of the table as JSON does, and only what a spreadsheet would carry out is guarded', async () => {
    for (const [name, phone] of [
      ['=1+1', '+371 67000001'],
      ['+A1', '+371 20000001, +371 67000001'],
      ['-1+1', '+37120000001'],
      ['@x', '20000001'],
    ] as const) {
      await transaction(database, null, (tx) =>
        enterCentre(tx, {
          ...{ organisation_id: cast.karlis.organisation, name, kind: 'novada', place: '+371 1', phone },
          ...{ address: 'Iela "1"; 2', email: 'f@example.org' },
        }),
      );
    }
    const { centres } = (await (await site.get('/centres.json')).json()) as { centres: Told[] };
    const csv = Buffer.from(await (await site.get('/centres.csv')).arrayBuffer()).toString('utf8');
    const [heading = [], ...rows] = cellsOf(csv.replace(/^\ufeff/, ''));
    assert.equal(rows.length, centres.length);
    for (const [at, row] of rows.entries()) {
      const centre = centres[at] ?? {};
      const said: Told = { ...centre, servesToday: centre.servesToday ? 'yes' : 'no', note: centre.hoursNote ?? null };
      for (const column of heading.slice(0, 11).concat('note')) {
        const text = String(said[column] ?? '');
        const written = /^(?:[=@-]|\+A)/.test(text) ? `'${text}` : text;
        assert.equal(row[heading.indexOf(column)], written, column);
      }
    }
  });
});

test('the search of centres is by an index, and a page of 600 centres is no longer than one of 60', async () => {
  await asOwner(database, async (client) => {
    await client.query(
      `insert into centre (id, organisation_id, kind, name, address, place, email, phone)
       select gen_random_uuid(), $1, 'novada', 'Pagasta ' || n || ' centrs', 'Iela ' || n, 'Ciems', 'x@example.org', '1' from generate_series(1, 600) n`,
      [cast.karlis.organisation],
    );
    await client.query('analyze centre');
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      "explain select id from centre where folded like '%ziguri%'",
    );
    assert.match(rows.map((row) => row['QUERY PLAN']).join(), /search_of_centre/);
  });
  const html = await page('/centres');
  assert.equal((html.match(/class="result__link"/g) ?? []).length, 50);
  assert.ok(html.length < 60_000, `${html.length}`);
  const next = /href="(\/centres\?after=[^"]*)"/.exec(html)?.[1] ?? '';
  assert.equal((await namesAt(next)).length, 50);
  assert.match(html, /href="\/centres\?whole=yes"/, 'whoever prints gets more than a page of it');
  assert.equal((await namesAt('/centres?whole=yes')).length, 300);
  const sought = await page('/centres?q=pagasta+1');
  assert.match(sought, /href="\/centres\?q=pagasta\+1&amp;whole=yes"/);
  assert.ok((await namesAt('/centres?q=pagasta+1&whole=yes')).length > 100);
});

type Told = Record<string, string | boolean | null>;

/** The cells as they stand in the file, with whatever is put before them. */
function cellsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...`${line};`.matchAll(/"((?:[^"]|"")*)";|([^;"]*);/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}
