import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '#acting/index.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { clientsApi } from './api.ts';

const database = await freshDatabase();
const { karlis, viewer, janis } = await enterCast(database);
const site = await roomSite(database, [clientsApi(database)], karlis);
const typed = {
  outcome: 'confirmed',
  documentKind: 'passport',
  documentNumber: 'LV7654321',
  documentCountry: 'LV',
  documentValidTo: '2030-01-01',
  matter: 'self',
  ...clients.velta,
};
const { clientId } = await checkedAlone(database, karlis, typed);

async function call(actor: Actor, path: string, body: unknown) {
  const answer = await site.as(actor).app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  return { status: answer.status, json: await answer.json() };
}

test('a code is shown only for a purpose and only at its own centre', async () => {
  const path = `/api/clients/${clientId}/code`;
  assert.deepEqual((await call(viewer, path, { purpose: 'serving' })).json, { code: '320000-00001' });
  const without = await call(viewer, path, {});
  assert.deepEqual([without.status, without.json.problems[0].field], [422, 'purpose']);
  assert.equal((await call(janis, path, { purpose: 'serving' })).status, 404);
  assert.equal((await call({ ...karlis, role: 'auditor' }, path, { purpose: 'serving' })).status, 403);
});
