import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

const already = (id: string) =>
  loggedTransaction(database, cast.karlis.centre, async (tx) => (await readCaseView(tx, cast.karlis, id)).already);

/** What the log says that was there before, of the acts of a case. */
async function others(id: string): Promise<readonly (string | null)[]> {
  const found = await asOwner(database, (client) =>
    client.query<{ other: string | null }>(
      `select coalesce(body -> 'things' ->> 'otherMandate', body -> 'things' ->> 'otherApplication') as other
         from audit_entry
        where act in ('mandate.draw', 'application.file') and body -> 'things' ->> 'case' = $1 order by number`,
      [id],
    ),
  );
  return found.rows.map(({ other }) => other);
}

test('a second mandate and a second application for the same e-service are told of, taken, and in the log', async () => {
  const first = await leadCase(database, cast.karlis, '22.1.5');
  const second = await leadCase(database, cast.karlis, 'notice');
  const told = await already(second.id);
  assert.deepEqual(
    [told.mandates.map(({ id }) => id), told.applications.map(({ id }) => id)],
    [[first.mandate], [first.application]],
  );
  const third = await leadCase(database, cast.karlis, '22.1.5');
  assert.deepEqual(await others(third.id), [first.mandate, first.application]);
  assert.deepEqual(await others(first.id), [null, null]);
});

test('one that was refused or withdrawn, that is of another person, or in another matter is nothing to tell of', async () => {
  const client = { ...clients.arvids, documentNumber: 'LV7654321' };
  const other = await leadCase(database, cast.karlis, 'notice', { client });
  assert.deepEqual(await already(other.id), { mandates: [], applications: [] });
  const filed = await leadCase(database, cast.karlis, '22.1.5', { client });
  const of = { case: filed.id, application: filed.application };
  await act(database, cast.karlis, 'sayWhatBecame', of, { kind: 'withdrawn', since: '', note: '' });
  assert.deepEqual((await already(other.id)).applications, []);
  const { givenName, surname, personalCode } = clients.mikus;
  const child = {
    ...forms.identity,
    ...client,
    matter: 'other',
    basis: 'guardian',
    basisDocument: 'bāriņtiesas lēmums Nr. 1',
    representedGivenName: givenName,
    representedSurname: surname,
    representedCode: personalCode,
  };
  const ofChild = await leadCase(database, cast.karlis, '22.1.1', { client: child });
  assert.deepEqual(await already(ofChild.id), { mandates: [], applications: [] });
});

test('it is told of with the day that holds, where the record of filing was put right', async () => {
  const client = { ...clients.arvids, documentNumber: 'LV7654321' };
  const { id, eService } = await leadCase(database, cast.karlis, '22.1.3', { client });
  const { at } = later(cast.karlis, { hours: 24 });
  const nextDay = { ...cast.karlis, at, signedInAt: at };
  const wrong = { ...forms.filing(eService.eServiceId, at), day: '2026-03-02', started: '10:30', ended: '10:30' };
  const { id: application } = await act(database, nextDay, 'fileApplication', { case: id }, wrong);
  const { eService: _, identified: __, ...shown } = wrong;
  const right = { ...shown, day: '2026-03-03', started: '10:20', ended: '10:25', reason: 'Sajaukta diena.' };
  await act(database, nextDay, 'putRightFiling', { case: id, application }, right);
  const other = await leadCase(database, nextDay, 'notice', { client });
  const { applications } = await already(other.id);
  assert.deepEqual(
    applications.map((one) => one.filedAt.toString()),
    ['2026-03-03T08:25:00Z'],
  );
});
