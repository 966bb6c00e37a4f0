import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedTransaction, rows, sql, transaction, violates } from '#platform/database/database.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { isInForce, stateOf } from './index.ts';
import { proofOfEnd } from './queries.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis, viewer } = cast;
const { capacity } = await readyForMandates(database, cast);
const { draw, drawAndSign, end, mandate } = mandateActs(database);
const editions = capacity.id;
const signed = () => drawAndSign(karlis, { editions });
const marks = (id: string) =>
  transaction(database, karlis.centre, (tx) =>
    rows(tx, sql<{ kind: string; note: string }>`select kind, note from register_mark where document = ${id}`),
  );

test('a client can revoke orally at any time; the register is marked, and past states stay (22.¹ 3.)', async () => {
  const id = await signed();
  const nextDay = later(liga, { hours: 26 });
  await end(nextDay, id, { kind: 'revoked', reason: 'Zvanīja un pārdomāja', declaredBy: 'klients pa tālruni' });
  const revoked = await mandate(karlis, id);
  assert.deepEqual(JSON.parse(JSON.stringify(revoked.end)), {
    kind: 'revoked',
    reason: 'Zvanīja un pārdomāja',
    endedAt: '2026-03-03T10:30:00Z',
    recordedAt: '2026-03-03T10:30:00Z',
    recordedBy: liga.person,
  });
  assert.equal(stateOf(revoked, nextDay.at), 'revoked');
  assert.ok(isInForce(revoked, karlis.at));
  assert.deepEqual(await marks(id), [{ kind: 'revoked', note: '' }]);
});

test('it ends once, even if two end it at once, and the second is told who ended it and when', async () => {
  const id = await signed();
  const ends = [end(karlis, id), end(liga, id, { declaredBy: 'Velta' }), end(liga, id)];
  const outcomes = await Promise.allSettled(ends);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason);
  assert.deepEqual(
    refused.map(({ code, kind }) => [code, kind]),
    Array(2).fill(['mandate.ended-already', 'conflict']),
  );
  assert.match(refused[0].problems[0].text.en, /recorded by (Kārlis Kalniņš|Līga Ozola), 02\.03\.2026 10:30\.$/);
  assert.equal((await marks(id)).length, 1);
});

test('of a revocation it must be said who gave notice: the proof names nobody who was not typed', async () => {
  const id = await signed();
  for (const declaredBy of [undefined, ' ']) {
    await assert.rejects(end(karlis, id, { declaredBy }), ({ code, problems }) => {
      assert.deepEqual([code, problems[0].field], ['mandate.no-notice', 'declaredBy']);
      return true;
    });
  }
  await end(karlis, id, { declaredBy: 'māsa pa tālruni' });
  const proof = await loggedTransaction(database, karlis.centre, (tx) => proofOfEnd(tx, id));
  assert.equal(proof?.declaredBy, 'māsa pa tālruni');
});

test('only a mandate that was never signed ends as unsigned, and it ends in no other way', async () => {
  const drawn = await draw(karlis, { editions });
  for (const kind of ['revoked', 'completed']) {
    await assert.rejects(end(karlis, drawn, { kind }), { code: 'mandate.never-signed' });
  }
  await assert.rejects(end(karlis, await signed(), { kind: 'unsigned' }), { code: 'mandate.signed' });
  await end(karlis, drawn, { kind: 'unsigned' });
  assert.equal(stateOf(await mandate(karlis, drawn), karlis.at), 'unsigned');
  assert.deepEqual(await marks(drawn), [{ kind: 'unsigned', note: '' }]);
});

test('the end may be earlier than its record, but not before the signing and not in the future', async () => {
  const id = await signed();
  const twoDaysOn = later(karlis, { hours: 48 });
  const on = (endedOn: string) => end(twoDaysOn, id, { endedOn, declaredBy: 'klients pa tālruni' });
  await assert.rejects(on('01.03.2026.'), { code: 'mandate.ended-before-signed' });
  await assert.rejects(on('05.03.2026.'), { code: 'mandate.ended-in-future' });
  await on('03.03.2026.');
  const revoked = await mandate(karlis, id);
  // For an earlier day the hour is not known: the mandate was in force until the end of that day in Riga.
  assert.equal(stateOf(revoked, Temporal.Instant.from('2026-03-03T21:59:59Z')), 'in_force');
  assert.equal(stateOf(revoked, Temporal.Instant.from('2026-03-03T22:00:00Z')), 'revoked');
});

test('a death is recorded of the person, and not of one mandate', async () => {
  const id = await signed();
  await assert.rejects(end(karlis, id, { kind: 'died' }), { code: 'mandate.death-is-of-the-person' });
});

test("another centre's mandate is not found; only an employee ends one", async () => {
  const id = await signed();
  await assert.rejects(end(janis, id), { code: 'mandate.absent', kind: 'absent' });
  await assert.rejects(end(viewer, id), { code: 'access.role' });
});

test('the database itself refuses an impossible end, and a change of an ended mandate', async () => {
  const id = await signed();
  const insert = (mandateId: string, kind: string, content: Buffer | null) =>
    transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into mandate_end
            values (${karlis.centre}, ${mandateId}, ${kind}, null, ${content}, ${karlis.at}, ${karlis.at}, ${karlis.person})`,
      ),
    );
  const drawn = await draw(karlis, { editions });
  await assert.rejects(insert(id, 'unsigned', null), (error) => violates(error, 'mandate_ends_as_it_stood'));
  await assert.rejects(insert(drawn, 'revoked', Buffer.of(1)), (error) => violates(error, 'mandate_ends_as_it_stood'));
  await end(karlis, id);
  await assert.rejects(insert(id, 'revoked', Buffer.of(1)), (error) => violates(error, 'mandate_ends_once'));
  const undo = transaction(database, karlis.centre, (tx) =>
    rows(tx, sql`delete from mandate_end where mandate_id = ${id}`),
  );
  await assert.rejects(undo, /permission denied/);
});
