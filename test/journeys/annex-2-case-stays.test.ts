import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { enterRight, rightsActs, rightsOf } from '#rights/index.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis]);
const today = officialDay(cast.karlis.at);

async function give({ role, organisation, centre, position, at }: Actor, person: string): Promise<void> {
  const post = { role, organisation, centre, position, from: at.subtract({ hours: 1 }) };
  await transaction(database, null, (tx) => enterRight(tx, { staff: person, ...post }));
}

test("an employee's rights end while a case is open: the case stays with the centre, and a colleague continues it (note 3)", async () => {
  const { karlis, liga } = cast;
  const names = { givenName: 'Elita', surname: 'Bērziņa', email: 'elita@paraugs.example' };
  const { id: person } = await loggedTransaction(database, null, (tx) =>
    enterStaff(tx, { at: karlis.at }, { personalNumber: 'PNOLV-329998-00001', ...names }),
  );
  const elita: Actor = { ...karlis, person, role: 'administrator', centre: null, position: 'administratore' };
  await give(elita, person);
  const opened = await leadCase(database, karlis, '22.1.5');

  await carryOut({ database }, elita, rightsActs.takeRight, {
    id: randomUUID(),
    of: { right: karlis.right },
    input: { reason: 'mainījis darbu' },
  });
  assert.deepEqual(await transaction(database, null, (tx) => rightsOf(tx, karlis.person, karlis.at)), []);

  const line = { case: opened.id, application: opened.application };
  await act(database, liga, 'tellPlannedTime', line, forms.plannedTime(today));
  await act(database, liga, 'tellResult', line, forms.result);
});
