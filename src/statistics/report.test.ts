import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { readXlsx } from 'hucre';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import { enterCentre } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { enterRight } from '#rights/index.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { cardsOf } from '#test/support/cast/satisfaction.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { statisticsApi } from './api.ts';
import { countDays } from './index.ts';
import { statisticsPages } from './pages.tsx';

const database = await freshDatabase();
const { karlis, janis, ruta, viewer } = await enterCast(database);
await prepareCentres(database, [karlis, janis, ruta]);
const on = (actor: CentreActor, days: number): CentreActor => {
  const then = later(actor, { hours: 24 * days });
  return { ...then, signedInAt: then.at };
};
const ministry = await alsoIn(database, karlis, 'ministry_officer');

const hold = async (actor: CentreActor, typed: object = {}) => {
  const input = { about: 'means', kind: 'about_applying', way: 'phone', outcome: 'explained', ...typed };
  const asked = { id: randomUUID(), of: {}, input };
  return (await carryOut({ database }, actor, consultationsActs.holdConsultation, asked)).id;
};

// March: two applications, one of them told late, and three consultations; in April one more of March is recorded late, and one put right.
const told = await leadCase(database, on(karlis, 1), '22.1.7');
await leadCase(database, on(ruta, 2), '22.1.5', { code: 'EPD02' });
const mistaken = await hold(on(karlis, 3));
await hold(on(janis, 3), { kind: 'self_service', way: 'in_person' });
await hold(on(ruta, 4));
await hold(on(karlis, 35), { day: '2026-03-20', time: '10:00' });
await leadCase(database, on(karlis, 5), 'closed', { client: { personalCode: '320000-00002' } });
await carryOut({ database }, on(karlis, 36), consultationsActs.putRightConsultation, {
  id: randomUUID(),
  of: { consultation: mistaken },
  input: {
    reason: 'not_held',
    about: 'means',
    kind: 'about_applying',
    way: 'phone',
    outcome: 'explained',
    day: '2026-03-05',
    time: '10:30',
  },
});
await hold(on(karlis, 36));
for (const actor of [karlis, ruta]) await cardsOf(database, on(actor, 3), '2026-03-05');
await countDays(database, on(karlis, 40).at);

const inApril = (actor: Actor): Actor => ({ ...actor, at: on(karlis, 41).at });
const holder: Actor = {
  ...(await alsoIn(database, karlis, 'holder_officer')),
  organisation: told.eService.holderId,
};
const site = await roomSite(database, [statisticsPages({ database }), statisticsApi({ database })], inApril(ministry));
const march = 'from=2026-03&to=2026-03';
const spring = `${march}&known=2026-04-10`;

interface Told {
  readonly report: {
    readonly known: string;
    readonly isWhole: boolean;
    readonly rows: readonly { readonly key: string; readonly name: { lv: string }; readonly figures: Figures }[];
    readonly total: Figures;
    readonly endings: readonly object[];
    readonly peers?: object | null;
  } | null;
}
interface Figures {
  readonly services: Readonly<Record<string, number>>;
  readonly late: number;
  readonly putRight: number;
  readonly result: object;
}
const ask = async (actor: Actor, query: string) => {
  const answer = await site.as(inApril(actor)).get(`/api/statistics?${query}`);
  assert.equal(answer.status, 200, await answer.clone().text());
  return ((await answer.json()) as Told).report ?? assert.fail('nothing is counted');
};
const services = ({ services: kinds }: Figures) => Object.values(kinds).reduce((sum, each) => sum + each);

suite('a report names the order of counting and the day until which it is known, and can be had again', () => {
  test('what was recorded late and what was put right is told as such, and the day before it was neither is', async () => {
    const now = await ask(ministry, `${march}&by=kind`);
    assert.deepEqual([services(now.total), now.total.late, now.total.putRight], [5, 1, -1]);
    const then = await ask(ministry, `${march}&by=kind&known=2026-03-31`);
    assert.deepEqual([services(then.total), then.total.late, then.total.putRight], [5, 0, 0]);
    assert.deepEqual(now.rows.map(({ key }) => key).toSorted(), ['about_applying', 'application', 'self_service']);
    const page = await (await site.get(`/statistics?${march}&known=2026-03-31`)).text();
    assert.match(page, /Skaitīšanas kārtība Nr\. 1; kā zināms 31\.03\.2026\. beigās/);
    await hold(on(karlis, 41), { day: '2026-03-21', time: '10:00' });
    await countDays(database, on(karlis, 43).at);
    const later = await site
      .as({ ...ministry, at: on(karlis, 44).at })
      .get(`/api/statistics?${march}&by=kind&known=${now.known}`);
    assert.deepEqual(((await later.json()) as Told).report, now);
  });

  test('of a month that goes on the report says that its figures grow', async () => {
    const april = await ask(ministry, 'from=2026-04&to=2026-04&by=kind');
    assert.deepEqual([april.isWhole, services(april.total)], [false, 1]);
    const page = await (await site.get('/statistics?from=2026-04&to=2026-04')).text();
    assert.match(page, /pēdējais mēnesis nav beidzies, un tas saskaitīts līdz \d\d\.04\.2026\. beigām/);
  });

  test('what cannot be told is refused in words, with what was asked still there', async () => {
    for (const [query, words] of [
      ['from=2026-03&to=2026-02', 'Pēdējais mēnesis ir pirms pirmā'],
      ['from=2016-03&to=2026-03', 'ne vairāk kā 120 mēnešu'],
      ['from=2026-05&to=2026-05', 'nekas nav saskaitīts'],
      ['from=marts', 'Izvēlieties mēnesi'],
      ['by=client', 'pēc kā skaitīt'],
      [`${march}&known=2026-03-30`, 'pēdējā mēneša pēdējo dienu'],
      [`${march}&known=2026-12-30`, 'vēl nav saskaitīta'],
      ['from=2026-03&to=2026-04&known=2026-04-05', 'Pēdējais mēnesis nav beidzies'],
      [`${march}&rules=2`, 'skaitīšanas kārtības nav'],
    ] as const) {
      const answer = await site.get(`/statistics?${query}`);
      assert.equal(answer.status, 422, query);
      assert.match(await answer.text(), new RegExp(words), query);
      assert.equal((await site.get(`/api/statistics?${query}`)).status, 422, query);
    }
  });
});

suite('everybody sees what is theirs', () => {
  test('the ministry all, by year, kind of centre, centre, municipality, holder, e-service, point of the basket, way and outcome', async () => {
    for (const by of [
      'month',
      'year',
      'kind',
      'centreKind',
      'centre',
      'municipality',
      'holder',
      'eService',
      'basketPoint',
      'way',
      'outcome',
    ]) {
      const { rows, total } = await ask(ministry, `${spring}&by=${by}`);
      assert.equal(
        rows.reduce((sum, { figures }) => sum + services(figures), 0),
        services(total),
        by,
      );
      assert.equal(services(total), 5, by);
    }
    const kinds = await ask(ministry, `${spring}&by=centreKind`);
    const [kind] = kinds.rows.map(({ key, name, figures }) => [key, name.lv, services(figures)]);
    assert.deepEqual([kinds.rows.length, kind], [1, ['novada', 'novada', 5]]);
    const years = await ask(ministry, `from=2026-02&to=2026-03&known=2026-04-10&by=year`);
    assert.deepEqual(
      years.rows.map(({ name, figures }) => [name.lv, services(figures)]),
      [['2026. gads', 5]],
    );
    const places = await ask(ministry, `${spring}&by=municipality`);
    assert.deepEqual(
      places.rows.map(({ name, figures }) => [name.lv, services(figures)]),
      [
        ['Parauga novada pašvaldība', 3],
        ['Celma novada pašvaldība', 2],
      ],
    );
  });

  test('a centre itself, and no other; what its peers have in the middle, only where they are enough', async () => {
    for (const actor of [karlis, viewer]) {
      const { total, peers, endings } = await ask(actor, `${spring}&by=kind`);
      assert.deepEqual([services(total), peers], [2, null]);
      assert.deepEqual(endings, [{ what: 'closed', reason: 'client_left', endings: 1 }]);
      assert.equal((await site.as(inApril(actor)).get(`/statistics?${spring}&by=centre`)).status, 422);
    }
  });

  test('a holder its own e-services, by the centres', async () => {
    const { rows, total } = await ask(holder, `${spring}&by=centre`);
    assert.ok(rows.every(({ name }) => name.lv));
    assert.equal(
      total.services.application,
      rows.reduce((sum, { figures }) => sum + (figures.services.application ?? 0), 0),
    );
    assert.ok((total.services.application ?? 0) >= 1);
  });

  test('nobody else', async () => {
    const administrator = await alsoIn(database, karlis, 'administrator');
    assert.equal((await site.as(inApril(administrator)).get('/statistics')).status, 403);
  });
});

test('the peers of a centre are those of its kind, and only their middle is told', async () => {
  const actors = await Promise.all(['Alsviķi', 'Brunava', 'Cīrava', 'Dviete', 'Embūte', 'Ferma'].map(employeeIn));
  for (const [at, actor] of actors.entries()) for (let count = 0; count <= at; count += 1) await hold(on(actor, 100));
  await hold(on(karlis, 100));
  await countDays(database, on(karlis, 140).at);
  const answer = await site.as({ ...karlis, at: on(karlis, 141).at }).get('/api/statistics?from=2026-06&to=2026-06');
  const { peers } = ((await answer.json()) as Told).report ?? {};
  assert.deepEqual(peers, { centres: 6, services: 3.5, applications: 0, resultInTime: null, satisfaction: null });
  const page = await (
    await site.as({ ...karlis, at: on(karlis, 141).at }).get('/statistics?from=2026-06&to=2026-06')
  ).text();
  assert.match(page, /Mediāna šāda veida centros \(6\)/);
  for (const other of ['Alsviķi', 'Brunava']) assert.doesNotMatch(page, new RegExp(other));
});

test('a centre whose only record was taken back is no peer: beside four others their middle is not told', async () => {
  const actors = await Promise.all(['Garkalne', 'Hilzene', 'Ikšķile', 'Jersika', 'Kandava'].map(employeeIn));
  const held = await Promise.all(actors.map((actor) => hold(on(actor, 160))));
  const [last, mine] = [actors.at(-1) ?? karlis, on(karlis, 171).at];
  await hold(on(karlis, 160));
  await carryOut({ database }, on(last, 161), consultationsActs.putRightConsultation, {
    id: randomUUID(),
    of: { consultation: held.at(-1) ?? '' },
    input: {
      ...{ reason: 'not_held', about: 'means', kind: 'about_applying', way: 'phone', outcome: 'explained' },
      ...{ day: '2026-08-09', time: '11:30' },
    },
  });
  await countDays(database, on(karlis, 170).at);
  const answer = await site.as({ ...karlis, at: mine }).get('/api/statistics?from=2026-08&to=2026-08');
  const { report } = (await answer.json()) as Told;
  assert.deepEqual([report?.total.services.about_applying, report?.peers], [1, null]);
});

async function employeeIn(place: string): Promise<CentreActor> {
  const { id: centre } = await transaction(database, null, (tx) =>
    enterCentre(tx, {
      organisation_id: karlis.organisation,
      kind: 'novada',
      name: `${place} centrs`,
      address: `Lauku iela 2, ${place}, LV-0002`,
      place,
      email: 'centrs@paraugs.example',
      phone: '+371 60000001',
    }),
  );
  const post = { role: 'employee', organisation: karlis.organisation, centre, position: karlis.position } as const;
  const { id: right } = await transaction(database, null, (tx) =>
    enterRight(tx, { staff: karlis.person, ...post, from: karlis.at }),
  );
  return { ...karlis, ...post, right };
}

suite('what stands on the screen is what stands in the files, to the unit', () => {
  for (const language of ['lv', 'en'] as const) {
    test(`in ${language}`, async () => {
      const asked = `${spring}&by=centre`;
      const html = await (await site.get(`/statistics?${asked}`, language)).text();
      const book = await readXlsx(
        Buffer.from(await (await site.get(`/statistics/workbook?${asked}`, language)).arrayBuffer()),
      );
      for (const [at, name] of ['services', 'times', 'endings', 'satisfaction', 'points'].entries()) {
        const csv = readCsv(await (await site.get(`/statistics/table?${asked}&table=${name}`, language)).text(), {
          lines: 1000,
          columns: 50,
        }).map(({ cells }) => cells);
        const shown = tableOn(html, name);
        assert.deepEqual(csv, shown, name);
        const sheet = book.sheets[at + 1]?.rows ?? [];
        const decimal = (value: unknown) =>
          language === 'lv' && typeof value === 'number'
            ? String(value).replace('.', ',')
            : typeof value === 'string' || typeof value === 'number'
              ? String(value)
              : '';
        assert.deepEqual(
          sheet.map((line) => line.map(decimal)),
          shown,
          name,
        );
        assert.ok(shown.length > 2, name);
      }
    });
  }
});

/** The cells of a table of the page, as they are read. */
function tableOn(html: string, id: string): string[][] {
  const section = html.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '';
  return [...section.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd] [^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"'),
    ),
  );
}
