import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mandateById } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, forms } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import { looksSince, marksOfLog } from '#test/support/postgres/looks.ts';
import { type Desk, deskOf } from '#test/support/site/desk.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { actingNow, caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const { database } = site;
const desk = await deskOf(site, 'karlis');
const filed = await caseLedTo(site, '22.1.5', { code: 'EPD01' });
const [arvids, mikus] = [
  await caseLedTo(site, '22.1.1', { client: clients.arvids }),
  await caseLedTo(site, '22.1.1', { client: clients.mikus }),
];
const address = '/cases/search';

/** Who shares neither document nor phone with the others. */
const gunta = await caseLedTo(site, 'drawn', {
  client: { personalCode: '320000-00017', givenName: 'Gunta', surname: 'Liepa', documentNumber: 'PA-77 12345' },
  mandate: { resultPhone: '+371 26 123 456' },
});
const ruta = await deskOf(site, 'ruta');

async function search(text: string, from: Desk = desk, page = '/catalogue') {
  const sent = await from.send(await from.form(page, address), { search: text });
  assert.equal(sent.status, 303);
  const sentTo = sent.headers.get('location') ?? '';
  return { sentTo, page: await from.open(sentTo) };
}

test('the box stands on every page of those who may search cases, and on nobody else’s', async () => {
  const auditor = await deskOf(site, 'viewer', 'auditors');
  for (const path of ['/cases', '/to-tell', `/cases/${filed.id}`, '/register', '/catalogue', '/sessions', '/nowhere']) {
    const { text } = await desk.open(path);
    assert.equal(text.split(`action="${address}"`).length, 2, path);
    assert.match(text, /<label class="visually-hidden" for="search-anywhere">Meklēt lietu<\/label>/);
    assert.match(text, / accesskey="m"/);
  }
  for (const path of ['/audit', '/register']) assert.ok(!(await auditor.open(path)).text.includes(address), path);
  const stranger = await (await fetch(`${site.origin}/accessibility`)).text();
  assert.ok(!stranger.includes(address));
  assert.ok(stranger.includes('Alt+M'), 'the key is documented');
});

test('the help of each role has the keys that its pages have, and no others', async () => {
  const keysOf = async (path: string) =>
    [...(await (await fetch(`${site.origin}/help${path}`)).text()).matchAll(/<kbd>(Alt.M|Alt.J)<\/kbd>/g)].map(
      ([, key]) => key,
    );
  assert.deepEqual(await keysOf('/employee'), ['Alt+M', 'Alt+J']);
  assert.deepEqual(await keysOf('/viewer'), ['Alt+M']);
  for (const role of ['administrator', 'auditor', 'ministry_officer']) assert.deepEqual(await keysOf(`/${role}`), []);
  assert.deepEqual(await keysOf(''), ['Alt+M', 'Alt+J'], 'of whoever is not signed in it is not known');
});

const paperOf = async () => {
  const actor = actingNow(site);
  const mandate = await loggedTransaction(database, actor.centre, (tx) => mandateById(tx, filed.mandate));
  return `https://tilts.example/p/${mandate?.reference}`;
};

for (const [what, text] of [
  ['personal code', () => clients.velta.personalCode],
  ['name', () => 'velta pried'],
  ['number of the mandate', () => '1/2026'],
  ['number as the paper has it', () => 'Nr. 1/2026'],
  ['code of the e-service', () => 'epd01'],
  ['address in the paper’s code', paperOf],
] as const) {
  test(`the only case found by ${what} is opened straight, and the address says nothing`, async () => {
    const typed = await text();
    const marks = await marksOfLog(database);
    const { sentTo, page } = await search(typed);
    assert.equal(page.url, `${site.origin}/cases/${filed.id}`);
    assert.ok(!decodeURIComponent(sentTo).includes(typed.slice(0, 6)) || typed.includes('/p/'), sentTo);
    const looks = await looksSince(database, marks);
    assert.deepEqual(
      looks.map((look) => look.act),
      [typed.includes('/p/') ? 'case.find-by-paper' : 'case.search', 'case.view'],
    );
    assert.ok(!JSON.stringify(looks).includes(typed));
  });
}

for (const [what, spellings] of [
  ['document', ['PA-77 12345', 'pa7712345', ' PA 77 12345 ']],
  ['phone', ['+371 26 123 456', '26123456', '2612 34-56', '0037126123456', '37126123456']],
] as const) {
  test(`the only client with this ${what} is found, however it is typed, and only at the own centre`, async () => {
    for (const typed of spellings) {
      const marks = await marksOfLog(database);
      const { sentTo, page } = await search(typed);
      assert.equal(page.url, `${site.origin}/cases/${gunta.id}`, typed);
      assert.ok(!decodeURIComponent(sentTo).includes(typed.trim()), sentTo);
      const [searched] = await looksSince(database, marks);
      assert.equal(searched?.act, 'case.search');
      assert.equal(searched?.things?.by, what);
      const told = JSON.stringify(await looksSince(database, marks));
      for (const one of spellings) assert.ok(!told.includes(one.trim()), told);
    }
    const { page } = await search(spellings[0], ruta);
    assert.match(page.text, /Neviena lieta nav atrasta\./);
  });
}

test('all clients of one phone are listed, masked as lists are', async () => {
  const other = await caseLedTo(site, 'drawn', {
    client: { personalCode: '320000-00025', givenName: 'Ansis', surname: 'Egle' },
    mandate: { resultPhone: '20000000' },
  });
  const { page } = await search('20 000 000');
  for (const { id } of [filed, other]) assert.ok(page.text.includes(`/cases/${id}`), id);
  assert.ok(!page.text.includes(`/cases/${gunta.id}`));
  assert.ok(!page.text.includes(clients.velta.personalCode));
});

test('several cases are listed, and what was typed stays in the box', async () => {
  const { page } = await search('EPD313');
  for (const { id } of [arvids, mikus]) assert.ok(page.text.includes(`/cases/${id}`), id);
  assert.ok(!page.text.includes(`/cases/${filed.id}`));
  assert.equal(formOn(page.text, address).untouched.search, 'EPD313');
});

test('the page of results says what was searched for and how many were found, and its title and address tell neither', async () => {
  for (const [language, many, none, sought, title] of [
    ['lv', /Atrastās lietas: \d+/, 'Nav atrasta neviena lieta', 'Meklēts: „', 'Meklēšanas rezultāti'],
    ['en', /Cases found: \d+/, 'No case found', 'Searched for: “', 'Search results'],
  ] as const) {
    await desk.open(`/cases?language=${language}`);
    for (const [typed, heading] of [
      ['epd313', many],
      ['Zanda Nezināma', none],
    ] as const) {
      const { sentTo, page } = await search(typed);
      const { text } = page;
      const [, said = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(text) ?? [];
      assert.match(said.replaceAll(/<[^>]*>/g, ''), new RegExp(heading));
      assert.ok(text.includes(sought + typed), text);
      const [, tab = ''] = /<title>(.*?)<\/title>/s.exec(text) ?? [];
      assert.ok(tab.startsWith(title) && !tab.includes(typed), tab);
      assert.ok(!decodeURIComponent(sentTo + page.url).includes(typed));
    }
    const found = Number(/(?:Atrastās lietas|Cases found): (\d+)/.exec((await search('epd313')).page.text)?.[1]);
    assert.equal(found, (await search('epd313')).page.text.split('role="rowheader"').length - 1);
  }
  await desk.open('/cases?language=lv');
  assert.match(
    (await desk.open('/cases')).text,
    /<h1[^>]*>(<[^>]*>)*Lietas/,
    'a list that nobody searched has its own',
  );
});

test('nobody found is said, with what was typed; nothing typed shows all cases', async () => {
  const { page } = await search('99/2026');
  assert.match(page.text, /Neviena lieta nav atrasta\./);
  assert.equal(formOn(page.text, address).untouched.search, '99/2026');
  const { sentTo } = await search('  ');
  assert.equal(sentTo, '/cases');
});

test('a case is found by the number of each of its mandates, for the client may bring the paper of an earlier one', async () => {
  const client = { personalCode: '320000-00018', givenName: 'Zaiga', surname: 'Lode', documentNumber: 'PA-77 54321' };
  const { id, mandate, eService } = await caseLedTo(site, '22.1.3', { client });
  const actor = actingNow(site);
  const of = { case: id };
  await act(database, actor, 'endMandate', { ...of, mandate }, { kind: 'revoked', declaredBy: 'klients klātienē' });
  await act(database, actor, 'tellNotice', of, forms.notice);
  const newer = await act(database, actor, 'drawMandate', of, forms.mandate([eService.id], officialDay(actor.at)));
  const numberOf = (granted: string) =>
    loggedTransaction(database, actor.centre, async (tx) => (await mandateById(tx, granted))?.register);
  for (const granted of [mandate, newer.id]) {
    const { number, year } = (await numberOf(granted)) ?? assert.fail();
    for (const text of [`${number}/${year}`, `Nr. ${number}/${year}`, `${number}`]) {
      assert.equal((await search(text)).page.url, `${site.origin}/cases/${id}`, text);
    }
  }
});
