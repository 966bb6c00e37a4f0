import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type Actor, type CentreActor, record, recordRefusal } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { titles } from '#site/titles.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { auditApi } from './api.ts';
import { continueVerification, type NamePeople } from './index.ts';
import { auditPages } from './pages.tsx';
import { verificationOf } from './verification.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const auditorOf = async (person: CentreActor): Promise<CentreActor> => {
  const { right } = await alsoIn(database, person, 'auditor');
  return { ...later(person, { hours: 2 }), role: 'auditor', right };
};
const auditor = await auditorOf(cast.viewer);
const foreign = await auditorOf(cast.ruta);
let asked = 0;
const namePeople: NamePeople = async (_tx, ids) => {
  asked++;
  return new Map(
    Object.values(cast)
      .map(({ person, name }: Actor) => [person, name])
      .filter(([id]) => ids.includes(id ?? '')) as [string, string][],
  );
};
const site = await roomSite(
  database,
  [auditPages({ database, namePeople, titles: titles() }), auditApi({ database, namePeople })],
  auditor,
);
const client = randomUUID();

async function act(actor: Actor, name: string, entry: Partial<Parameters<typeof record>[2]> = {}): Promise<void> {
  await transaction(database, actor.centre, async (tx) => {
    record(tx, actor, { act: name, ...entry });
    return null;
  });
}

async function refused(actor: Actor, name: string): Promise<void> {
  const refusal = new Refusal({ code: 'case.mandate-ended', problems: [], details: { also: 'case.times odd.code' } });
  await recordRefusal(database, actor, { name, point: '22.1.5' }, refusal);
}

await act(cast.karlis, 'identity.check', { point: '22.1.1', client, things: { identityCheck: randomUUID() } });
await act(later(cast.liga, { hours: 1 }), 'person-record.open', { client, purpose: 'complaint' });
await refused(later(cast.liga, { hours: 1 }), 'application.file');
await act(cast.ruta, 'case.open', { point: '2.6' });
await act(later(cast.karlis, { hours: -24 }), 'odd.new-act');

const inJson = { 'content-type': 'application/json' };

/** Asked for through the API, done as the queue does it, and what the API then says of it. */
async function verifyByProgram({ app }: RoomSite, { centre }: CentreActor) {
  const asked = await app.request('/api/audit/verifications', {
    method: 'POST',
    headers: inJson,
    body: '{"whole":true}',
  });
  const { id } = (await asked.json()) as { id: string };
  await doVerification(centre, id);
  return (await (await app.request(`/api/audit/verifications/${id}`)).json()) as Record<string, unknown>;
}

async function doVerification(centre: string, verification: string): Promise<void> {
  const parts = { database, evidence: [], clock: () => auditor.at };
  assert.equal(await continueVerification(parts, { centre, verification }), 'finished');
}

async function entries(query = '', language = 'lv') {
  const html = await (await site.get(`/audit${query}`, language)).text();
  return html.split('<tbody')[1]?.split('</tbody>')[0]?.split('<tr').slice(1) ?? [];
}

test('an entry says who, in which role, did what under which point, to whom, why and when', async () => {
  const [refusal = '', opened = '', checked = '', odd = ''] = await entries();
  for (const part of ['Līga Ozola', 'darbinieks', 'Personas ieraksta skatīšana', 'iesnieguma vai sūdzības', '11:30']) {
    assert.ok(opened.includes(part), part);
  }
  assert.ok(refusal.includes('Pilnvarotā e-pakalpojuma pieteikšana') && refusal.includes('Atteikts'));
  assert.ok(refusal.includes('case.mandate-ended') && refusal.includes('22.¹ 5.'));
  assert.ok(
    refusal.includes('pilnvarojums nebija spēkā; pieteikšanas sākuma un beigu laiks nav iespējams; odd.code'),
    'why, in words; a code without words as it is',
  );
  assert.ok((await entries('?refused=yes', 'en'))[0]?.includes('the mandate was not in force'));
  assert.ok(
    checked.includes('02.03.2026. 10:30') &&
      checked.includes('22.¹ 1.') &&
      checked.includes(`/audit/find?client=${client}`),
  );
  assert.ok(odd.includes('odd.new-act'), 'an act without words shows its code');
  const [, inEnglish = ''] = await entries('?act=person-record.open', 'en');
  assert.equal(inEnglish, '');
  assert.ok((await entries('?act=person-record.open', 'en'))[0]?.includes('View of a person'));
});

test('filters: by day, act, employee, client, and refusals only', async () => {
  const count = async (query: string) => (await entries(query)).length;
  assert.equal(await count('?to=01.03.2026.'), 1);
  assert.equal(await count(`?from=02.03.2026.&person=${cast.karlis.person}`), 1);
  assert.equal(await count(`?person=${cast.liga.person}`), 2);
  assert.equal(await count('?act=identity.check'), 1);
  assert.equal(await count(`?client=${client}&purpose=complaint&to=02.03.2026.&person=${cast.liga.person}`), 1);
  assert.equal(await count('?refused=yes'), 1);
  assert.equal(await count(`?client=${randomUUID()}&purpose=complaint`), 0);
});

test('looking is itself an entry, with what was looked for', async () => {
  await entries(`?client=${client}&act=case.view&purpose=supervision`);
  const [looked = ''] = await entries('?act=audit-log.view');
  assert.ok(looked.includes('Ilze Liepiņa') && looked.includes('auditors') && looked.includes('darba pārraudzība'));
  assert.ok(looked.includes(`/audit/find?client=${client}`) && looked.includes('Lietas skatīšana'));
});

test('another centre has its own log; employees, viewers and strangers have none', async () => {
  const html = await (await site.as(foreign).get('/audit')).text();
  assert.ok(html.includes('Lietas atvēršana') && !html.includes('Līga Ozola'));
  for (const actor of [cast.karlis, cast.viewer, { ...cast.karlis, role: 'administrator' } as const]) {
    for (const path of ['/audit', '/audit/export', '/api/audit']) {
      assert.equal((await site.as(actor).get(path)).status, 403);
    }
  }
  assert.equal((await site.as(null).get('/audit')).status, 303);
});

test('what cannot be read is kept and marked, and shows nothing', async () => {
  const answer = await site.get('/audit?from=40.13.2026&act=%3Cb%3E');
  assert.equal(answer.status, 422);
  const html = await answer.text();
  assert.ok(html.includes('href="#field-from"') && html.includes('value="40.13.2026"'));
  assert.doesNotMatch(html, /Šādu ierakstu nav|Šajā lapā|<table/, 'nothing was looked for');
  for (const query of ['?person=x', '?client=1%27', '?after=abc', '?after=-1', `?act=${'a'.repeat(200)}`]) {
    assert.equal((await site.get(`/audit${query}`)).status, 422, query);
  }
});

test('pages follow one another without gap or double, at the same cost', async () => {
  const many = { ...cast.janis, role: 'auditor' } as const;
  await transaction(database, cast.janis.centre, async (tx) => {
    for (let i = 0; i < 120; i++) record(tx, cast.janis, { act: 'case.view', things: { case: randomUUID() } });
    return null;
  });
  const seen: number[] = [];
  let next: number | null | undefined;
  do {
    const answer = await site.as(many).get(`/api/audit?act=case.view${next ? `&after=${next}` : ''}`);
    const page = (await answer.json()) as { entries: { number: number }[]; next: number | null };
    seen.push(...page.entries.map(({ number }) => number));
    next = page.next;
  } while (next);
  assert.deepEqual(
    seen,
    Array.from({ length: 120 }, (_, index) => 120 - index),
  );
  asked = 0;
  const html = await (await site.as(many).get('/audit?act=case.view')).text();
  assert.equal(asked, 3, 'names are asked for the page, the choices and the verification, not for each entry');
  assert.match(html, /href="\/audit\?act=case\.view&amp;after=106" rel="next"/);
});

test('the chain is verified in the background, and the page shows how far it is and what came out', async () => {
  assert.ok((await (await site.get('/audit')).text()).includes('vēl nav pārbaudīta'));
  const answer = await site.post('/audit/verifications', { request_id: randomUUID() });
  assert.equal(answer.headers.get('location'), '/audit');
  const meanwhile = await (await site.get('/audit')).text();
  assert.ok(meanwhile.includes('Pārbaude notiek') && meanwhile.includes('Rādīt, cik tālu ir pārbaude'));
  const under = await transaction(database, auditor.centre, (tx) => verificationOf(tx, auditor.centre));
  await doVerification(auditor.centre, under?.id ?? '');
  const html = await (await site.get('/audit')).text();
  assert.match(html, /Ķēde saskan pati ar sevi un ar datiem: pārbaudīti ieraksti Nr. 1–\d+/);
  assert.ok(html.includes('Tas nenozīmē, ka nekas nav izņemts.'), 'never that nothing was removed');
  assert.ok(html.includes('Pārbaudīja Ilze Liepiņa, 02.03.2026. 12:30'));
  const tampering = new pg.Client({ connectionString: database.urls.owner });
  await tampering.connect();
  await tampering.query('begin; alter table audit_entry disable trigger all');
  await tampering.query(`update audit_entry set body = body || '{"purpose":"none"}' where number = 2 and chain = $1`, [
    auditor.centre,
  ]);
  await tampering.query('alter table audit_entry enable always trigger append_only_rows; commit');
  await tampering.end();
  const { whole, broken } = await verifyByProgram(site, auditor);
  assert.deepEqual({ whole, broken }, { whole: false, broken: { number: 2, fault: 'altered' } });
  const shown = await (await site.get('/audit', 'en')).text();
  assert.ok(shown.includes('The chain is broken at entry No. 2') && shown.includes('Do not correct anything.'));
  assert.equal((await verifyByProgram(site.as(foreign), foreign)).whole, true);
});

test('the export holds the chosen entries, no formulas and no personal data but the names of staff', async () => {
  await act(later(cast.karlis, { hours: 1 }), '=cmd|calc', { things: { by: 'a;"b"' } });
  const answer = await site.get(`/audit/export?from=02.03.2026.`);
  assert.equal(
    answer.headers.get('content-disposition'),
    `attachment; filename="audita-zurnals-2026-03-02.csv"; filename*=UTF-8''audita-zurnals-2026-03-02.csv`,
  );
  const bytes = new Uint8Array(await answer.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const [heading = '', ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  assert.ok(heading.startsWith('number;at;written;person;role;act;'));
  assert.ok(lines.some((line) => line.includes("'=cmd|calc") && line.includes('"by=a;""b"""')));
  assert.ok(
    lines.some((line) => line.includes('Kārlis Kalniņš;employee;identity.check;Klienta identitātes pārbaude;22.¹ 1.')),
  );
  assert.ok(
    lines.some((line) => line.includes(';case.mandate-ended case.times odd.code;"pilnvarojums nebija spēkā; ')),
  );
  assert.ok(!lines.some((line) => line.includes('odd.new-act')));
  assert.ok((await entries('?act=audit-log.export'))[0]?.includes('Audita žurnāla lejupielāde'));
  await transaction(database, cast.janis.centre, async (tx) => {
    for (let i = 0; i < 2000; i++) record(tx, cast.janis, { act: 'case.view' });
    return null;
  });
  const big = await (await site.as({ ...cast.janis, role: 'auditor' }).get('/audit/export')).text();
  const numbers = big
    .split('\r\n')
    .slice(1, -1)
    .map((line) => Number.parseInt(line, 10));
  assert.equal(new Set(numbers).size, numbers.length);
  assert.deepEqual(
    numbers,
    Array.from({ length: numbers.length }, (_, index) => numbers.length - index),
  );
});

test('who asks whose data were seen is told what is not a question, and what was typed stays', async () => {
  const ask = async (typed: Readonly<Record<string, string>>) => (await site.post('/audit/seen/address', typed)).text();
  const days = { from: '05.01.2026.', to: '06.01.2026.' };
  const neither = await ask({ account: '', address: '', ...days });
  assert.ok(neither.includes('Izvēlieties darbinieku vai ierakstiet tīkla adresi.'));
  for (const day of Object.values(days)) assert.equal(neither.split(`value="${day}"`).length, 2, day);
  for (const address of ['999.1.1', '192.0.2', '192.0.2.7:443', 'dators'])
    assert.ok((await ask({ address, ...days })).includes('Ierakstiet visu tīkla adresi'), address);
  const account = cast.karlis.person;
  assert.ok((await ask({ account, address: '192.0.2.7', ...days })).includes('tikai vienu'));
  const both = await ask({ account, address: '1.2.3', from: '06.01.2026.', to: '05.01.2026.' });
  for (const fault of ['Ierakstiet visu tīkla adresi', 'pirms pirmās dienas']) assert.ok(both.includes(fault), fault);
  assert.equal((await site.post('/audit/seen/address', { address: '2001:db8::7', ...days })).status, 303);
});

test('days that end before they begin are no question, wherever a list is asked for by days', async () => {
  const { person } = cast.karlis;
  for (const path of [
    `/audit/seen?account=${person}&`,
    `/audit/seen/export?account=${person}&`,
    '/audit?',
    '/audit/export?',
  ]) {
    const answer = await site.get(`${path}from=2026-03-02&to=2026-03-01`);
    assert.equal(answer.status, 422, path);
    assert.ok((await answer.text()).includes('Pēdējā diena ir pirms pirmās dienas'), path);
  }
});
