import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Actor } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { rightsApi } from './api.ts';
import { enterRight } from './index.ts';
import { rightsPages } from './pages.tsx';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const parts = { database };
const site = await roomSite(database, [rightsApi(parts), rightsPages(parts)], cast.elita);

async function post(actor: Actor, path: string, body: object = {}, key: string = randomUUID()) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': 'en' };
  const answer = await site.as(actor).app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const visitor = {
  name: 'Kaspars Viesis',
  email: 'kaspars@paraugs.example',
  role: 'viewer',
  centre: cast.birzgale,
  position: 'stažieris',
  from: '2026-03-02',
  until: '2026-06-30',
  personalCode: '329998-00077',
};

test('a right is given, extended, confirmed and taken by programs too', async () => {
  const key = randomUUID();
  const given = await post(cast.elita, '/api/rights', visitor, key);
  assert.equal(given.status, 200, JSON.stringify(given.body));
  assert.deepEqual((await post(cast.elita, '/api/rights', visitor, key)).body, given.body, 'harmless when repeated');
  const path = `/api/rights/${String(given.body.right)}`;
  assert.equal((await post(cast.elita, `${path}/term`, { until: '2026-12-31' })).status, 200);
  assert.equal((await post(cast.uldis, `${path}/confirmation`)).status, 200);
  assert.equal((await post(cast.elita, `${path}/taking`, {})).status, 422);
  assert.equal((await post(cast.elita, `${path}/taking`, { reason: 'beidza praksi' })).status, 200);
  assert.equal((await post(cast.elita, `${path}/taking`, { reason: 'beidza praksi' })).status, 409);
});

test('refusals come in words, with the code and the note of Annex 2', async () => {
  const other = await post(cast.elita, '/api/rights', { ...visitor, centre: cast.celmene });
  assert.equal(other.status, 403);
  assert.equal(other.body.code, 'access.not-own-centre');
  assert.equal(other.body.point, '2. pielikuma 3. piezīme');
  const badly = await post(cast.elita, '/api/rights', {
    ...visitor,
    role: 'administrator',
    email: 'nowhere',
    from: '30.02.2026.',
  });
  assert.equal(badly.status, 422);
  const fields = (badly.body.problems as { field: string }[]).map(({ field }) => field);
  assert.deepEqual(fields.toSorted(), ['email', 'from', 'role']);
  assert.equal((await post(cast.janis, '/api/rights', visitor)).status, 403);
  assert.equal((await post(cast.elita, '/api/rights/nothing/taking', { reason: 'x' })).status, 404);
});

test('an officer of the ministry reads all organisations, an administrator their own', async () => {
  const read = async (actor: Actor, path: string) =>
    (await site.as(actor).get(path)).json() as Promise<Record<string, object[]>>;
  assert.equal((await read(cast.maija, '/api/rights/figures')).organisations?.length, 4);
  assert.equal((await read(cast.elita, '/api/rights/figures')).organisations?.length, 1);
  const theirs = await read(cast.baiba, `/api/rights?organisation=${cast.paraugs}`);
  assert.deepEqual(
    theirs.rights?.map((right) => 'name' in right && right.name),
    ['Baiba Turētāja'],
  );
  assert.ok(((await read(cast.maija, `/api/rights?organisation=${cast.paraugs}`)).rights?.length ?? 0) > 1);
});

test("another organisation's right is not there, on any page", async () => {
  for (const page of ['', '/taking', '/term']) {
    assert.equal((await site.as(cast.baiba).get(`/rights/${cast.janis.right}${page}`)).status, 404, page);
  }
  assert.equal((await site.as(cast.baiba).get('/invitations/anything')).status, 404);
  assert.equal((await site.as(null).get('/invitation/anything')).status, 404);
  assert.equal((await site.as(cast.elita).get('/rights?after=anything')).status, 422);
});

test("a service holder's administrator gives its officers' rights and no counter's", async () => {
  const page = await (await site.as(cast.baiba).get('/rights/new')).text();
  assert.match(page, /value="holder_officer"/);
  assert.doesNotMatch(page, /value="employee"|name="centre"/);
  const form = { ...visitor, role: 'holder_officer', centre: '', personalCode: '329998-00078' };
  const given = await site.as(cast.baiba).post('/rights', form);
  assert.equal(given.status, 303);
  const there = given.headers.get('location') ?? '';
  assert.match(there, /^\/rights\/[0-9a-f-]{36}\?done=granted$/);
  const told = async (path: string) => (await (await site.as(cast.baiba).get(path)).text()).includes('notice--success');
  assert.equal(await told(there), true);
  assert.equal(await told(there.replace('granted', 'constructor')), false);
  assert.equal(await told('/rights?done=constructor'), false);
});

test('a long list comes in pages, every right once', async () => {
  const from = mondayMorning.subtract({ hours: 1 });
  await loggedTransaction(database, null, async (tx) => {
    for (let at = 0; at < 120; at += 1) {
      const number = `PNOLV-32999${String(at).padStart(6, '0')}`;
      const person = {
        personalNumber: number,
        givenName: 'Kāds',
        surname: `Cilvēks ${at}`,
        email: 'kads@paraugs.example',
      };
      const { id } = await enterStaff(tx, { at: mondayMorning }, person);
      const post = { role: 'viewer', organisation: cast.celms, centre: cast.celmene, position: 'skatītājs' } as const;
      await enterRight(tx, { staff: id, ...post, from });
    }
  });
  const seen = new Set<string>();
  let pages = 0;
  let path: string | undefined = `/rights?organisation=${cast.celms}`;
  while (path) {
    const page = await site.as(cast.maija).get(path);
    assert.equal(page.status, 200, path);
    const text: string = await page.text();
    for (const [, id = ''] of text.matchAll(/href="\/rights\/([0-9a-f-]{36})"/g)) seen.add(id);
    path = / href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    pages += 1;
  }
  assert.deepEqual([seen.size, pages], [120, 120 / rowsOnAPage]);
});

test('an invitation is listed, confirmed and withdrawn by programs too, and rights are reviewed many at once', async () => {
  const list = async (actor: Actor) =>
    ((await (await site.as(actor).get('/api/invitations')).json()) as { invitations: { id: string; name: string }[] })
      .invitations;
  const { personalCode: _, ...unknown } = { ...visitor, email: 'nezinams@paraugs.example' };
  const invited = await post(cast.elita, '/api/rights', unknown);
  const id = String(invited.body.invitation);
  assert.ok((await list(cast.elita)).some((open) => open.id === id));
  assert.deepEqual(await list(cast.baiba), [], "another organisation's are not there");
  const early = await post(cast.elita, `/api/invitations/${id}/confirmation`);
  assert.deepEqual([early.status, early.body.code], [409, 'access.not-claimed']);
  for (const act of ['confirmation', 'withdrawal']) {
    const foreign = await post(cast.baiba, `/api/invitations/${id}/${act}`);
    const none = await post(cast.baiba, `/api/invitations/${randomUUID()}/${act}`);
    assert.deepEqual(foreign, none, act);
  }
  assert.equal((await post(cast.elita, `/api/invitations/${id}/withdrawal`)).status, 200);
  assert.equal((await post(cast.elita, `/api/invitations/${id}/withdrawal`)).status, 409);
  assert.ok(!(await list(cast.elita)).some((open) => open.id === id));

  const given = await post(cast.elita, '/api/rights', { ...visitor, personalCode: '329998-00079' });
  const reviewed = { keep: [], take: [given.body.right], reason: 'beidza praksi' };
  assert.equal((await post(cast.elita, '/api/rights/review', { take: reviewed.take })).status, 422);
  assert.deepEqual((await post(cast.elita, '/api/rights/review', reviewed)).body, { kept: 0, taken: 1 });
});
