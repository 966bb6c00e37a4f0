import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type Actor, type CentreActor, carryOut, lookAt } from '#acting/index.ts';
import { searchCatalogue } from '#catalogue/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { enterCast, later, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { consultationsActs, consultationsViews, topics } from './index.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const day = Temporal.PlainDate.from('2026-03-02');
const found = await transaction(database, null, (tx) => searchCatalogue(tx, { day, text: 'EPD05' }));
const edition = found.editions[0]?.id ?? '';

const as = { kind: 'about_applying', way: 'in_person', outcome: 'will_apply' };
const asked = { about: edition, ...as, day: '02.03.2026.', time: '10:15' };
const hold = (actor: CentreActor, changes = {}, id: string = randomUUID()) =>
  carryOut({ database }, actor, consultationsActs.holdConsultation, { id, of: {}, input: { ...asked, ...changes } });
const listOf = (actor: Actor, after?: string) =>
  lookAt({ database }, actor, consultationsViews.listConsultations, { of: {}, query: { after } }, (seen) => seen);

test('a consultation about an e-service that no mandate is of use for is recorded (17.3., 20.13.)', async () => {
  const { id } = await hold(cast.karlis);
  const [first] = (await listOf(cast.liga)).consultations;
  assert.equal(first?.id, id);
  assert.equal(first?.edition?.code, 'EPD05');
  assert.equal(first?.heldBy, cast.karlis.name);
  assert.equal(first?.heldAt.toString(), '2026-03-02T08:15:00Z');
  const entry = sql<{ point: string; things: unknown }>`
    select point, body -> 'things' as things from audit_entry where act = 'consultation.hold'`;
  const logged = await transaction(database, cast.karlis.centre, (tx) => rows(tx, entry));
  assert.deepEqual(logged, [{ point: '17.3, 20.13', things: { consultation: id } }]);
});

test('it is anonymous: the record has no place for anything about the person', async () => {
  const columns = sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'consultation' order by 1`;
  const found = await transaction(database, cast.karlis.centre, (tx) => rows(tx, columns));
  assert.deepEqual(
    found.map(({ name }) => name),
    [
      'began_at',
      'centre_id',
      'edition_id',
      'held_at',
      'held_by',
      'id',
      'kind',
      'note',
      'outcome',
      'recorded_at',
      'topic',
      'visit_id',
      'way',
    ],
  );
  await hold(cast.karlis, { name: 'Velta Priedīte' });
});

test('it needs no e-service, and is then about a topic', async () => {
  await hold(cast.karlis, { about: 'means' });
  const [topic] = (await listOf(cast.karlis)).consultations.filter((one) => !one.edition);
  assert.equal(topic?.topic, 'means');
  for (const about of ['', undefined]) await assert.rejects(hold(cast.karlis, { about }), { kind: 'input' });
});

test('the same form posted twice is one consultation', async () => {
  const before = (await listOf(cast.karlis)).consultations.length;
  const id = randomUUID();
  await Promise.all([hold(cast.karlis, {}, id), hold(cast.karlis, {}, id)]);
  assert.equal((await listOf(cast.karlis)).consultations.length, before + 1);
});

test('another centre sees nothing of it, and a viewer records nothing', async () => {
  assert.deepEqual((await listOf(cast.janis)).consultations, []);
  assert.deepEqual((await listOf(cast.ruta)).consultations, []);
  await assert.rejects(hold(cast.viewer), { code: 'access.role', kind: 'forbidden' });
  const first = (await listOf(cast.karlis)).consultations[0]?.id;
  assert.deepEqual((await listOf(cast.ruta, first)).consultations, []);
});

test('what is not known, not listed or not yet held is refused in words', async () => {
  await assert.rejects(hold(cast.karlis, { about: 'gossip', outcome: '' }), (error: { problems: unknown[] }) => {
    assert.equal(error.problems.length, 2);
    return true;
  });
  await assert.rejects(hold(cast.karlis, { about: randomUUID() }), { kind: 'absent' });
  await assert.rejects(hold(cast.karlis, { about: "'; drop table consultation" }), { kind: 'input' });
  await assert.rejects(hold(cast.karlis, { time: '25:00' }), { kind: 'input', code: 'input.unreadable' });
  await assert.rejects(hold(cast.karlis, { time: '10:31' }), { code: 'consultation.day', kind: 'rule' });
});

test('the list goes page after page, without a consultation twice or left out', async () => {
  const { ruta } = cast;
  for (let at = 0; at < 43; at++) {
    const when = { time: '09:00', about: at % 9 === 0 ? edition : topics[at % topics.length] };
    await hold(later(ruta, { minutes: at % 2 }), when);
  }
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listOf(ruta, after);
    assert.ok(page.consultations.length <= rowsOnAPage);
    seen.push(...page.consultations.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);
  assert.equal(seen.length, 43);
  assert.equal(new Set(seen).size, 43);
});

test('a full page asks no more of the database than a page of one', async () => {
  const connect = database.pool.connect.bind(database.pool);
  let statements = () => 0;
  test.mock.method(database.pool, 'connect', async () => {
    const client = await connect();
    const { mock } = test.mock.method(client, 'query');
    statements = () => mock.callCount();
    return client;
  });
  const { consultations } = await listOf(cast.ruta);
  // begin, its centre, reading by index, the consultations, their e-services, the names, commit
  assert.deepEqual([consultations.length, statements()], [rowsOnAPage, 7]);
  test.mock.restoreAll();
});

test('a recorded consultation cannot be changed or taken away, not even by the owner of the table', async () => {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  try {
    for (const statement of ["update consultation set topic = 'other'", 'delete from consultation']) {
      await assert.rejects(owner.query(statement), /append-only/, statement);
    }
  } finally {
    await owner.end();
  }
});

test('the database itself shows a centre no consultations but its own', async () => {
  const centres = sql<{ centre: string }>`select distinct centre_id as centre from consultation`;
  for (const actor of [cast.karlis, cast.ruta]) {
    assert.deepEqual(await transaction(database, actor.centre, (tx) => rows(tx, centres)), [{ centre: actor.centre }]);
  }
});
