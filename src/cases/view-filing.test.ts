import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Actor, lookAt } from '#acting/index.ts';
import { type CaseStage, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { viewFiling } from './view-filing.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

/** How many entries say that the whole code was shown, after this look. */
async function shownAfter(actor: Actor, code: string, until: CaseStage = '22.1.3'): Promise<number> {
  const led = await leadCase(database, cast.karlis, until, { code });
  const query = { eService: led.eService.eServiceId };
  const asksCode = await lookAt({ database }, actor, viewFiling, { of: { case: led.id }, query }, ({ editions }) =>
    [...editions.values()].some(
      ({ id, fields }) => id === led.eService.id && fields.some(({ key }) => key === 'personalCode'),
    ),
  );
  const found = await asOwner(database, (client) =>
    client.query<{ many: number }>(
      `select count(*)::int as many from audit_entry
        where act = 'client.show-code-for-portal' and body -> 'things' ->> 'case' = $1`,
      [led.id],
    ),
  );
  assert.equal(asksCode, code === 'EPD313', 'the catalogue of the demo has changed: choose other e-services');
  return found.rows[0]?.many ?? 0;
}

test('the log says that the code was shown where it is: to who files, where the portal asks for it (22.¹ 4.)', async () => {
  assert.equal(await shownAfter(cast.karlis, 'EPD313'), 1);
});

test('a viewer is not shown it, and nothing says so', async () => {
  assert.equal(await shownAfter(cast.viewer, 'EPD313'), 0);
});

test('where the portal does not ask for it, or the application is filed, nobody is shown it', async () => {
  assert.equal(await shownAfter(cast.karlis, 'EPD06'), 0);
  assert.equal(await shownAfter(cast.karlis, 'EPD313', '22.1.5'), 0);
});

test('before the mandate is signed nothing may be filed, and nobody is shown it', async () => {
  assert.equal(await shownAfter(cast.karlis, 'EPD313', 'drawn'), 0);
});
