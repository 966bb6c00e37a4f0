import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { carryOut } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
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

async function addressOf(tablet: string): Promise<string> {
  const found = await loggedTransaction(database, karlis.centre, (tx) => tabletById(tx, tablet));
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
