import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { z } from 'zod';
import { type Actor, act, carryOut, deed, record } from '#acting/index.ts';
import { rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { chainHeads } from './index.ts';

const database = await freshDatabase();
const ownerClient = new pg.Client({ connectionString: database.urls.owner });
await ownerClient.connect();
test.after(() => ownerClient.end());

const actor: Actor = {
  person: randomUUID(),
  name: 'Anna Bērziņa',
  position: 'klientu konsultante',
  role: 'employee',
  right: randomUUID(),
  organisation: randomUUID(),
  centre: randomUUID(),
  means: 'eid_card',
  signedInAt: Temporal.Instant.from('2026-03-02T08:00:00Z'),
  at: Temporal.Instant.from('2026-03-02T08:30:00Z'),
};

/** Carries out an act made of this work. */
async function doing(name: string, work: (tx: Transaction) => Promise<void> | void, id = randomUUID()) {
  const told = { name, title: { lv: name, en: name }, point: '22.1.1' } as const;
  const made = deed({
    ...told,
    roles: ['employee'],
    input: z.object({}),
    async carryOut(tx) {
      await work(tx);
      return { answer: { id: randomUUID() }, things: { case: id } };
    },
  });
  return (await carryOut({ database }, actor, act(made, '/test'), { id, of: {}, input: {} })).id;
}

/** So many entries of one act. */
const enter = (times = 1, id = randomUUID()) =>
  doing(
    'test.act',
    (tx) => {
      for (let i = 1; i < times; i++) record(tx, actor, { act: 'test.act', point: '22.1.1', things: { case: id } });
    },
    id,
  );

async function entries(): Promise<{ number: number; act: string; refused: boolean }[]> {
  return (await ownerClient.query('select number::int, act, refused from audit_entry order by number')).rows;
}

const broken = () => faultsOfLog(database.urls.owner);

test('acts at once make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 40 }, () => enter(2)));
  const numbers = (await entries()).map((entry) => entry.number);
  assert.deepEqual(
    numbers,
    Array.from({ length: 80 }, (_, index) => index + 1),
  );
  assert.deepEqual(await broken(), []);
});

test('the same request carried out twice, even at once, happens once and answers alike', async () => {
  const before = (await entries()).length;
  const id = randomUUID();
  const answers = await Promise.all(Array.from({ length: 8 }, () => enter(1, id)));
  assert.equal(new Set(answers).size, 1);
  assert.equal((await entries()).length, before + 1);
});

test('a refusal leaves no trace but its entry', async () => {
  const before = (await entries()).length;
  const refused = doing('test.refused', (tx) => {
    record(tx, actor, { act: 'test.never' });
    throw new Refusal({ code: 'test.no', problems: [{ text: { lv: 'nē', en: 'no' } }] });
  });
  await assert.rejects(refused, { code: 'test.no' });
  assert.deepEqual((await entries()).slice(before), [{ number: before + 1, act: 'test.refused', refused: true }]);
});

test('bulk SQL cannot change the log, not even as the owner of the table', async () => {
  for (const statement of [
    'update audit_entry set act = $$x$$',
    'delete from audit_entry',
    'truncate audit_entry',
    "set session_replication_role = 'replica'; delete from audit_entry",
  ]) {
    await assert.rejects(ownerClient.query(statement), /append-only/, statement);
  }
  await ownerClient.query('reset session_replication_role');
});

test('another centre sees nothing of the chain', async () => {
  assert.deepEqual(await transaction(database, randomUUID(), chainHeads), []);
});

test('verification names the first broken link', async () => {
  for (const [statement, fault] of [
    [`update audit_entry set body = jsonb_set(body, '{act}', '"forged"'), act = 'forged' where number = 7`, 'altered'],
    ['delete from audit_entry where number = 7', 'missing'],
    ['delete from audit_entry where number = (select max(number) from audit_entry)', 'cut_off'],
  ] as const) {
    await tamper(statement);
    const [link] = await broken();
    assert.equal(link?.fault, fault);
    if (fault !== 'cut_off') assert.equal(link && 'number' in link && link.number, fault === 'missing' ? 8 : 7);
    await tamper('truncate audit_entry, audit_head');
    await enter(10);
  }
});

test('whichever column repeats the body for filters, verification finds that it says something else', async () => {
  const { rows: columns } = await ownerClient.query<{ name: string; type: string; made: boolean }>(
    `select attname as name, atttypid::regtype::text as type, attgenerated <> '' as made from pg_attribute
      where attrelid = 'audit_entry'::regclass and attnum > 0 and attname not in ('chain', 'number', 'body', 'hash')`,
  );
  assert.ok(columns.length > 5);
  await ownerClient.query('create temporary table kept as select * from audit_entry where number = 7');
  for (const { name, type, made } of columns) {
    if (made) await ownerClient.query(`alter table audit_entry alter column ${name} drop expression`);
    await tamper(`update audit_entry set ${name} = ${another[type]?.(name)} where number = 7`);
    const [link] = await broken();
    assert.deepEqual([link?.fault, link && 'number' in link && link.number], ['columns', 7], name);
    await tamper(`update audit_entry e set ${name} = kept.${name} from kept where e.number = 7`);
  }
  assert.deepEqual(await broken(), []);
});

/** Of each type of column another value than it has. */
const another: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => 'gen_random_uuid()',
  text: () => "'another'",
  boolean: (column) => `not ${column}`,
  'timestamp with time zone': (column) => `${column} + interval '1 hour'`,
};

/** As somebody with the owner's rights, who lifts every rule for it. */
async function tamper(statement: string): Promise<void> {
  const { rows } = await ownerClient.query<{ name: string }>(
    "select tgname as name from pg_trigger where tgrelid = 'audit_entry'::regclass and not tgisinternal",
  );
  const again = rows.map(({ name }) => `alter table audit_entry enable always trigger ${name}`);
  await ownerClient.query(
    ['begin; alter table audit_entry disable trigger all', statement, ...again, 'commit'].join('; '),
  );
}

test('two acts that wait for each other are both carried out, once', async () => {
  const chain = (await entries()).length;
  const bothHold = Promise.withResolvers<void>();
  let holding = 0;
  const waitFor = (first: number, second: number) =>
    doing('test.act', async (tx) => {
      await rows(tx, sql`select pg_advisory_xact_lock(${first})`);
      holding += 1;
      if (holding === 2) bothHold.resolve();
      await bothHold.promise;
      await rows(tx, sql`select pg_advisory_xact_lock(${second})`);
    });
  await Promise.all([waitFor(1, 2), waitFor(2, 1)]);
  assert.equal(holding, 3, 'one of them twice');
  assert.equal((await entries()).length, chain + 2);
});
