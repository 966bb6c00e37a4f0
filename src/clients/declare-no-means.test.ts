import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { declareAlone } from '#test/support/cast/deeds.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { declarationById } from './index.ts';

const database = await freshDatabase();
const { karlis, viewer, janis } = await enterCast(database);

function declare(actor: CentreActor, typed: Record<string, unknown>) {
  return carryOut({ database }, actor, declareAlone, { id: randomUUID(), of: {}, input: typed });
}

test('the client declares that no means is available, with the kind of reason (2.6.)', async () => {
  const { id } = await declare(karlis, { noneAvailable: 'yes', reason: 'expired' });
  const declaration = await transaction(database, viewer.centre, (tx) => declarationById(tx, id));
  assert.deepEqual(declaration && { ...declaration, declaredAt: declaration.declaredAt.toString() }, {
    id,
    reason: 'expired',
    declaredAt: '2026-03-02T08:30:00Z',
    receivedBy: karlis.person,
  });
  assert.equal(await transaction(database, janis.centre, (tx) => declarationById(tx, id)), undefined);
});

test('without the declaration it is refused, with what to do instead, and only the log records it', async () => {
  for (const typed of [{}, { reason: 'expired' }, { noneAvailable: '', reason: '' }, { noneAvailable: false }]) {
    const refused = await declare(karlis, typed).catch((error: unknown) => error);
    assert.ok(refused instanceof Refusal);
    assert.equal(refused.code, 'clients.means-available');
    assert.equal(refused.point, '2.6');
    assert.match(refused.problems[0]?.text.en ?? '', /consultation/);
  }
  const [left] = await transaction(database, karlis.centre, (tx) =>
    rows(
      tx,
      sql<{ declarations: number; refusals: number }>`
        select (select count(*) from declaration) as declarations,
               (select count(*) from audit_entry where refused and act = 'declaration.receive') as refusals`,
    ),
  );
  assert.deepEqual(left, { declarations: 1, refusals: 4 });
});

test('the reason is chosen from the list', async () => {
  for (const reason of ['', undefined, 'because', 7]) {
    const refused = await declare(karlis, { noneAvailable: true, reason }).catch((error: unknown) => error);
    assert.deepEqual(refused instanceof Refusal && refused.problems.map((problem) => problem.field), ['reason']);
  }
});

test('only an employee takes declarations', async () => {
  const refused = declare(viewer, { noneAvailable: 'yes', reason: 'expired' });
  await assert.rejects(refused, { code: 'access.role', kind: 'forbidden' });
});
