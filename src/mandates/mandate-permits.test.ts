import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CentreActor, carryOutIn } from '#acting/index.ts';
import { loggedTransaction, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { endAlone, mandateActs, readyForMandates, revokeInPartAlone } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { until } from '#test/support/run/until.ts';

// `mandate_permits` is the database's own check, called by the trigger that lets an application be filed (22.¹ 5.).
const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis } = cast;
const { capacity, codes } = await readyForMandates(database, cast);
const { draw, sign, end, revokeInPart, drawAndSign, mandate } = mandateActs(database);

async function permits(tx: Transaction, actor: CentreActor, id: string, eServiceId = capacity.eServiceId) {
  const [row] = await rows(
    tx,
    sql<{
      yes: boolean;
    }>`select mandate_permits(${actor.centre}, ${id}, ${eServiceId}, ${actor.at}::timestamptz, ${actor.at}::timestamptz) as yes`,
  );
  return row?.yes;
}

const permitted = (actor: CentreActor, id: string, eServiceId?: string) =>
  transaction(database, actor.centre, (tx) => permits(tx, actor, id, eServiceId));

test('a mandate permits what it names, once it is signed and until it ends', async () => {
  const id = await draw(karlis, { editions: capacity.id });
  assert.equal(await permitted(karlis, id), false);
  await sign(karlis, id);
  assert.equal(await permitted(karlis, id), true);
  assert.equal(await permitted(liga, id), true);
  await end(later(karlis, { hours: 1 }), id);
  assert.equal(await permitted(later(karlis, { hours: 1 }), id), false);
});

test('what is not written is not allowed', async () => {
  const id = await drawAndSign(karlis, { editions: capacity.id });
  assert.equal(await permitted(karlis, id, codes.eServiceId), false);
  const both = await drawAndSign(karlis, { editions: [capacity.id, codes.id] });
  assert.equal(await permitted(karlis, both, codes.eServiceId), true);
});

test("another centre's mandate permits nothing", async () => {
  const id = await drawAndSign(karlis, { editions: capacity.id });
  assert.equal(await permitted(janis, id), false);
  const asIfOwn = transaction(database, janis.centre, (tx) => permits(tx, { ...janis, centre: karlis.centre }, id));
  assert.equal(await asIfOwn, false);
});

test('it permits through the whole last day in Riga, also where the clocks change, and not a moment longer', async () => {
  for (const [validUntil, midnight] of [
    ['2026-03-28', '2026-03-28T22:00:00Z'],
    ['2026-03-29', '2026-03-29T21:00:00Z'],
    ['2026-10-25', '2026-10-25T22:00:00Z'],
  ] as const) {
    const id = await drawAndSign(karlis, { editions: capacity.id, validUntil });
    const at = Temporal.Instant.from(midnight);
    assert.equal(await permitted({ ...karlis, at: at.subtract({ milliseconds: 1 }) }, id), true, validUntil);
    assert.equal(await permitted({ ...karlis, at }, id), false, validUntil);
  }
});

test('if filing comes first, a revocation waits until the filing is done', async () => {
  const id = await drawAndSign(karlis, { editions: capacity.id });
  const done: string[] = [];
  let revoking: Promise<unknown> = Promise.resolve();
  await transaction(database, karlis.centre, async (tx) => {
    assert.equal(await permits(tx, karlis, id), true);
    revoking = end(liga, id).then(() => done.push('revoked'));
    await waitingForALock();
    done.push('filed');
  });
  await revoking;
  assert.deepEqual(done, ['filed', 'revoked']);
});

test('if revoking comes first, the filing is refused, even one that waited for the revocation', async () => {
  const id = await drawAndSign(karlis, { editions: capacity.id });
  let asking: Promise<boolean | undefined> = Promise.resolve(undefined);
  await loggedTransaction(database, liga.centre, async (tx) => {
    await carryOutIn(tx, {}, liga, endAlone, { of: { mandate: id }, input: { kind: 'revoked', declaredBy: 'Velta' } });
    asking = permitted(karlis, id);
    await waitingForALock();
  });
  assert.equal(await asking, false);
  assert.equal((await mandate(karlis, id)).end?.kind, 'revoked');
});

test('withdrawn for one e-service, it permits the other, and what was before', async () => {
  const id = await drawAndSign(karlis, { editions: [capacity.id, codes.id] });
  await revokeInPart(later(karlis, { hours: 1 }), id, { eServices: codes.eServiceId });
  assert.equal(await permitted(later(karlis, { hours: 1 }), id, codes.eServiceId), false);
  assert.equal(await permitted(later(karlis, { minutes: 59 }), id, codes.eServiceId), true);
  assert.equal(await permitted(later(karlis, { hours: 1 }), id), true);
});

test('of filing and withdrawing a part at once, the second waits for the first and sees it', async () => {
  const id = await drawAndSign(karlis, { editions: [capacity.id, codes.id] });
  let revoking: Promise<unknown> = Promise.resolve();
  const done: string[] = [];
  await transaction(database, karlis.centre, async (tx) => {
    assert.equal(await permits(tx, karlis, id), true);
    revoking = revokeInPart(liga, id, { eServices: codes.eServiceId }).then(() => done.push('withdrawn'));
    await waitingForALock();
    done.push('filed');
  });
  await revoking;
  assert.deepEqual(done, ['filed', 'withdrawn']);
  const second = await drawAndSign(karlis, { editions: [capacity.id, codes.id] });
  let asking: Promise<boolean | undefined> = Promise.resolve(undefined);
  await loggedTransaction(database, liga.centre, async (tx) => {
    const input = { eServices: codes.eServiceId, declaredBy: 'Velta' };
    await carryOutIn(tx, {}, liga, revokeInPartAlone, { of: { mandate: second }, input });
    asking = permitted(karlis, second, codes.eServiceId);
    await waitingForALock();
  });
  assert.equal(await asking, false);
});

/** Resolves once another connection waits for a row. */
function waitingForALock(): Promise<void> {
  return until(async () => {
    const [row] = await transaction(database, karlis.centre, (tx) =>
      rows(tx, sql<{ waits: boolean }>`select exists (select from pg_locks where not granted) as waits`),
    );
    return row?.waits === true;
  });
}
