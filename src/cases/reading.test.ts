import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Actor, lookAt } from '#acting/index.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { readMandate, readNotice } from './reading-views.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
});

const notice = (actor: Actor, id: string, query: object) =>
  lookAt({ database }, actor, readNotice, { of: { case: id }, query }, ({ sheet }) => sheet.language);

test('the notice is printed to read in another language only if the client asked, and the log says in which', async () => {
  const { id } = await leadCase(database, cast.karlis, '22.1.1');
  await assert.rejects(notice(cast.karlis, id, { readIn: 'uk' }), { kind: 'input' });
  await assert.rejects(notice(cast.karlis, id, { readIn: '', askedByClient: 'yes' }), { kind: 'input' });
  assert.equal(await notice(cast.karlis, id, { readIn: 'uk', askedByClient: 'yes' }), 'uk');
  const found = await asOwner(database, (client) =>
    client.query<{ things: object }>(
      "select body -> 'things' as things from audit_entry where act = 'notice.print-reading' and not refused",
    ),
  );
  assert.deepEqual(
    found.rows.map(({ things }) => things),
    [{ case: id, readIn: 'uk' }],
  );
  await assert.rejects(notice(cast.karlis, id, { readIn: 'fr', askedByClient: 'yes' }), { code: 'reading.no-text' });
  await assert.rejects(notice(cast.ruta, id, { readIn: 'uk', askedByClient: 'yes' }), { kind: 'absent' });
  await assert.rejects(notice(cast.viewer, id, { readIn: 'uk', askedByClient: 'yes' }), { code: 'access.role' });
});

test('a mandate is read in the languages of its own wording', async () => {
  const winter = later(cast.karlis, { hours: 24 * 273 });
  const { id, eService } = await leadCase(database, winter, 'notice');
  const input = forms.mandate([eService.id], Temporal.PlainDate.from('2026-11-30'));
  const { id: mandate } = await act(database, winter, 'drawMandate', { case: id }, input);
  const query = { readIn: 'ru', askedByClient: 'yes' };
  const read = (of: { case: string; mandate: string }) =>
    lookAt({ database }, winter, readMandate, { of, query }, ({ sheet }) => sheet.title);
  assert.match(await read({ case: id, mandate }), /^Доверенность №/);
  const first = await leadCase(database, cast.karlis, 'drawn');
  await assert.rejects(read({ case: first.id, mandate: first.mandate }), { code: 'reading.no-text' });
  await assert.rejects(read({ case: first.id, mandate }), { kind: 'rule' });
});
