import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { accessRequestsApi } from './api.ts';
import { mostRows } from './draft.ts';
import { formOfDraft } from './draft-of-form.ts';
import { accessRequestsActs } from './index.ts';
import { accessRequestPages } from './pages.tsx';

const site = await openRequests();
const { ruta } = site;
const rooms = await roomSite(site.database, [accessRequestPages(site.parts), accessRequestsApi(site.parts)], ruta);
const begun = async () => (await site.act(ruta, accessRequestsActs.beginRequest, {})).id;
const rowsOf = async (request: string) => (await site.whole(request)).draft.rows;
const text = async (answer: Response | Promise<Response>) => (await answer).text();

const annex = 'Vārds, uzvārds;E-pasts;Tālrunis;Amats;Vieta;Termiņš';
const anna = 'Anna Paraugs;anna@pagasts.lv;20000001;Amats;Vieta;līdz 31.12.2027.';

/** A draft with somebody typed already, and a table sent from its page. */
async function sent(csv: string) {
  const request = await begun();
  const typed = formOfDraft({ kind: 'grant', rows: [vita] });
  const answer = await rooms.post(`/access-requests/${request}/table`, { ...typed, csv, request_id: randomUUID() });
  return { request, answer, here: `/access-requests/${request}/table` };
}

const take = (request: string, said: Readonly<Record<string, string>>) =>
  rooms.post(`/access-requests/${request}/table/rows`, { ...said, request_id: randomUUID() });

suite('a table that was sent (Annex 2)', () => {
  test('is shown as it is understood, and nobody becomes a row before that is confirmed', async () => {
    const { request, answer, here } = await sent(`sep=;\r\nNr.p.k.;${annex}\r\n1.;${anna}\r\n`);
    assert.equal(answer.headers.get('location'), here);
    assert.deepEqual(
      (await rowsOf(request)).map(({ name }) => name),
      [vita.name],
      'what was typed is kept, and no more',
    );
    const page = await text(rooms.get(here));
    for (const said of [
      'A aile: Nr.p.k.',
      'B aile: Vārds, uzvārds',
      'rindu numuri',
      'Anna Paraugs',
      'anna@pagasts.lv',
    ]) {
      assert.ok(page.includes(said), said);
    }
    const english = await text(rooms.get(here, 'en'));
    for (const said of ['Column A: Nr.p.k.', 'numbers of rows', 'Line 3: 1. · Anna Paraugs'])
      assert.ok(english.includes(said), said);
    const confirmed = await take(request, formOn(page).untouched as Record<string, string>);
    assert.equal(confirmed.headers.get('location'), `/access-requests/${request}?done=taken`);
    const rows = await rowsOf(request);
    assert.deepEqual(
      rows.map(({ name }) => name),
      [vita.name, 'Anna Paraugs'],
    );
    assert.deepEqual([rows[1]?.phone, rows[1]?.term], ['20000001', 'līdz 31.12.2027.']);
    assert.equal((await rooms.get(here)).status, 404, 'the table is not kept beyond that');
  });

  test('is read as a person says: other columns, and another first line', async () => {
    const { request } = await sent('Kas;Kur;Kam\r\nx;anna@pagasts.lv;Anna Paraugs\r\ny;zane@pagasts.lv;Zane Kļava\r\n');
    await take(request, { 'column-1': '', 'column-2': 'email', 'column-3': 'name', begins: '3' });
    assert.deepEqual(
      (await rowsOf(request)).map(({ name, email }) => `${name} ${email}`),
      [`${vita.name} ${vita.email}`, 'Zane Kļava zane@pagasts.lv'],
    );
  });

  test('is not read in a way that makes no sense, and what was said is shown again', async () => {
    const { request } = await sent(`${annex}\r\n${anna}\r\n`);
    const twice = await take(request, { 'column-1': 'name', 'column-2': 'name', begins: '2' });
    assert.equal(twice.status, 422);
    const shown = await text(twice);
    assert.match(shown, /B ailei norādīts „vārds un uzvārds”/);
    assert.match(shown, /<option value="name" selected/);
    assert.equal((await take(request, { 'column-1': '', 'column-2': 'email' })).status, 422, 'nobody has a name');
    assert.equal((await take(request, { 'column-1': 'name', begins: '77' })).status, 422, 'there is no such line');
    assert.equal((await rowsOf(request)).length, 1);
  });

  test('is discarded by a button, and waits until then on the draft page', async () => {
    const { request, here } = await sent(`${annex}\r\n${anna}\r\n`);
    assert.ok((await text(rooms.get(`/access-requests/${request}`))).includes(`href="${here}"`));
    const typed = { ...formOfDraft({ kind: 'grant', rows: [vita] }), do: 'save', request_id: randomUUID() };
    await rooms.post(`/access-requests/${request}/draft`, typed);
    assert.equal((await rooms.get(here)).status, 200, 'saving the draft does not lose it');
    const answer = await take(request, { discard: 'yes' });
    assert.equal(answer.headers.get('location'), `/access-requests/${request}?done=discarded`);
    assert.equal((await rowsOf(request)).length, 1);
    assert.match(await text(take(request, {})), /Tabulas, no kuras pievienot rindas, vairs nav/);
  });

  test('that cannot be read leaves the draft page as it was typed, with the reason', async () => {
    for (const [csv, why] of [
      ['', 'nav nevienas rindas'],
      [`${annex}\r\n"${anna}\r\n${`${anna}\r\n`.repeat(200)}`, 'nevar nolasīt no 2. rindas'],
      [`${anna}\r\n`.repeat(mostRows + 100), 'Rindu ir par daudz'],
    ] as const) {
      const { answer, request } = await sent(csv);
      assert.equal(answer.status, 422);
      const shown = await text(answer);
      assert.ok(shown.includes(why), why);
      assert.ok(shown.includes('Anna Paraugs') || csv === '', 'what was pasted is shown again');
      assert.equal((await rowsOf(request)).length, 1);
    }
  });

  test('holds as many rows as a request may have, and no more', async () => {
    const many = (count: number) =>
      [
        annex,
        ...Array.from(
          { length: count },
          (_, at) => `Anna ${at} Paraugs;a${at}@pagasts.lv;20000001;Amats;Vieta;pastāvīgi`,
        ),
      ].join('\r\n');
    const full = await sent(many(mostRows - 1));
    await take(full.request, {});
    assert.equal((await rowsOf(full.request)).length, mostRows);
    const over = await sent(many(mostRows));
    assert.equal((await take(over.request, {})).status, 409);
    assert.equal((await rowsOf(over.request)).length, 1);
    assert.equal((await rooms.get(over.here)).status, 200, 'and the table is still there');
  });

  test('goes through the API too, as a workbook', async () => {
    const request = await begun();
    const rows = [
      ['Darbinieks', 'E-pasts', 'Tālrunis'],
      ['Anna Paraugs', 'anna@pagasts.lv', 37120000001],
    ];
    const base64 = Buffer.from(await writeXlsx({ sheets: [{ name: 'Lapa', rows }] })).toString('base64');
    const call = async (path: string, body?: object) => {
      const sending = body && { method: 'POST', body: JSON.stringify(body) };
      const headers = { 'content-type': 'application/json' };
      const answer = await rooms.app.request(`/api/access-requests/${request}${path}`, { ...sending, headers });
      return { status: answer.status, body: JSON.parse(await answer.text()) };
    };
    const kept = await call('/table', { csv_file: { base64 } });
    assert.deepEqual(
      kept.body.columns.map(({ takenFor }: { takenFor: string }) => takenFor),
      ['name', 'email', 'phone'],
    );
    assert.deepEqual(kept.body.leftOut, [{ line: 1, text: 'Darbinieks · E-pasts · Tālrunis', why: 'above' }]);
    assert.deepEqual((await call('/table')).body, kept.body);
    assert.equal(kept.body.sheet, null);
    assert.equal((await call('/table/rows', { columns: ['name', null, 'phone'] })).body.rows, 1);
    assert.deepEqual(
      (await rowsOf(request)).map(({ name, email, phone }) => [name, email, phone]),
      [['Anna Paraugs', '', '37120000001']],
    );
  });

  test('of several sheets says which one was read', async () => {
    const request = await begun();
    const sheets = [
      { name: 'Norādes', rows: [['Aizpildiet nākamo lapu']] },
      { name: 'Saraksti', rows: [['Vārds, uzvārds'], ['Nav Redzams']], hidden: true },
      {
        name: 'Darbinieki',
        rows: [
          ['Vārds, uzvārds', 'Termiņš'],
          ['Anna Paraugs', 46752],
        ],
      },
    ];
    const base64 = Buffer.from(await writeXlsx({ sheets })).toString('base64');
    const answer = await rooms.app.request(`/api/access-requests/${request}/table`, {
      method: 'POST',
      body: JSON.stringify({ csv_file: { base64 } }),
      headers: { 'content-type': 'application/json' },
    });
    assert.deepEqual(JSON.parse(await answer.text()).sheet, { name: 'Darbinieki', others: ['Norādes'] });
    const page = await text(rooms.get(`/access-requests/${request}/table`));
    assert.match(page, /Nolasīta darblapa „Darbinieki”\. Citas darblapas šajā datnē: Norādes\./);
    await take(request, {});
    assert.deepEqual(
      (await rowsOf(request)).map(({ name, term }) => [name, term]),
      [['Anna Paraugs', '31.12.2027.']],
    );
  });
});
