import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { accessRequestsApi } from './api.ts';
import { mostRows } from './draft.ts';
import { accessRequestPages } from './pages.tsx';

const site = await openRequests();
const { maija } = site.cast;
const rooms = await roomSite(site.database, [accessRequestPages(site.parts), accessRequestsApi(site.parts)], maija);
const numbers = Array.from({ length: mostRows }, (_, at) => at + 1);

/** A request of as many rows as one may have, sent in; with the report that an officer reads. */
async function sentWith(name: string, kind: 'grant' | 'revoke' = 'grant') {
  const term = kind === 'grant' ? vita.term : '';
  const rows = numbers.map((at) => ({
    ...{ ...vita, term },
    name: `Vita ${name} ${at}`,
    email: `${name}${at}@paraugs.example`,
  }));
  const { request, file } = await site.prepared(site.ruta, { kind, rows });
  const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
  await site.send(request, site.signing.sign(file, wish, mondayMorning));
  const { sendings } = await site.whole(request, maija);
  return { address: `/access-requests/${request}/decision`, report: sendings[0]?.report ?? '', request };
}

const approvedOf = async (request: string) =>
  (await site.whole(request)).decision?.rows.filter(({ approved }) => approved).length;

test('as many rows as a request may have are decided through the API', async () => {
  const { address, report, request } = await sentWith('api');
  const rows = numbers.map((number) => ({ number, approved: true, reason: 'Atbilst.' }));
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ report, rows });
  const answer = await rooms.app.request(`/api${address}`, { method: 'POST', headers, body });
  assert.deepEqual([answer.status, JSON.parse(await answer.text()).approved], [200, mostRows]);
  assert.equal(await approvedOf(request), mostRows);
});

test('and on the page, whose form has fewer fields than are taken', async () => {
  const { address, report, request } = await sentWith('page');
  const page = await (await rooms.get(address)).text();
  assert.equal([...page.matchAll(/name="reason-\d+"/g)].length, mostRows);
  const decisions = numbers.flatMap((at) => [
    [`outcome-${at}`, 'approve'],
    [`reason-${at}`, 'Atbilst.'],
  ]);
  const answer = await rooms.post(address, { ...Object.fromEntries(decisions), report, request_id: randomUUID() });
  assert.equal(answer.status, 303, await answer.text());
  assert.equal(await approvedOf(request), mostRows);
});

test('as many are taken from people again, and the page that offers whose rights is no longer than its rows', async () => {
  const { address, report, request } = await sentWith('page', 'revoke');
  const page = await (await rooms.get(address)).text();
  assert.ok(page.length < 6_000 * mostRows, `${page.length} letters`);
  const ticked = [...page.matchAll(/<input[^>]+type="checkbox"[^>]*>/g)].filter(([box]) => / checked/.test(box));
  const takes = ticked.map(([box]) => [
    / name="([^"]+)"/.exec(box)?.[1] ?? '',
    / value="([^"]+)"/.exec(box)?.[1] ?? '',
  ]);
  assert.deepEqual(
    takes.map(([name]) => name),
    numbers.map((at) => `takes-${at}`),
  );
  const decisions = numbers.flatMap((at) => [
    [`outcome-${at}`, 'approve'],
    [`reason-${at}`, 'Aiziet.'],
  ]);
  const typed = Object.fromEntries([...decisions, ...takes]);
  const answer = await rooms.post(address, { ...typed, report, request_id: randomUUID() });
  assert.equal(answer.status, 303, await answer.text());
  assert.equal(await approvedOf(request), mostRows);
});
