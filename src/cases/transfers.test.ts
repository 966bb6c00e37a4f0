import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later, temporaryEmployee } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { caseFilterInput, caseFilterOf } from './case-filter.ts';
import { readCaseView } from './case-view.ts';
import { listCases, listToTell } from './list-cases.ts';
import { listOrphaned } from './orphaned-cases.ts';

const database = await freshDatabase();
const { karlis, liga, janis, viewer } = await enterCast(database);
await prepareCentres(database, [karlis]);

const takeOver = (id: string, actor: CentreActor, reason?: string) =>
  act(database, actor, 'takeOverCase', { case: id }, { ...(reason && { reason }) });
const handOver = (id: string, colleague: string, actor: CentreActor = karlis) =>
  act(database, actor, 'handOverCase', { case: id }, { colleague });
const read = (id: string, actor: CentreActor = karlis) =>
  loggedTransaction(database, actor.centre, (tx) => readCaseView(tx, actor, id));
const history = async (id: string) =>
  (await read(id)).facts.transfers.map(({ responsible, by, reason }) => [responsible, by, reason]);
const mine = async (actor: CentreActor) => {
  const filter = caseFilterOf(readInput(caseFilterInput, { employee: 'mine', state: 'all' }), actor);
  const { cases } = await loggedTransaction(database, actor.centre, (tx) =>
    listCases(tx, actor, filter, officialDay(actor.at)),
  );
  return cases.map(({ id }) => id);
};
const toTell = async (employee?: string) => {
  const { at } = later(karlis, { hours: 24 * 20 });
  const { cases } = await loggedTransaction(database, karlis.centre, (tx) =>
    listToTell(tx, karlis, { until: officialDay(at), employee }),
  );
  return cases.map(({ id }) => id);
};

suite('a case is the responsibility of one employee, and changes hands by an act', () => {
  test('of whoever opened it at first, then of whoever took it over, with the reason', async () => {
    const { id } = await leadCase(database, liga, '22.1.1');
    assert.ok((await mine(liga)).includes(id));
    await takeOver(id, karlis, 'colleague_away');
    assert.deepEqual(await history(id), [[karlis.person, karlis.person, 'colleague_away']]);
    assert.ok((await mine(karlis)).includes(id));
    assert.ok(!(await mine(liga)).includes(id));
    await assert.rejects(takeOver(id, karlis), { code: 'case.already-yours' });
    await takeOver(id, liga);
    assert.equal((await history(id)).length, 2);
    assert.equal((await read(id, liga)).facts.isMine, true);
  });

  test('handed to a colleague who may serve at this centre at that moment, and to nobody else', async () => {
    const { id } = await leadCase(database, karlis, '2.6');
    for (const colleague of [viewer.person, janis.person, randomUUID()]) {
      await assert.rejects(handOver(id, colleague), { code: 'case.colleague-may-not-serve' });
    }
    await assert.rejects(handOver(id, karlis.person), { code: 'case.colleague-has-it' });
    await handOver(id, liga.person);
    assert.deepEqual(await history(id), [[liga.person, karlis.person, null]]);
    assert.ok((await mine(liga)).includes(id));
  });

  test('never to the client or the represented person of the case (22.¹ 1.)', async () => {
    const asLiga = { givenName: 'Līga', surname: 'Ozola', personalCode: '329999-00002' };
    const { id } = await leadCase(database, karlis, '22.1.1', { client: asLiga });
    await assert.rejects(handOver(id, liga.person), { code: 'case.colleague-is-client' });
    await assert.rejects(takeOver(id, liga), { code: 'case.own-case' });
    assert.deepEqual(await history(id), []);
  });

  test('the list of clients to contact is narrowed to one employee', async () => {
    const his = await leadCase(database, karlis, '22.1.6');
    const hers = await leadCase(database, liga, '22.1.6');
    assert.ok((await toTell(karlis.person)).includes(his.id));
    assert.ok(!(await toTell(karlis.person)).includes(hers.id));
    await takeOver(hers.id, karlis);
    assert.ok((await toTell(karlis.person)).includes(hers.id));
    assert.ok((await toTell()).includes(hers.id));
  });

  test('of two who take it over at once, both are in its history, and the later one has it', async () => {
    const { id } = await leadCase(database, karlis, 'opened');
    await handOver(id, liga.person);
    const both = await Promise.allSettled([takeOver(id, karlis), handOver(id, karlis.person, liga)]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal((await history(id)).length, 2);
  });

  test('a finished case does not change hands, until something in it is to be done again', async () => {
    const { id, application } = await leadCase(database, liga, '22.1.7');
    await assert.rejects(takeOver(id, karlis), { code: 'case.nothing-to-transfer' });
    await assert.rejects(handOver(id, karlis.person, liga), { code: 'case.nothing-to-transfer' });
    const wrong = { cause: 'not_told', reason: 'Sajaukts.' };
    await act(database, later(liga, { minutes: 1 }), 'putRightResult', { case: id, application }, wrong);
    await takeOver(id, later(karlis, { minutes: 2 }));
    assert.equal((await history(id)).length, 1);
  });

  test('a closed case does not change hands', async () => {
    const { id } = await leadCase(database, liga, 'closed');
    await assert.rejects(takeOver(id, karlis), { code: 'case.case-closed' });
  });
});

test('the database refuses both, whoever writes the row', async () => {
  const forgery = await forgeryOn(database);
  test.after(() => forgery.end());
  const transferred = (of: string) => ({
    ...{ centre_id: karlis.centre, id: randomUUIDv7(), case_id: of, responsible: karlis.person, reason: 'agreed' },
    ...{ transferred_at: karlis.at.toString(), transferred_by: karlis.person },
  });
  for (const [stage, rule] of [
    ['22.1.7', 'case_transferred_unfinished'],
    ['closed', 'case_is_open'],
    ['22.1.6', 'nothing'],
  ] as const) {
    const { id } = await leadCase(database, liga, stage);
    assert.equal(await forgery.refusedBy(['case_transfer', transferred(id)]), rule);
  }
});

suite('whose right ended leaves unfinished cases, and they are given to colleagues', () => {
  test('all or some of them in one act, each with its own entry', async () => {
    const { at } = later(karlis, { hours: 24 * 40 });
    const ilze = await temporaryEmployee(database, karlis, at);
    const then = { ...karlis, at, signedInAt: at };
    const orphaned = async (now = then) => {
      const { cases } = await loggedTransaction(database, karlis.centre, (tx) => listOrphaned(tx, now));
      return cases.map(({ id }) => id);
    };
    const give = (cases: readonly string[], colleague: string) =>
      act(database, then, 'handOverOrphaned', {}, { cases, colleague });
    const led = [];
    for (const until of ['opened', '22.1.1', '22.1.6'] as const) led.push((await leadCase(database, ilze, until)).id);
    const done = await leadCase(database, ilze, '22.1.7');
    assert.deepEqual(await orphaned(karlis), []);
    const left = await orphaned();
    for (const id of led) assert.ok(left.includes(id));
    assert.ok(!left.includes(done.id), 'what is finished waits for nobody');

    const [one = '', ...others] = led;
    await assert.rejects(give([one], ilze.person), { code: 'case.colleague-may-not-serve' });
    await assert.rejects(give([one, done.id], karlis.person), { code: 'case.not-orphaned' });
    await assert.rejects(give([], karlis.person), { code: 'input.unreadable' });
    await give(others, karlis.person);
    const after = await orphaned();
    assert.ok(after.includes(one));
    for (const id of others) assert.ok(!after.includes(id));
    assert.equal((await read(others[0] ?? '', then)).facts.isMine, true);
    await assert.rejects(give(others, karlis.person), { code: 'case.not-orphaned' });
    const { rows: entries } = await asOwner(database, (client) =>
      client.query("select at from audit_entry where act = 'case.give' and not refused"),
    );
    assert.equal(entries.length, others.length);
  });
});

suite('the database itself', () => {
  const transfer = (id: string, to: string, by: string, at = later(karlis, { minutes: 1 }).at) =>
    transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into case_transfer (centre_id, id, case_id, responsible, transferred_at, transferred_by)
            values (${karlis.centre}, ${randomUUIDv7()}, ${id}, ${to}, ${at}, ${by})`,
      ),
    );

  test('gives a case to nobody who may not serve there, who has it already, or whose own it is, nor a closed one', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1');
    await assert.rejects(transfer(id, karlis.person, karlis.person), /theirs already/);
    for (const { person } of [viewer, janis]) await assert.rejects(transfer(id, person, karlis.person), /no right/);
    const asLiga = { givenName: 'Līga', surname: 'Ozola', personalCode: '329999-00002' };
    const own = await leadCase(database, karlis, '22.1.1', { client: asLiga });
    await assert.rejects(transfer(own.id, liga.person, karlis.person), /nobody serves themself/);
    const closed = await leadCase(database, karlis, 'closed');
    await assert.rejects(transfer(closed.id, liga.person, karlis.person), /the case is closed/);
  });

  test('keeps who was responsible as it was', async () => {
    const { id } = await leadCase(database, karlis, 'opened');
    await handOver(id, liga.person);
    await assert.rejects(
      database.pool.query('update case_transfer set responsible = $1 where case_id = $2', [karlis.person, id]),
    );
    await assert.rejects(database.pool.query('delete from case_transfer where case_id = $1', [id]));
  });
});
