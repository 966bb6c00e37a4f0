import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { suite, test } from 'node:test';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { act, clientOfCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const { karlis, liga, viewer } = await enterCast(database);
await prepareCentres(database, [karlis]);

const text = 'Portāls nestrādāja, mēģināju divreiz.';
const write = (id: string, actor = karlis, typed = text) =>
  act(database, actor, 'writeNote', { case: id }, { text: typed });
const notes = async (id: string) =>
  (await loggedTransaction(database, viewer.centre, (tx) => readCaseView(tx, viewer, id))).notes;

suite('a note to the colleague on a case', () => {
  test('is read by the centre’s staff, with who and when, and leaves its entry without its text', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1');
    await write(id);
    await write(id, liga, 'Pabeigts.');
    assert.deepEqual(
      (await notes(id)).map((note) => [note.text, note.by]),
      [
        [text, karlis.person],
        ['Pabeigts.', liga.person],
      ],
    );
    const { rows: entries } = await asOwner(database, (client) =>
      client.query<{ body: string }>(
        "select body::text as body from audit_entry where act = 'case.note' and not refused",
      ),
    );
    assert.equal(entries.length, 2);
    for (const { body } of entries) assert.doesNotMatch(body, /nestrādāja|Pabeigts/);
  });

  test('is kept sealed for the client, so it waits until the client is known', async () => {
    const opened = await leadCase(database, karlis, '2.6');
    await assert.rejects(write(opened.id), { code: 'case.out-of-order', point: '22.1.1' });
    const { id } = await leadCase(database, karlis, '22.1.1');
    await write(id);
    const { rows: kept } = await asOwner(database, (client) =>
      client.query<{ text: Buffer }>('select text from case_note where case_id = $1', [id]),
    );
    assert.ok(kept[0] && !kept[0].text.includes('nestr'));
  });

  test('is not written by the client of the case, nor in a closed one', async () => {
    const asLiga = { givenName: 'Līga', surname: 'Ozola', personalCode: '329999-00002' };
    const own = await leadCase(database, karlis, '22.1.1', { client: asLiga });
    await assert.rejects(write(own.id, liga), { code: 'case.own-case' });
    const closed = await leadCase(database, karlis, 'closed');
    await assert.rejects(write(closed.id), { code: 'case.case-closed' });
  });
});

suite('the database itself', () => {
  const insert = (id: string, client: string, by = karlis.person) =>
    transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into case_note (centre_id, id, case_id, client_id, text, written_at, written_by)
            values (${karlis.centre}, ${randomUUIDv7()}, ${id}, ${client}, ${Buffer.from('a')}, ${later(karlis, { minutes: 1 }).at}, ${by})`,
      ),
    );

  test('takes no note for another client, of an own case, by a viewer or in a closed case, and changes none', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1');
    const other = await leadCase(database, karlis, '22.1.1', { client: clients.arvids });
    const client = await clientOfCase(database, karlis, id);
    await assert.rejects(insert(id, await clientOfCase(database, karlis, other.id)), /client of its case/);
    await assert.rejects(insert(id, client, viewer.person), /no right/);
    const asLiga = { givenName: 'Līga', surname: 'Ozola', personalCode: '329999-00002' };
    const own = await leadCase(database, karlis, '22.1.1', { client: asLiga });
    await assert.rejects(insert(own.id, await clientOfCase(database, karlis, own.id), liga.person), /serves themself/);
    const closed = await leadCase(database, karlis, 'closed');
    await assert.rejects(insert(closed.id, await clientOfCase(database, karlis, closed.id)), /the case is closed/);
    await insert(id, client);
    await assert.rejects(asOwner(database, (owner) => owner.query('update case_note set written_by = written_by')));
    await assert.rejects(asOwner(database, (owner) => owner.query('delete from case_note')));
  });
});
