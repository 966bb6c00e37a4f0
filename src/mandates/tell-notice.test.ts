import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { noticeById } from './index.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis, viewer } = cast;
await readyForMandates(database, cast);
const { confirmIdentity, tell } = mandateActs(database);
const notice = (id: string, actor = karlis) => loggedTransaction(database, actor.centre, (tx) => noticeById(tx, id));

test('a notice says who was told, under which wording, in which language, how, by whom and when (22.¹ 3.)', async () => {
  const identityCheckId = await confirmIdentity(karlis);
  const id = await tell(liga, { language: 'ru', way: 'interpreter', interpreter: 'Tatjana Tulce' }, identityCheckId);
  const told = await notice(id);
  assert.ok(told?.clientId);
  assert.deepEqual(
    { ...told, parties: told.parties.storageTerm, clientId: '', toldAt: String(told.toldAt) },
    {
      id,
      identityCheckId,
      clientId: '',
      version: '2019-03-01',
      parties: '10 gadus',
      language: 'ru',
      way: 'interpreter',
      assistant: 'Tatjana Tulce',
      toldAt: '2026-03-02T08:30:00Z',
      toldBy: liga.person,
      putRight: null,
    },
  );
});

test('a client whose identity is not confirmed is not told the notice (22.¹ 1.)', async () => {
  const refused = await confirmIdentity(karlis, clients.velta, {
    outcome: 'refused',
    refusalReason: 'capacity_or_will_doubted',
    doubtReason: 'Runāja tikai pavadonis.',
  });
  await assert.rejects(tell(karlis, {}, refused), { code: 'notice.identity-not-confirmed', point: '22.1.1' });
});

test("an identity confirmed at another centre is not found by this one's employee", async () => {
  const identityCheck = await confirmIdentity(janis);
  await assert.rejects(tell(karlis, {}, identityCheck), { code: 'notice.identity-not-confirmed' });
  assert.equal(await notice(await tell(janis, {}, identityCheck)), undefined);
});

test('an interpreter and a witness are named; a text that does not exist in the language cannot be read by the client', async () => {
  for (const [typed, field] of [
    [{ way: 'interpreter' }, 'interpreter'],
    [{ way: 'witness', witness: '  ' }, 'witness'],
    [{ language: 'ru', way: 'read' }, 'way'],
    [{ language: 'xx' }, 'language'],
    [{ way: '' }, 'way'],
  ] as const) {
    await assert.rejects(tell(karlis, typed), (error: { problems: { field: string }[] }) => {
      assert.equal(error.problems[0]?.field, field);
      return true;
    });
  }
});

test('before 1 March 2019 there is no notice, because there is no authorised e-service (2.)', async () => {
  const at = Temporal.Instant.from('2019-02-28T21:59:59Z');
  await assert.rejects(tell({ ...karlis, at }), { code: 'mandate.before-the-act', point: '2' });
  await tell(later({ ...karlis, at }, { seconds: 1 }));
});

test('only an employee tells it', async () => {
  const identityCheck = await confirmIdentity(karlis);
  await assert.rejects(tell(viewer, {}, identityCheck), { code: 'access.role', kind: 'forbidden' });
});
