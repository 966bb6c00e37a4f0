import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { navigation, waitingRequests } from '#access-requests/index.ts';
import type { Actor, WhatWaits } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { waitingRights } from '#rights/index.ts';
import { openRequests } from '#test/support/cast/access-requests.ts';

const site = await openRequests();
const { ruta } = site;
const { elita, maija } = site.cast;

/** Kind and figure of what waits, by name. */
const waits = async (ask: WhatWaits, actor: Actor) => {
  const found = await transaction(site.database, actor.centre, (tx) => ask(tx, actor));
  return Object.fromEntries(found.map(({ name, kind, all }) => [name, [kind, all.count]]));
};

suite('the start pages outside the counter', () => {
  test('a request waits with who asks until it is sent, and then with the ministry', async () => {
    const { request, file } = await site.prepared();
    const inMenu = (actor: Actor) =>
      transaction(site.database, actor.centre, async (tx) => navigation[0]?.waits?.(tx, actor));
    assert.deepEqual((await waits(waitingRequests, ruta)).toSend, ['waiting', 1]);
    assert.deepEqual([await inMenu(ruta), await inMenu(maija)], [0, 0]);
    assert.deepEqual((await waits(waitingRequests, maija)).toDecide, ['waiting', 0]);
    await site.send(request, file.bytes);
    assert.deepEqual((await waits(waitingRequests, ruta)).returned, ['returned', 1], 'it is not signed');
    assert.deepEqual([await inMenu(ruta), await inMenu(elita), await inMenu(maija)], [1, 1, 0]);
    assert.deepEqual((await waits(waitingRequests, maija)).toDecide, ['waiting', 0]);
    const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
    await site.send(request, new Uint8Array(site.signing.sign(file, wish, site.ruta.at)));
    assert.deepEqual((await waits(waitingRequests, ruta)).atMinistry, ['waiting', 1]);
    assert.deepEqual((await waits(waitingRequests, ruta)).returned, ['returned', 0]);
    assert.deepEqual((await waits(waitingRequests, maija)).toDecide, ['waiting', 1]);
    assert.deepEqual([await inMenu(ruta), await inMenu(elita), await inMenu(maija)], [0, 0, 1]);
    assert.deepEqual(await waits(waitingRequests, { ...elita, role: 'auditor' }), {});
  });

  test('a late review of users’ rights is overdue, for the ministry too', async () => {
    const { due, ending } = await waits(waitingRights, elita);
    assert.ok(due?.[0] === 'overdue' && Number(due[1]) > 0);
    assert.equal(ending?.[0], 'ending');
    const ofMinistry = await waits(waitingRights, maija);
    assert.ok(Number(ofMinistry.late?.[1]) > 0);
    assert.deepEqual(await waits(waitingRights, ruta), {});
  });
});
