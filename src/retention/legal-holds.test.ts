import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, clientOfCase, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { holdAt, holdOnFile, liftHold } from '#test/support/cast/holds.ts';
import { alsoIn, clients, enterCast, later } from '#test/support/cast/people.ts';
import { refusedAs } from '#test/support/cast/refused-as.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { retentionActs } from './index.ts';
import { entriesOfFile, filesOfCentre, holdsOn } from './queries.ts';

const database = await freshDatabase();
const { karlis, liga, ruta } = await enterCast(database);
await prepareCentres(database, [karlis, ruta]);
const administrator = await alsoIn(database, karlis, 'administrator');
const elsewhere = await alsoIn(database, ruta, 'administrator');

const file = { year: 2026, file: '5-12' };
const after = Temporal.PlainDate.from('2037-01-01');
const inCentre = <Found>(actor: CentreActor, ask: Parameters<typeof transaction<Found>>[2]) =>
  transaction(database, actor.centre, ask);

async function stateOf(document: string, day = after, at = Temporal.Instant.from('2037-01-01T08:00Z')) {
  const { entries } = await inCentre(karlis, (tx) => entriesOfFile(tx, { ...file, day, at }));
  return entries.find((entry) => entry.document === document)?.state;
}
const heldBy = async (document: string) => (await inCentre(karlis, (tx) => holdsOn(tx, document))).map(({ id }) => id);
const set = (actor: Actor, document: string, input: object) =>
  carryOut({ database }, actor, retentionActs.setHold, { id: randomUUID(), of: { document }, input } as never);

suite('Archives Law: papers are due after their term, and never before', () => {
  test('the term is counted from the end of the year of registering; the day after its last day, it is over', async () => {
    const { mandate, id } = await leadCase(database, karlis, '22.1.7');
    const [found] = await inCentre(karlis, filesOfCentre);
    assert.deepEqual(
      { ...found, retainedUntil: found?.retainedUntil.toString() },
      {
        ...{ year: 2026, fileIndex: '5-12', retainedUntil: '2036-12-31' },
      },
    );
    assert.equal(await stateOf(mandate, Temporal.PlainDate.from('2036-12-31')), 'running');
    assert.equal(await stateOf(mandate), 'due', id);
  });

  test('what a case still needs is not due, however old it is', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.5');
    assert.equal(await stateOf(mandate), 'needed');
  });

  test('without a term nothing is registered, so that nothing is due by silence', async () => {
    const nullable = await ask<{ is_nullable: string }>(
      database.urls.owner,
      "select is_nullable from information_schema.columns where table_name = 'register_entry' and column_name = 'retention_years'",
    );
    assert.deepEqual(nullable, [{ is_nullable: 'NO' }]);
  });
});

suite('a legal hold keeps papers beyond their term', () => {
  test('of an entry: that one and the mandates of its case, and no other', async () => {
    const first = await leadCase(database, karlis, '22.1.7');
    const other = await leadCase(database, karlis, '22.1.7');
    const hold = await holdAt(database, karlis, first.mandate);
    assert.equal(await stateOf(first.mandate), 'held');
    assert.equal(await stateOf(first.mandate, Temporal.PlainDate.from('2030-01-01')), 'held');
    assert.equal(await stateOf(other.mandate), 'due');
    await liftHold(database, administrator, karlis.centre, hold);
    assert.equal(await stateOf(first.mandate), 'due');
  });

  test('of an entry: also a mandate that is granted later in its case', async () => {
    const { id, mandate } = await leadCase(database, karlis, '22.1.3');
    const hold = await holdAt(database, karlis, mandate);
    await act(
      database,
      later(karlis, { minutes: 5 }),
      'endMandate',
      { case: id, mandate },
      { kind: 'revoked', declaredBy: 'Velta Priedīte' },
    );
    const again = later(karlis, { minutes: 10 });
    await act(database, again, 'tellNotice', { case: id }, forms.notice);
    const editions = [(await eService(database, karlis, 'EPD313')).id];
    const drawn = await act(
      database,
      again,
      'drawMandate',
      { case: id },
      forms.mandate(editions, officialDay(karlis.at)),
    );
    assert.deepEqual([await heldBy(mandate), await heldBy(drawn.id)], [[hold], [hold]]);
  });

  test('of a person: every entry of theirs, also in another case and registered later', async () => {
    const client = { ...clients.arvids };
    const first = await leadCase(database, karlis, '22.1.7', { client });
    const hold = await holdAt(database, karlis, first.mandate, 'person');
    const later = await leadCase(database, karlis, '22.1.7', { client });
    const another = await leadCase(database, karlis, '22.1.7');
    assert.equal(await clientOfCase(database, karlis, later.id), await clientOfCase(database, karlis, first.id));
    assert.deepEqual([await heldBy(first.mandate), await heldBy(later.mandate)], [[hold], [hold]]);
    assert.ok(!(await heldBy(another.mandate)).includes(hold));
  });

  test('of a person: also where another one came in their matter', async () => {
    const own = await leadCase(database, karlis, '22.1.7');
    const { velta } = clients;
    const represented = {
      ...{ ...clients.arvids, matter: 'other', basis: 'parent', basisDocument: 'Nr. 1' },
      ...{ representedGivenName: velta.givenName, representedSurname: velta.surname },
      representedCode: velta.personalCode,
    };
    const forHer = await leadCase(database, karlis, '22.1.7', { client: represented });
    const hold = await holdAt(database, karlis, own.mandate, 'person');
    assert.ok((await heldBy(forHer.mandate)).includes(hold));
    await liftHold(database, administrator, karlis.centre, hold);
  });

  test('of a file of a year: each of its entries, also later ones', async () => {
    const before = await leadCase(database, karlis, '22.1.3');
    const hold = await holdOnFile(database, administrator, karlis.centre, { year: 2026, fileIndex: '5-12' });
    const later = await leadCase(database, karlis, '22.1.3');
    for (const { mandate } of [before, later]) assert.ok((await heldBy(mandate)).includes(hold));
    await liftHold(database, administrator, karlis.centre, hold);
    assert.deepEqual(await heldBy(later.mandate), []);
  });

  test('two holds: the paper is held until both are lifted', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.7');
    const holds = [await holdAt(database, karlis, mandate), await holdAt(database, liga, mandate)];
    await liftHold(database, administrator, karlis.centre, holds[0] ?? '');
    assert.equal(await stateOf(mandate), 'held');
    await liftHold(database, administrator, karlis.centre, holds[1] ?? '');
    assert.equal(await stateOf(mandate), 'due');
  });
});

suite('who may not, and what is refused', () => {
  test('another municipality’s administrator lifts nothing', async () => {
    const { mandate } = await leadCase(database, karlis, '22.1.3');
    const hold = await holdAt(database, karlis, mandate);
    assert.equal(await refusedAs(liftHold(database, elsewhere, karlis.centre, hold)), 'archive.not-registered');
    assert.equal(await refusedAs(liftHold(database, elsewhere, ruta.centre, hold)), 'hold.unknown');
    assert.equal(await refusedAs(set(ruta, mandate, { reaches: 'entry', reason: 'x' })), 'archive.not-registered');
  });

  test('nobody sets one at their own mandate, at the act’s door and at the database’s', async () => {
    const client = { ...clients.velta, personalCode: '329999-00001' };
    const { mandate } = await leadCase(database, liga, '22.1.3', { client });
    assert.equal(await refusedAs(set(karlis, mandate, { reaches: 'entry', reason: 'x' })), 'hold.own-entry');
    assert.equal(await refusedAs(holdAt(database, liga, mandate)), 'nothing');
    const forgery = await forgeryOn(database);
    const hold = { centre_id: karlis.centre, id: randomUUID(), reaches: 'entry', document: mandate, reason: 'x' };
    const by = (who: CentreActor) =>
      ['legal_hold', { ...hold, set_at: who.at.toString(), set_by: who.person }] as const;
    assert.equal(await forgery.refusedBy(by(karlis)), 'served_by_another');
    assert.equal(await forgery.refusedBy(by(liga)), 'nothing');
    await forgery.end();
  });

  test('two lift one hold at once: one of them is told that it is lifted', async () => {
    for (let round = 0; round < 6; round++) {
      const { mandate } = await leadCase(database, karlis, '22.1.3');
      const hold = await holdAt(database, karlis, mandate);
      const outcomes = await Promise.allSettled(
        [1, 2].map(() => liftHold(database, administrator, karlis.centre, hold)),
      );
      const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      assert.deepEqual(
        refusals.map(({ code }: { code: string }) => code),
        ['hold.lifted-already'],
      );
    }
  });
});
