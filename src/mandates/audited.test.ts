import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga } = cast;
const { capacity } = await readyForMandates(database, cast);
const { confirmIdentity, tell, draw, sign, end, mandate } = mandateActs(database);

test('every act of 22.¹ 3. is in the log: who, whom, under which point, when; a refusal too', async () => {
  const notice = await tell(karlis, {}, await confirmIdentity(karlis));
  const id = await draw(karlis, { editions: capacity.id }, notice);
  await sign(later(liga, { minutes: 5 }), id);
  await assert.rejects(sign(later(liga, { minutes: 6 }), id));
  await end(later(karlis, { minutes: 7 }), id);
  const { clientId } = await mandate(karlis, id);
  const entries = await transaction(database, karlis.centre, (tx) =>
    rows(
      tx,
      sql<object>`select act, point, person_id as person, client_id as client, refused, at::text as at
                    from audit_entry
                   where act in ('notice.tell', 'mandate.draw', 'mandate.sign', 'mandate.end')
                   order by number`,
    ),
  );
  const entry = (act: string, person: string, minute: string, refused = false) => ({
    act,
    point: '22.1.3',
    person,
    client: refused ? null : clientId,
    refused,
    at: `2026-03-02 ${minute}:00+00`,
  });
  assert.deepEqual(entries, [
    entry('notice.tell', karlis.person, '08:30'),
    entry('mandate.draw', karlis.person, '08:30'),
    entry('mandate.sign', liga.person, '08:35'),
    entry('mandate.sign', liga.person, '08:36', true),
    entry('mandate.end', karlis.person, '08:37'),
  ]);
});
