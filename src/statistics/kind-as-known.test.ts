import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import { changeCentreByFile } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { countDays } from './index.ts';
import { reportFor } from './report.ts';

const database = await freshDatabase();
const { karlis, ruta } = await enterCast(database);
const ministry = await alsoIn(database, karlis, 'ministry_officer');
const on = (actor: CentreActor, days: number) => later(actor, { hours: 24 * days });

test('a report gives the same figures after a centre has become of another kind', async () => {
  for (const actor of [karlis, ruta]) {
    const input = { about: 'means', kind: 'about_applying', way: 'phone', outcome: 'explained' };
    await carryOut({ database }, actor, consultationsActs.holdConsultation, { id: randomUUID(), of: {}, input });
  }
  await countDays(database, on(karlis, 50).at);
  const march = Temporal.PlainYearMonth.from('2026-03');
  const known = Temporal.PlainDate.from('2026-04-10');
  const kindsOf = async () => {
    const asked = { from: march, to: march, by: 'centreKind', known } as const;
    const { rows } = await transaction(database, null, (tx) =>
      reportFor(tx, { ...ministry, at: on(karlis, 90).at }, asked),
    );
    return rows.map(({ key, figures }) => [key, figures.services.about_applying]);
  };
  assert.deepEqual(await kindsOf(), [['novada', 2]]);
  const changed = { centre: ruta.centre, organisation: ruta.organisation };
  const validFrom = Temporal.PlainDate.from('2026-05-11');
  await transaction(database, ruta.centre, (tx) =>
    changeCentreByFile(tx, on(karlis, 70).at, changed, { kind: 'reģionālas', validFrom }),
  );
  assert.deepEqual(await kindsOf(), [['novada', 2]]);
});
