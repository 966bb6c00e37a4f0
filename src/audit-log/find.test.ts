import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CentreActor, lookAt } from '#acting/index.ts';
import { archivePages } from '#archive/pages.tsx';
import { caseViews } from '#cases/index.ts';
import { staffNames } from '#organisations/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { titles } from '#site/titles.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { auditApi } from './api.ts';
import { auditPages } from './pages.tsx';

const database = await freshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis, cast.ruta]);
const { right } = await alsoIn(database, cast.viewer, 'auditor');
const auditor: CentreActor = { ...later(cast.viewer, { hours: 2 }), role: 'auditor', right };
const parts = { database, namePeople: staffNames };
const rooms = [auditPages({ ...parts, titles: titles() }), auditApi(parts), archivePages(database)];
const site = await roomSite(database, rooms, auditor);

const first = await leadCase(database, cast.karlis, '22.1.3');
const second = await leadCase(database, later(cast.karlis, { minutes: 5 }), '22.1.1', {
  client: { ...clients.arvids },
});
await assert.rejects(act(database, cast.karlis, 'declareNoMeans', { case: first.id }, forms.declaration), Refusal);
await lookAt({ database }, cast.karlis, caseViews.viewCase, { of: { case: first.id } }, () => undefined);

interface Entry {
  readonly number: number;
  readonly act: string;
  readonly client: string | null;
  readonly refusal?: string;
  readonly things: Readonly<Record<string, string>>;
}

/** All entries that the API tells for a filter, page by page. */
async function told(query: Readonly<Record<string, string>>): Promise<Entry[]> {
  const entries: Entry[] = [];
  let after: string | undefined;
  do {
    const asked = new URLSearchParams({ ...query, ...(after && { after }) });
    const page = (await (await site.get(`/api/audit?${asked}`)).json()) as { entries: Entry[]; next: number | null };
    entries.push(...page.entries);
    after = page.next === null ? undefined : String(page.next);
  } while (after);
  return entries;
}

const find = (typed: Readonly<Record<string, string>>) => site.post('/audit/find', typed);
const purpose = 'complaint';

test('the log of one client is found by personal code, and each look states its purpose', async () => {
  const answer = await find({ text: clients.arvids.personalCode, purpose });
  assert.equal(answer.status, 303);
  const address = answer.headers.get('location') ?? '';
  assert.match(address, /^\/audit\?client=[\da-f-]{36}&purpose=complaint$/);
  const html = await (await site.get(address)).text();
  for (const said of [
    'Klienta identitātes pārbaude',
    'Tikai ieraksti par: klients',
    'iesnieguma vai sūdzības izskatīšana',
  ])
    assert.ok(html.includes(said), said);
  const [, table = ''] = html.split('<tbody');
  assert.ok(!table.includes('Pilnvarojuma parakstīšana'), 'nothing of the other client');
  const [looked, sought] = await lastEntries(database, 2);
  assert.deepEqual([looked?.act, sought?.act], ['audit-log.view', 'audit-log.find']);
  assert.deepEqual([looked?.body.purpose, sought?.body.purpose], [purpose, purpose]);
  assert.doesNotMatch(JSON.stringify([looked, sought]), new RegExp(clients.arvids.personalCode.slice(0, 6)));
});

test('a case is found by the number of its mandate, with what came before its client was known, and what was refused', async () => {
  const answer = await find({ text: 'Nr. 1/2026', purpose });
  assert.equal(answer.headers.get('location'), `/audit?case=${first.id}&purpose=complaint`);
  const entries = await told({ case: first.id, purpose });
  for (const name of ['case.open', 'declaration.receive', 'identity.check', 'mandate.sign', 'case.view'])
    assert.ok(
      entries.some((entry) => entry.act === name && !entry.refusal),
      name,
    );
  assert.ok(entries.some(({ refusal }) => refusal === 'case.already-done'));
  assert.ok(entries.every(({ things }) => things.case === first.id));
});

test("a mandate's entries are those of its case and of the register that name it", async () => {
  const acts = (await told({ mandate: first.mandate, purpose })).map((entry) => entry.act);
  for (const name of ['mandate.draw', 'mandate.sign', 'register-entry.place']) assert.ok(acts.includes(name), name);
  assert.ok(!acts.includes('case.open'));
  assert.deepEqual(await told({ mandate: first.mandate, case: second.id, purpose }), []);
});

test('without a purpose nothing of one client, case or mandate is shown', async () => {
  for (const asked of [`client=${first.id}`, `case=${first.id}`, `mandate=${first.mandate}`]) {
    for (const path of ['/audit', '/audit/export', '/api/audit'])
      assert.equal((await site.get(`${path}?${asked}`)).status, 422, `${path} ${asked}`);
    assert.equal((await find({ [asked.split('=')[0] ?? '']: first.id })).status, 422, asked);
    const question = await (await site.get(`/audit/find?${asked}`)).text();
    assert.ok(question.includes('Kāpēc skatāt šos ierakstus?') && question.includes(`value="${asked.split('=')[1]}"`));
    assert.doesNotMatch(question, / checked/, 'no purpose is chosen beforehand');
  }
  assert.equal((await site.get(`/audit?case=${first.id}&purpose=curiosity`)).status, 422);
});

test('who is not there is not found, and that it was asked is in the log', async () => {
  for (const text of ['329999-10077', '99/2026']) {
    const answer = await find({ text, purpose });
    assert.equal(answer.status, 409, text);
    assert.ok((await answer.text()).includes('Jūsu centrā nav šāda klienta vai pilnvarojuma.'));
    const [entry] = await lastEntries(database, 1);
    assert.equal(entry?.body.refusal?.code, 'audit-log.nobody-found');
  }
  for (const text of ['', '17', 'Velta']) assert.equal((await find({ text, purpose })).status, 422, text);
});

test('only the auditor of a centre finds anybody in its log', async () => {
  for (const actor of [cast.karlis, cast.viewer, { ...cast.karlis, role: 'administrator' } as const]) {
    assert.equal((await site.as(actor).get('/audit/find')).status, 403);
    assert.equal((await site.as(actor).post('/audit/find', { text: '1/2026', purpose })).status, 403);
  }
  const foreign = { ...auditor, centre: cast.ruta.centre };
  assert.equal((await site.as(foreign).post('/audit/find', { text: '1/2026', purpose })).status, 409);
});

test('entries name mandates by their numbers and lead to what the role may open', async () => {
  const html = await (await site.get(`/audit?case=${first.id}&purpose=complaint`)).text();
  assert.ok(html.includes('pilnvarojums: Nr. 1/2026'));
  assert.ok(html.includes(': EPD313'), 'e-services by their codes');
  assert.ok(html.includes(`href="/audit?mandate=${first.mandate}&amp;purpose=complaint"`), 'the purpose goes along');
  assert.ok(html.includes(`href="/register/${first.mandate}"`), 'an auditor may open the register');
  assert.ok(!html.includes(`href="/cases/${first.id}`), 'and no case');
  const whole = await (await site.get('/audit')).text();
  assert.ok(whole.includes(`href="/audit/find?case=${first.id}"`), 'else it is asked for');
  assert.equal((await site.get(`/register/${first.mandate}`)).status, 200);
});

test('the register leads the auditor to the log of a mandate, and an employee to its case', async () => {
  const [log, ofCase] = [`/audit/find?mandate=${first.mandate}`, `/cases/of/${first.mandate}`];
  const seen = async (actor: CentreActor) => (await site.as(actor).get(`/register/${first.mandate}`)).text();
  const [auditors, employees] = [await seen(auditor), await seen(cast.karlis)];
  assert.ok(auditors.includes(log) && !auditors.includes(ofCase));
  assert.ok(employees.includes(ofCase) && !employees.includes(log));
});

test('the export has what is shown, whatever it is narrowed by', async () => {
  const filters: Readonly<Record<string, string>>[] = [
    {},
    { refused: 'yes' },
    { act: 'identity.check' },
    { person: cast.karlis.person, from: '02.03.2026.' },
    { case: first.id, purpose },
    { mandate: first.mandate, purpose },
    { case: first.id, refused: 'yes', purpose },
  ];
  for (const filter of filters) {
    const file = await (await site.get(`/audit/export?${new URLSearchParams(filter)}`)).text();
    const exported = file
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => Number.parseInt(line, 10));
    const shown = (await told(filter)).map(({ number }) => number);
    // Each look at the log is an entry of its own: those since then are in the answer that came later.
    const last = Math.max(...exported);
    assert.ok(exported.length > 0, JSON.stringify(filter));
    assert.deepEqual(
      shown.filter((number) => number <= last),
      exported,
      JSON.stringify(filter),
    );
  }
});
