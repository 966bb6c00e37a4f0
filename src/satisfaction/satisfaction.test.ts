import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { carryOut } from '#acting/index.ts';
import { organisationsActs } from '#organisations/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { enterRight } from '#rights/index.ts';
import { alsoAdministrator, enterCast, later } from '#test/support/cast/people.ts';
import { cardsOf, tabletOf } from '#test/support/cast/satisfaction.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { satisfactionApi } from './api.ts';
import { satisfactionActs } from './index.ts';
import { satisfactionPages } from './pages.tsx';
import { recordsOfCards, tabletById } from './queries.ts';
import { renderSheet } from './sheet.ts';

const database = await freshDatabase();
const owner = database.urls.owner;
const { karlis, liga, ruta, viewer } = await enterCast(database);
const documents = {} as DocumentMaker; // of the pages asked here none prints
const site = await roomSite(
  database,
  [satisfactionPages({ database, documents, origin: 'https://tilts.example' }), satisfactionApi(database)],
  karlis,
);

interface Seen {
  readonly tablets: readonly { readonly place: string }[];
  readonly days: readonly { readonly day: string }[];
  readonly next: string | null;
}

async function addressOf(tablet: string, { centre } = karlis): Promise<string> {
  const found = await loggedTransaction(database, centre, (tx) => tabletById(tx, tablet));
  return `/rate/${found?.key ?? assert.fail('no tablet')}`;
}
const answers = async () => {
  const rows = await ask<{ points: number }>(owner, 'select points from satisfaction_answer order by points');
  return rows.map(({ points }) => points);
};
const form = async (address: string) => {
  const text = await (await site.as(null).get(address)).text();
  return /name="page" value="([^"]+)"/.exec(text)?.[1] ?? assert.fail('no question');
};

suite('a client answers on a tablet, without a sign-in and without a name', () => {
  test('one touch is one answer, however often it is sent; only its day is kept', async () => {
    const address = await addressOf(await tabletOf(database, karlis));
    const page = await form(address);
    for (let sent = 0; sent < 3; sent += 1) {
      const answer = await site.as(null).post(address, { page, points: '9' });
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${address}?thanks`]);
    }
    assert.deepEqual(await answers(), [9]);
    const rows = await ask<{ attname: string }>(
      owner,
      `
      select attname from pg_attribute where attrelid = 'satisfaction_answer'::regclass and attnum > 0 and not attisdropped order by attnum`,
    );
    assert.deepEqual(
      rows.map(({ attname }) => attname),
      ['page_id', 'centre_id', 'tablet_id', 'answered_on', 'points'],
    );
    assert.match(await (await site.as(null).get(`${address}?thanks`)).text(), /Paldies!/);
  });

  test('what is none of ten points is asked again', async () => {
    const address = await addressOf(await tabletOf(database, karlis));
    const before = await answers();
    for (const points of ['0', '11', '5.5', 'x', '']) {
      const answer = await site.as(null).post(address, { page: randomUUID(), points });
      assert.equal(answer.status, 422, points);
      assert.match(await answer.text(), /no 1 līdz 10/);
    }
    assert.deepEqual(await answers(), before);
  });

  test('a tablet that is put away, and an address that never was, take nothing and say the same', async () => {
    const tablet = await tabletOf(database, karlis);
    const address = await addressOf(tablet);
    const page = await form(address);
    const away = { id: randomUUID(), of: { tablet }, input: {} };
    await carryOut({ database }, liga, satisfactionActs.putAwayTablet, away);
    const before = await answers();
    const told = new Set<string>();
    for (const one of [address, '/rate/x', `/rate/${'A'.repeat(43)}`, '/rate/%00']) {
      for (const answer of [await site.as(null).get(one), await site.as(null).post(one, { page, points: '9' })]) {
        assert.equal(answer.status, 404, one);
        told.add((await answer.text()).replaceAll(one, '').replaceAll(encodeURIComponent(one), ''));
      }
    }
    assert.equal(told.size, 1);
    assert.deepEqual(await answers(), before);
    await assert.rejects(
      carryOut({ database }, karlis, satisfactionActs.putAwayTablet, { ...away, id: randomUUID() }),
      {
        code: 'satisfaction.put-away-already',
      },
    );
  });

  test('it is not opened in the session of an employee, which the client would hold in their hands', async () => {
    const tablet = await tabletOf(database, karlis);
    const address = await addressOf(tablet);
    const page = await form(address);
    const before = await answers();
    for (const answer of [await site.get(address), await site.post(address, { page, points: '9' })]) {
      assert.equal(answer.status, 403);
      const text = await answer.text();
      assert.match(text, /kur neviens nav pierakstījies/);
      assert.doesNotMatch(text, /name="points"/);
    }
    assert.deepEqual(await answers(), before);
    const shown = await (await site.get('/satisfaction')).text();
    assert.match(shown, new RegExp(`data-value="https://tilts.example${address}"`));
    assert.doesNotMatch(shown, new RegExp(`href="${address}"`), 'a link that leads to a refusal');
  });

  test('at a centre that is closed it takes nothing from the first day on', async () => {
    const { organisation, person } = karlis;
    const administrator = await alsoAdministrator(database, karlis);
    const ofCentre = {
      name: 'Ceļa centrs',
      kind: 'novada',
      place: 'Ceļš',
      address: 'Ceļa iela 1',
      phone: '+371 60000002',
    };
    const { id: centre } = await carryOut({ database }, administrator, organisationsActs.addCentre, {
      id: randomUUID(),
      of: { organisation },
      input: { ...ofCentre, email: 'cels@paraugs.example' },
    });
    const post = { role: 'employee', organisation, centre, position: karlis.position } as const;
    const until = karlis.at.add({ hours: 24 });
    const { id: right } = await transaction(database, null, (tx) =>
      enterRight(tx, { staff: person, ...post, from: karlis.at, until }),
    );
    const there = { ...karlis, ...post, right };
    const address = await addressOf(await tabletOf(database, there), there);
    const at = (days: number) => site.as(null, karlis.at.add({ hours: 24 * days }));
    await carryOut({ database, left: [] }, administrator, organisationsActs.closeCentre, {
      id: randomUUID(),
      of: { centre },
      input: { closedFrom: '2026-03-05', reason: 'Apvienots.' },
    });
    assert.equal((await at(2).post(address, { page: randomUUID(), points: '4' })).status, 303);
    const before = await answers();
    for (const answer of [await at(3).get(address), await at(3).post(address, { page: randomUUID(), points: '4' })]) {
      assert.equal(answer.status, 404);
    }
    assert.deepEqual(await answers(), before);
  });

  test('every one that is open is listed, to be put away, however many there are', async () => {
    const places = Array.from({ length: 23 }, (_, at) => `Galds ${at}`);
    for (const place of places) await tabletOf(database, ruta, place);
    const { tablets } = (await (await site.as(ruta).get('/api/satisfaction')).json()) as Seen;
    assert.deepEqual(tablets.map(({ place }) => place).toSorted(), places.toSorted());
  });

  test('from one tablet so many answers a minute are taken and no more', async () => {
    const address = await addressOf(await tabletOf(database, karlis));
    const before = (await answers()).length;
    const statuses: number[] = [];
    for (let sent = 0; sent < 70; sent += 1) {
      statuses.push((await site.as(null).post(address, { page: randomUUID(), points: '1' })).status);
    }
    assert.equal(statuses.at(-1), 429);
    assert.equal((await answers()).length - before, statuses.filter((status) => status === 303).length);
    assert.equal(statuses.filter((status) => status === 303).length, 60);
  });
});

suite('cards are entered by the day and put right', () => {
  test('a day once; what is put right supersedes, with who, when and why', async () => {
    const cards = await cardsOf(database, karlis, '2026-02-20');
    await assert.rejects(cardsOf(database, liga, '2026-02-20'), { code: 'satisfaction.entered-already' });
    const right = { points8: '2', points10: '3', reason: 'more_found', basedOn: cards };
    const asked = () => ({ id: randomUUID(), of: { cards }, input: right });
    const colleague = later(liga, { minutes: 5 });
    await carryOut({ database }, colleague, satisfactionActs.putRightCards, asked());
    await assert.rejects(carryOut({ database }, karlis, satisfactionActs.putRightCards, asked()), {
      code: 'satisfaction.put-right-meanwhile',
    });
    const records = await loggedTransaction(database, karlis.centre, (tx) => recordsOfCards(tx, cards));
    assert.deepEqual(
      records.map(({ answers: given, reason, by }) => [given[7], given[9], reason, by]),
      [
        [1, 3, null, karlis.name],
        [2, 3, 'more_found', liga.name],
      ],
    );
    const page = await (await site.get(`/satisfaction/cards/${cards}`)).text();
    assert.match(page, /9,2/);
    assert.match(page, /Atradās vēl kartītes/);
  });

  test('two who enter the same day at once leave one record', async () => {
    const tried = await Promise.allSettled([karlis, liga].map((actor) => cardsOf(database, actor, '2026-02-21')));
    assert.deepEqual(tried.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal((await ask(owner, `select id from satisfaction_cards where day = '2026-02-21'`)).length, 1);
  });

  test('a day is found however long ago it was, so that it can be put right', async () => {
    const first = Temporal.PlainDate.from('2026-01-05');
    const days = Array.from({ length: 43 }, (_, at) => String(first.add({ days: at })));
    for (const day of days) await cardsOf(database, ruta, day);
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: Response = await site.as(ruta).get(`/api/satisfaction${after && `?after=${after}`}`);
      const told = (await page.json()) as Seen;
      seen.push(...told.days.map(({ day }) => day));
      after = told.next;
    }
    assert.deepEqual(seen, days.toReversed());
    const list = await (await site.as(ruta).get('/satisfaction')).text();
    assert.match(list, /href="\/satisfaction\?after=[0-9a-f-]{36}"/);
  });

  test('a number that cannot be read is told, and not taken for none', async () => {
    const codesOf = async (act: Parameters<typeof carryOut>[2], asked: Parameters<typeof carryOut>[3]) => {
      const refused = await carryOut({ database }, karlis, act, asked).then(
        () => assert.fail('it was carried out'),
        (error: unknown) => error as Refusal,
      );
      return refused.problems.map(({ field, text }) => [field, text.en]);
    };
    const unreadable = ['points5', 'Enter a whole number from 0 to 999, or leave the field empty.'];
    const day = { day: '2026-02-15', points5: 'x' };
    assert.deepEqual(await codesOf(satisfactionActs.enterCards, { id: randomUUID(), of: {}, input: day }), [
      unreadable,
    ]);
    const cards = await cardsOf(database, karlis, '2026-02-15');
    const typed = { points5: 'x', points8: '1', points10: '3', reason: 'miscounted' };
    const again = { id: randomUUID(), of: { cards }, input: typed };
    assert.deepEqual(await codesOf(satisfactionActs.putRightCards, again), [unreadable]);
  });

  test('another centre finds nothing, and a viewer enters nothing', async () => {
    const cards = await cardsOf(database, karlis, '2026-02-22');
    assert.equal((await site.as(ruta).get(`/satisfaction/cards/${cards}`)).status, 404);
    const page = await (await site.as(viewer).get(`/satisfaction/cards/${cards}`)).text();
    assert.doesNotMatch(page, /<form[^>]*putting-right/);
    assert.equal((await site.as(viewer).get('/satisfaction/sheet')).status, 403);
  });
});

test('a sheet has four cards on one page, in either language, and nothing of whoever answers', async () => {
  const maker = startDocumentMaker();
  try {
    for (const [language, said] of [
      ['lv', 'Cik lielā mērā'],
      ['en', 'How satisfied'],
    ] as const) {
      const { pages } = await readPdf(
        await renderSheet(maker, { language, centre: 'Parauga klientu centrs', date: '2026-03-02' }),
      );
      assert.equal(pages.length, 1);
      const text = pages.join(' ');
      assert.equal(text.split(said).length - 1, 4);
      assert.equal(text.split('Parauga klientu centrs').length - 1, 4);
    }
  } finally {
    await maker.close();
  }
});
