import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { act, caseParts, eService, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { casePages } from './pages.tsx';

const database = await freshDatabase();
let cast: Cast;
let site: RoomSite;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  site = await roomSite(database, [casePages({ ...caseParts(database), documents: {} as DocumentMaker })], cast.karlis);
});

const filingOf = async (id: string, query = '') =>
  (await site.as(later(cast.karlis, { minutes: 2 })).get(`/cases/${id}/applications${query}`)).text();

test('the page of filing says that nothing is left to file, once the rest was withdrawn', async () => {
  const led = await leadCase(database, cast.karlis, '22.1.5', { also: ['EPD01'] });
  const { eServiceId } = await eService(database, cast.karlis, 'EPD01');
  const of = { case: led.id, mandate: led.mandate };
  const withdrawn = { eServices: [eServiceId], declaredBy: 'Velta, klātienē' };
  await act(database, later(cast.karlis, { minutes: 1 }), 'revokeInPart', of, withdrawn);
  const page = await filingOf(led.id);
  assert.match(page, /Pieteikt vairs nav ko/);
  assert.doesNotMatch(page, /nav nosaukts/);
  assert.match(await filingOf(led.id, '?eService=nothing'), /nav nosaukts/);
});

test('before a mandate is signed it says what comes first', async () => {
  const { id } = await leadCase(database, cast.karlis, '22.1.1');
  const page = await filingOf(id);
  assert.doesNotMatch(page, /nav nosaukts|vairs nav ko/);
  assert.match(page, /<h2[^>]*>[^<]*pilnvarojum/i);
});
