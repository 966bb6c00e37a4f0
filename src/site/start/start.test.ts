import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { navigation, waitingRequests } from '#access-requests/index.ts';
import { type Actor, carryOut, lookAt, type WhatWaits } from '#acting/index.ts';
import { enterOrganisation, organisationsActs } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { rightsViews, waitingRights } from '#rights/index.ts';
import { left } from '#site/gathered.ts';
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

  test('the ministry’s figures are as long as the lists they lead to; who has no users yet counts, and who is closed does not', async () => {
    const counted = async (show: 'without' | 'late', at = maija.at) => {
      const actor = { ...maija, at };
      const { withoutAdministrator, late } = await waits(waitingRights, actor);
      const { figures } = await lookAt(
        { database: site.database },
        actor,
        rightsViews.viewFigures,
        { of: {}, query: { show } },
        (seen) => seen,
      );
      const count = Number((show === 'without' ? withoutAdministrator : late)?.[1]);
      assert.equal(count, figures.length, show);
      return count;
    };
    assert.ok((await counted('late')) > 0);
    const before = await counted('without');
    const { id: organisation } = await transaction(site.database, null, (tx) =>
      enterOrganisation(tx, maija, {
        ...{ kind: 'municipality', name: 'Jaunā novada pašvaldība', registration_number: '90000000088' },
        ...{ address: 'Jaunā iela 1, Jaunciems, LV-0001', email: 'jauna@paraugs.example', phone: '+371 60000088' },
        ...{ data_protection_contact: 'dati@paraugs.example', is_demo: true },
      }),
    );
    assert.equal(await counted('without'), before + 1, 'it cannot work');
    const closedFrom = '2026-04-01';
    await carryOut({ database: site.database, left }, maija, organisationsActs.closeOrganisation, {
      ...{ id: randomUUID(), of: { organisation }, input: { closedFrom, reason: 'Pievienota citai.' } },
    });
    assert.equal(await counted('without'), before + 1, 'closed from a day to come');
    assert.equal(await counted('without', Temporal.Instant.from('2026-04-02T09:00:00Z')), before, 'closed');
  });
});
