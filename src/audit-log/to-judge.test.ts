import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { beforeEach, test } from 'node:test';
import { type CentreActor, record, recordRefusal } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { titles } from '#site/titles.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { auditApi } from './api.ts';
import { waitingInLog } from './index.ts';
import { auditPages } from './pages.tsx';

const database = await freshDatabase();
const cast = await enterCast(database);
const namePeople = async () => new Map<string, string>();
const { right } = await alsoIn(database, cast.viewer, 'auditor');
/** Looks before anything is done, so that no look stands among the entries. */
const auditor: CentreActor = { ...cast.viewer, role: 'auditor', right };
const pages = [auditPages({ database, namePeople, titles: titles() }), auditApi({ database, namePeople })];
const site = await roomSite(database, pages, auditor);

const [velta, arvids] = [randomUUID(), randomUUID()];
let minutes = 0;

const opened = (client: string) =>
  transaction(database, cast.karlis.centre, async (tx) =>
    record(tx, later(cast.karlis, { minutes: ++minutes }), { act: 'person-record.open', client, purpose: 'complaint' }),
  );
const refused = () =>
  recordRefusal(
    database,
    later(cast.liga, { minutes: ++minutes }),
    { name: 'application.file', point: '22.1.5' },
    new Refusal({ code: 'case.mandate-ended', problems: [] }),
  );

async function waiting(who = auditor): Promise<{ opened: unknown; refused: unknown }> {
  const found = await transaction(database, who.centre, (tx) => waitingInLog(tx, who));
  const of = (name: string) => found.find((one) => one.name === name)?.all.count;
  return { opened: of('opened'), refused: of('refused') };
}

const look = async (query: string, status = 200) => assert.equal((await site.get(`/audit${query}`)).status, status);

beforeEach(async () => {
  await look('');
  await look('?refused=yes');
  await look('?act=person-record.open');
  assert.deepEqual(await waiting(), { opened: 0, refused: 0 });
  await refused();
  await opened(velta);
  await refused();
  await opened(arvids);
});

for (const [index, [query, left]] of (
  [
    ['', { opened: 0, refused: 0 }],
    ['?refused=yes', { opened: 2, refused: 0 }],
    ['?act=person-record.open', { opened: 0, refused: 2 }],
    ['?act=application.file', { opened: 2, refused: 0 }],
    ['?act=case.open', { opened: 2, refused: 2 }],
    ['?act=person-record.open&refused=yes', { opened: 2, refused: 2 }],
    [`?person=${cast.karlis.person}`, { opened: 0, refused: 2 }],
    [`?person=${cast.liga.person}`, { opened: 2, refused: 0 }],
    [`?client=${velta}&purpose=complaint&act=person-record.open`, { opened: 1, refused: 2 }],
    [`?case=${velta}&purpose=complaint`, { opened: 2, refused: 2 }],
    [`?mandate=${velta}&purpose=complaint`, { opened: 2, refused: 2 }],
    ['?to=2026-03-01', { opened: 2, refused: 2 }],
    ['?from=2026-03-02&to=2026-03-02', { opened: 0, refused: 0 }],
    ['?after=1', { opened: 2, refused: 2 }],
  ] as const
).entries()) {
  test(`a look at /audit${query.replaceAll(/[\da-f-]{36}/g, '…')} reads what it shows, and nothing else (${index + 1})`, async () => {
    await look(query);
    assert.deepEqual(await waiting(), left);
  });
}

test('what could not be read, and what somebody else read, still waits', async () => {
  await look('?from=99.99.2026', 422);
  assert.deepEqual(await waiting(), { opened: 2, refused: 2 });
  const { right: another } = await alsoIn(database, cast.karlis, 'auditor');
  const colleague: CentreActor = { ...cast.karlis, role: 'auditor', right: another };
  await site.as(colleague).get('/audit');
  assert.deepEqual(await waiting(), { opened: 2, refused: 2 });
});

test('a page reads as far as it reaches; the rest is read on the next, by a program too', async () => {
  for (let more = 0; more < 20; more++) await refused();
  await look('');
  assert.deepEqual(await waiting(), { opened: 2, refused: 7 });
  const first = (await (await site.get('/api/audit?refused=yes')).json()) as { next: number };
  assert.deepEqual(await waiting(), { opened: 2, refused: 7 });
  await site.get(`/api/audit?refused=yes&after=${first.next}`);
  assert.deepEqual(await waiting(), { opened: 2, refused: 0 });
});

test('of more than a start page counts, so many are left as were not read', async () => {
  for (let more = 0; more < 120; more++) await refused();
  assert.deepEqual(await waiting(), { opened: 2, refused: 100 });
  await look('?refused=yes');
  await look('?refused=yes');
  assert.deepEqual(await waiting(), { opened: 2, refused: 100 });
});
