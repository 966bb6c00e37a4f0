import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, type CentreActor, carryOut } from '#acting/index.ts';
import { stateOf } from '#mandates/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, type CaseStage, caseParts, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { caseActs, deathActs } from './acts.ts';
import { readCase } from './case-facts.ts';
import { dutiesOf } from './duties-of.ts';

const database = await freshDatabase();
const { karlis, liga, janis } = await enterCast(database);
await prepareCentres(database, [karlis, janis]);
const service = await eService(database, karlis, 'EPD313');

let people = 100;
/** Somebody else each time: a death is of the person. */
const somebody = () => ({ givenName: 'Velta', surname: 'Priedīte', personalCode: `320000-00${people++}` });

const read = (id: string) =>
  loggedTransaction(database, karlis.centre, (tx) =>
    readCase(tx, { centre: karlis.centre, id, person: karlis.person }),
  );
const clientOf = async (id: string) => (await read(id)).facts.clientId ?? '';
const ofPerson = (actor: CentreActor, name: keyof typeof deathActs, client: string, input: object) => {
  const chosen = deathActs[name] as Act<string, z.ZodType, z.ZodType, unknown>;
  return carryOut(caseParts(database), actor, chosen, { id: randomUUID(), of: { client }, input });
};
const die = (client: string, typed: object = {}, actor = karlis) =>
  ofPerson(actor, 'recordDeath', client, { toldBy: 'meita pa tālruni', ...typed });
const sayMistaken = (client: string, actor = karlis) =>
  ofPerson(actor, 'sayDeathMistaken', client, { reason: 'Klients ieradās pats.' });
const confirmMistaken = (client: string, actor = liga) => ofPerson(actor, 'confirmDeathMistaken', client, {});
const file = (id: string, actor = karlis) =>
  act(database, actor, 'fileApplication', { case: id }, forms.filing(service.eServiceId, actor.at));
const marks = (mandate: string) =>
  transaction(database, karlis.centre, async (tx) =>
    (await rows(tx, sql<{ kind: string }>`select kind from register_mark where document = ${mandate} order by id`)).map(
      ({ kind }) => kind,
    ),
  );
const stages: readonly CaseStage[] = ['22.1.1', 'notice', 'drawn', '22.1.3', '22.1.5', '22.1.6'];
/** What only keeps records of what was: a scan of a paper, that a mandate was never signed, that nothing more is done, what was filed before, whose work it is. */
const stillDone = [
  ...[
    'scan.attach',
    'scan.put-right',
    'mandate.end',
    'case.close',
    'case.reopen',
    'application.say-outcome',
    'application.put-right',
    'notice.put-right',
  ],
  ...['case.note', 'case.take-over', 'case.hand-over', 'case.hand-over-orphaned'],
];
const refusals = new Set([
  'case.somebody-died',
  'case.client-died',
  'case.already-done',
  'case.out-of-order',
  'case.not-given',
  'mandate.signed-after-death',
  'mandate.signed-already',
]);

suite('22.¹ 3.: from the day of a death nothing is granted, filed or told', () => {
  for (const stage of stages) {
    test(`after ${stage}: no act of the case, and none of another case of the same person`, async () => {
      const client = somebody();
      const led = await leadCase(database, liga, stage, { client });
      const other = await leadCase(database, liga, '22.1.3', { client });
      await die(await clientOf(led.id));
      await assert.rejects(file(other.id), { code: 'case.somebody-died', point: '22.1.3' });
      for (const [name, one] of Object.entries(caseActs) as [keyof typeof caseActs, Act<string, z.ZodType>][]) {
        if (name === 'openCase' || stillDone.includes(one.name)) continue;
        const input = typedFor(one, one.input, { editions: [service.id], eService: service.eServiceId, at: karlis.at });
        const of = { case: led.id, mandate: led.mandate, application: led.application };
        await assert.rejects(
          act(database, karlis, name, of, input),
          (error: { code: string }) => assert.ok(refusals.has(error.code), `${name}: ${error.code}`) === undefined,
        );
      }
      const { facts, editions } = await read(led.id);
      assert.ok(!['22.1.3', '22.1.5'].includes(dutiesOf(facts, editions, karlis.at).waitingFor));
    });
  }

  test('what was done stays done', async () => {
    const { id } = await leadCase(database, karlis, '22.1.5', { client: somebody() });
    await die(await clientOf(id));
    const { facts, editions } = await read(id);
    const { declaration, identity, notice, mandate } = dutiesOf(facts, editions, later(karlis, { hours: 24 }).at);
    assert.deepEqual(
      [declaration, identity, notice, mandate].map(({ state }) => state),
      ['done', 'done', 'done', 'done'],
    );
  });

  test('nobody who is recorded dead has their identity confirmed, as a represented person neither', async () => {
    const client = somebody();
    const led = await leadCase(database, karlis, '22.1.1', { client });
    await die(await clientOf(led.id));
    const { id } = await leadCase(database, karlis, '2.6');
    const check = (typed: object) =>
      act(database, karlis, 'checkIdentity', { case: id }, { ...forms.identity, ...typed });
    await assert.rejects(check(client), { code: 'clients.recorded-dead' });
    const ward = { matter: 'other', basis: 'parent', basisDocument: 'Dzimšanas apliecība' };
    const represented = {
      representedGivenName: client.givenName,
      representedSurname: client.surname,
      representedCode: client.personalCode,
    };
    await assert.rejects(check({ ...ward, ...represented }), { code: 'clients.recorded-dead' });
  });

  test('after the death of a represented person nothing is filed, and the client is still told of what was', async () => {
    const ward = somebody();
    const identity = {
      ...somebody(),
      matter: 'other',
      basis: 'parent',
      basisDocument: 'Dzimšanas apliecība',
      representedGivenName: 'Mikus',
      representedSurname: 'Priedītis',
      representedCode: ward.personalCode,
    };
    const filed = await leadCase(database, karlis, '22.1.5', { client: identity, also: ['EPD01'] });
    const represented = (await read(filed.id)).facts.identityChecks[0]?.represented ?? '';
    await die(represented);
    const other = await eService(database, karlis, 'EPD01');
    const also = forms.filing(other.eServiceId, karlis.at);
    await assert.rejects(act(database, karlis, 'fileApplication', { case: filed.id }, also), {
      code: 'case.somebody-died',
    });
    const of = { case: filed.id, application: filed.application };
    await act(database, karlis, 'tellPlannedTime', of, forms.plannedTime(officialDay(karlis.at)));
  });

  test('all mandates end and the register says so; what was filed before stays filed', async () => {
    const client = somebody();
    const filed = await leadCase(database, karlis, '22.1.5', { client });
    const signed = await leadCase(database, karlis, '22.1.3', { client });
    await die(await clientOf(filed.id));
    for (const { id, mandate } of [signed]) {
      const [granted] = (await read(id)).facts.mandates;
      assert.equal(granted && stateOf(granted, karlis.at), 'died');
      assert.deepEqual(await marks(mandate), ['died']);
    }
    assert.equal((await read(filed.id)).facts.applications.length, 1);
  });

  test('not in the future, not twice, not of oneself, not at another centre', async () => {
    const led = await leadCase(database, karlis, '22.1.1', { client: somebody() });
    const client = await clientOf(led.id);
    await assert.rejects(die(client, { diedOn: '2026-03-03' }), { code: 'death.in-future' });
    await assert.rejects(die(client, { toldBy: '' }), (error: { problems: { field: string }[] }) => {
      assert.equal(error.problems[0]?.field, 'toldBy');
      return true;
    });
    await assert.rejects(die(client, {}, janis), { code: 'clients.not-found' });
    const both = await Promise.allSettled([die(client), die(client, {}, liga)]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    await assert.rejects(die(client), { code: 'death.recorded-already', kind: 'conflict' });
    const own = { givenName: 'Kārlis', surname: 'Kalniņš', personalCode: '329999-00001' };
    const ofKarlis = await leadCase(database, liga, '22.1.1', { client: own });
    await assert.rejects(die(await clientOf(ofKarlis.id)), { code: 'case.own-case', point: '22.1.1' });
  });

  test('of a death and a filing at once one comes first, and the records agree', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = await leadCase(database, karlis, '22.1.3', { client: somebody() });
      const [filed, died] = await Promise.allSettled([file(id), die(await clientOf(id), {}, liga)]);
      assert.equal(died.status, 'fulfilled');
      if (filed.status === 'rejected') assert.equal(filed.reason.code, 'case.somebody-died');
      const [row] = await transaction(database, karlis.centre, (tx) =>
        rows(tx, sql<{ waiting_for: string }>`select waiting_for from case_progress where case_id = ${id}`),
      );
      const { facts, editions } = await read(id);
      assert.equal(row?.waiting_for, dutiesOf(facts, editions, karlis.at).waitingFor);
    }
  });

  test('of a death and an identity check in a new case at once the list agrees with the case', async () => {
    for (let round = 0; round < 8; round++) {
      const client = somebody();
      const known = await leadCase(database, karlis, '22.1.1', { client });
      const { id } = await leadCase(database, karlis, '2.6');
      const [checked, died] = await Promise.allSettled([
        act(database, karlis, 'checkIdentity', { case: id }, { ...forms.identity, ...client }),
        die(await clientOf(known.id), {}, liga),
      ]);
      assert.equal(died.status, 'fulfilled');
      if (checked.status === 'rejected') assert.equal(checked.reason.code, 'clients.recorded-dead');
      const [row] = await transaction(database, karlis.centre, (tx) =>
        rows(tx, sql<{ waiting_for: string }>`select waiting_for from case_progress where case_id = ${id}`),
      );
      const { facts, editions } = await read(id);
      assert.equal(row?.waiting_for, dutiesOf(facts, editions, karlis.at).waitingFor);
    }
  });
});

suite('a death recorded by mistake is put right by two people', () => {
  test('it stands until another confirms; then the mandates are in force, and the register says so', async () => {
    const { id, mandate } = await leadCase(database, karlis, '22.1.3', { client: somebody() });
    const client = await clientOf(id);
    await assert.rejects(sayMistaken(client), { code: 'death.none' });
    await die(client);
    await assert.rejects(confirmMistaken(client), { code: 'death.none' });
    await sayMistaken(client);
    await assert.rejects(sayMistaken(client, liga), { code: 'death.said-mistaken-already' });
    await assert.rejects(confirmMistaken(client, karlis), { code: 'death.another-confirms' });
    await assert.rejects(file(id), { code: 'case.somebody-died' });
    await confirmMistaken(client);
    assert.deepEqual(await marks(mandate), ['died', 'corrected']);
    await file(id);
  });

  test('another death may be recorded afterwards', async () => {
    const { id, mandate } = await leadCase(database, karlis, '22.1.3', { client: somebody() });
    const client = await clientOf(id);
    await die(client);
    await sayMistaken(client);
    await confirmMistaken(client);
    await die(client);
    assert.deepEqual(await marks(mandate), ['died', 'corrected', 'died']);
    await assert.rejects(file(id), { code: 'case.somebody-died' });
  });

  test('a mandate whose term is over by then is not revived', async () => {
    const { id } = await leadCase(database, karlis, '22.1.3', { client: somebody() });
    const client = await clientOf(id);
    await die(client);
    await sayMistaken(client);
    const afterTerm = later(liga, { hours: 24 * 200 });
    await confirmMistaken(client, { ...afterTerm, signedInAt: afterTerm.at });
    const [granted] = (await read(id)).facts.mandates;
    assert.equal(granted && stateOf(granted, afterTerm.at), 'expired');
  });
});

suite('the database itself', () => {
  test('guards every table of what is granted, filed or told', async () => {
    const { rows: guarded } = await database.pool.query<{ name: string }>(
      "select tgrelid::regclass::text as name from pg_trigger where tgname = 'nothing_after_death' and tgenabled = 'A' order by 1",
    );
    assert.deepEqual(
      guarded.map(({ name }) => name),
      [
        'application',
        'identity_check',
        'mandate',
        'mandate_signing',
        'notice',
        'planned_time_put_right',
        'planned_time_told',
        'result_put_right',
        'result_told',
      ],
    );
  });

  test('records the death of the person where one is still recorded of a mandate alone', async () => {
    const { id, mandate } = await leadCase(database, karlis, '22.1.3', { client: somebody() });
    await transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into mandate_end (centre_id, mandate_id, kind, content, ended_at, recorded_at, recorded_by)
            values (${karlis.centre}, ${mandate}, 'died', '\\x00', ${karlis.at}, ${karlis.at}, ${karlis.person})`,
      ),
    );
    const { facts } = await read(id);
    assert.equal(facts.mandates[0]?.death?.id, mandate);
    await assert.rejects(die(await clientOf(id)), { code: 'death.recorded-already' });
  });

  test('takes no second death, and no confirmation by whoever said it', async () => {
    const { id } = await leadCase(database, karlis, '22.1.1', { client: somebody() });
    const client = await clientOf(id);
    await die(client);
    const write = (statement: ReturnType<typeof sql>) =>
      transaction(database, karlis.centre, (tx) => rows(tx, statement));
    const again = sql`insert into death (centre_id, id, client_id, died_on, recorded_at, recorded_by)
      values (${karlis.centre}, ${randomUUID()}, ${client}, '2026-03-01', ${karlis.at}, ${karlis.person})`;
    await assert.rejects(write(again), /recorded already/);
    await sayMistaken(client);
    const alone = sql`insert into death_mistake_confirmed (centre_id, mistake_id, confirmed_at, confirmed_by)
      select centre_id, id, said_at, said_by from death_mistake order by id desc limit 1`;
    await assert.rejects(write(alone), /two people/);
  });
});
