import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { takenMails } from '#test/support/site/taken-mails.ts';
import { enterRight, rightsActs, rightsOf } from './index.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);

const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

function take(actor: Actor, right: string, reason = 'vairs nestrādā') {
  const { takeRight, takeAdministratorsRight } = rightsActs;
  const act = actor.role === 'ministry_officer' ? takeAdministratorsRight : takeRight;
  return carryOut({ database }, actor, act, { id: randomUUID(), of: { right }, input: { reason } });
}

function extend(actor: Actor, right: string, until: string) {
  const asked = { id: randomUUID(), of: { right }, input: { until } };
  return carryOut({ database }, actor, rightsActs.extendRight, asked);
}

async function janisIn(centre: string, from = '2025-01-01T00:00:00Z', until: string | null = null): Promise<string> {
  const { id } = await transaction(database, null, (tx) =>
    enterRight(tx, {
      staff: cast.janis.person,
      role: 'viewer',
      organisation: cast.paraugs,
      centre,
      position: 'speciālists',
      from: Temporal.Instant.from(from),
      until: until === null ? null : Temporal.Instant.from(until),
    }),
  );
  return id;
}

const held = async (at = mondayMorning) =>
  (await transaction(database, null, (tx) => rightsOf(tx, cast.janis.person, at))).map(({ id }) => id);

test('a right taken is gone at once, others stay, and the row with its reason remains (note 3)', async () => {
  const [one, two] = [await janisIn(cast.birzgale), await janisIn(cast.kalnamuiza)];
  assert.deepEqual(await take(cast.elita, one), { id: one, lastAdministrator: false });
  assert.deepEqual(await held(), [cast.janis.right, two]);
  const kept = await database.pool.query('select kind, reason, by from access_right_change where right_id = $1', [one]);
  assert.deepEqual(kept.rows, [{ kind: 'taken', reason: 'vairs nestrādā', by: cast.elita.person }]);
  await assert.rejects(take(cast.elita, one), refusedWith('access.right-ended'));
  await take(cast.elita, two);
});

test('only those who may give it may take it, and nobody their own', async () => {
  await assert.rejects(take(cast.baiba, cast.janis.right), refusedWith('access.no-such-right'));
  await assert.rejects(take(cast.janis, cast.elita.right), refusedWith('access.role'));
  await assert.rejects(take(cast.elita, cast.uldis.right), refusedWith('access.above-own'));
  await assert.rejects(take(cast.maija, cast.janis.right), refusedWith('access.users-rights-are-the-administrators'));
  await assert.rejects(take(cast.maija, cast.maija.right), refusedWith('access.users-rights-are-the-administrators'));
  const both = { ...cast.elita, role: 'ministry_officer' as const };
  await assert.rejects(take(both, cast.elita.right), refusedWith('access.own-right'));
});

test('a right that has not begun never begins', async () => {
  const right = await janisIn(cast.kalnamuiza, '2026-06-01T00:00:00Z');
  await take(cast.elita, right);
  assert.ok(!(await held(Temporal.Instant.from('2026-06-01T00:00:00Z'))).includes(right));
  assert.ok(!(await held(Temporal.Instant.from('2026-07-01T00:00:00Z'))).includes(right));
  assert.ok(await janisIn(cast.kalnamuiza, '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z'), 'its place is free again');
});

test('two who take it at once take it once', async () => {
  const right = await janisIn(cast.birzgale, '2026-03-02T08:30:00Z', '2026-03-03T00:00:00Z');
  const uldis = { ...cast.uldis, at: cast.uldis.at.subtract({ seconds: 1 }) };
  const done = await Promise.allSettled([take(cast.elita, right), take(uldis, right)]);
  assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 1);
  const no = done.find((one) => one.status === 'rejected');
  assert.ok(refusedWith('access.right-ended')(no?.reason), String(no?.reason));
});

test('what was taken is not brought back by a change that was asked for a moment before', async () => {
  const right = await janisIn(cast.kalnamuiza, '2026-03-03T00:00:00Z', '2026-03-04T00:00:00Z');
  await take(cast.elita, right);
  const before = { ...cast.uldis, at: mondayMorning.subtract({ seconds: 1 }) };
  await assert.rejects(extend(before, right, ''), refusedWith('access.right-ended'));
});

test('the last administrator may be revoked, and the ministry is told', async () => {
  assert.deepEqual(await take(cast.maija, cast.uldis.right), { id: cast.uldis.right, lastAdministrator: false });
  assert.deepEqual(await take(cast.maija, cast.elita.right), { id: cast.elita.right, lastAdministrator: true });
  const told = (await takenMails(database, mondayMorning)).map(({ to, subject }) => `${to}: ${subject}`);
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /^ministry-.*Bez administratora: Parauga novada pašvaldība/);
});

test('of two officers who take the last two administrators at once, one leaves nobody and is told so', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [one, two] = [await administrator(cast.janis), await administrator(cast.baiba)];
    const taken = await Promise.all([take(cast.maija, one), take({ ...cast.maija }, two)]);
    assert.equal(taken.filter(({ lastAdministrator }) => lastAdministrator).length, 1);
  }
});

async function administrator({ person }: Actor, organisation = cast.celms): Promise<string> {
  const post = { role: 'administrator', organisation, centre: null, position: 'administrators' } as const;
  const from = mondayMorning;
  return (await transaction(database, null, (tx) => enterRight(tx, { staff: person, ...post, from }))).id;
}

test('a term is extended before its end, and its history is never changed', async () => {
  const right = await janisIn(cast.birzgale, '2026-03-03T00:00:00Z', '2026-03-31T21:00:00Z');
  await administrator(cast.elita, cast.paraugs);
  await extend(cast.elita, right, '2026-10-25');
  const { rows } = await database.pool.query('select valid_until from access_right where id = $1', [right]);
  assert.equal(String(rows[0].valid_until), '2026-10-25T22:00:00Z');
  await assert.rejects(database.pool.query('delete from access_right_change'), /permission denied|append-only/);
  await assert.rejects(
    database.pool.query("update access_right_change set reason = ''"),
    /permission denied|append-only/,
  );
});
