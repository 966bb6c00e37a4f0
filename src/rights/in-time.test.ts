import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import pg from 'pg';
import { type Actor, carryOut, type Role } from '#acting/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { mailOrigin, takenMails } from '#test/support/site/taken-mails.ts';
import { lacking } from './figures/lacking.ts';
import { isLacking, rightsFigures } from './figures.ts';
import { enterRight, rightsActs } from './index.ts';
import { noteUse } from './note-use.ts';
import { remindOfTerms } from './remind-of-terms.ts';
import { type RightList, rightsIn } from './rights-in.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
// The site itself may not rewrite who gave a right.
const owner = new pg.Pool({ connectionString: database.urls.owner, max: 1 });
after(() => owner.end());
const on = (day: string) => startOfDay(Temporal.PlainDate.from(day)).add({ hours: 9 });

async function give(
  role: Role,
  {
    from,
    until = null,
    by = null,
    centre = cast.kalnamuiza,
    organisation = cast.paraugs,
  }: {
    from: string;
    until?: string | null;
    by?: Actor | null;
    centre?: string | null;
    organisation?: string;
  },
): Promise<string> {
  const { id } = await transaction(database, null, (tx) =>
    enterRight(tx, {
      staff: cast.janis.person,
      role,
      organisation,
      centre,
      position: 'konsultants',
      from: on(from),
      until: until === null ? null : startOfDay(Temporal.PlainDate.from(until).add({ days: 1 })),
    }),
  );
  if (by)
    await owner.query('update access_right set granted_by = $1, granted_at = valid_from where id = $2', [
      by.person,
      id,
    ]);
  return id;
}

const mails = (at: Temporal.Instant) => takenMails(database, at);

const listed = async (list: RightList, at: Temporal.Instant, organisation = cast.paraugs) => {
  const { rights } = await loggedTransaction(database, null, (tx) => rightsIn(tx, { organisation, list, at }));
  return rights.map(({ id }) => id);
};

test("a term's end is reminded of at 30, 7 and 1 days, each once however many processes sweep at once (note 4)", async () => {
  const right = await give('viewer', { from: '2026-01-01', until: '2026-06-30' });
  const reminded: string[] = [];
  for (let day = Temporal.PlainDate.from('2026-05-28'); String(day) <= '2026-07-02'; day = day.add({ days: 1 })) {
    const at = on(String(day));
    const sweeps = await Promise.all(Array.from({ length: 5 }, () => remindOfTerms(database, at)));
    if (sweeps.some((count) => count > 0)) reminded.push(String(day));
    const sent = await mails(at);
    if (sent.length === 0) continue;
    assert.deepEqual(
      sent.map(({ to }) => to).toSorted(),
      ['elita', 'janis', 'uldis'].map((name) => `${name}@paraugs.example`),
    );
    assert.match(sent[0]?.text ?? '', /Pēdējā diena: 30\.06\.2026\.[\s\S]*Last day: 30\.06\.2026/);
    assert.ok(sent[0]?.text.includes(`${mailOrigin}/rights/${right}`));
  }
  assert.deepEqual(reminded, ['2026-06-01', '2026-06-24', '2026-06-30']);
});

test('after a long stop only the last reminder is sent; a new term is reminded of anew', async () => {
  const right = await give('auditor', { from: '2026-01-01', until: '2026-06-30' });
  assert.equal(await remindOfTerms(database, on('2026-06-28')), 1);
  assert.equal(await remindOfTerms(database, on('2026-06-29')), 0);
  await owner.query("update access_right set valid_until = '2026-07-31T21:00:00Z' where id = $1", [right]);
  assert.equal(await remindOfTerms(database, on('2026-07-30')), 1);
  await mails(on('2026-07-30'));
});

test('who only prepared a request is reminded of nothing, and stands in no list of what to see to', async () => {
  const at = on('2026-12-01');
  const right = await give('representative', {
    from: '2026-06-10',
    until: '2026-12-07',
    centre: null,
    organisation: cast.celms,
  });
  assert.equal(await remindOfTerms(database, at), 0);
  for (const list of ['ending', 'unused', 'due'] as const) assert.deepEqual(await listed(list, at, cast.celms), []);
  assert.deepEqual(await listed('all', at, cast.celms), [right]);
  const [figures] = await transaction(database, null, (tx) => rightsFigures(tx, { at, organisation: cast.celms }));
  assert.equal(figures?.inForce, 0);
  await owner.query('update access_right set valid_until = valid_from where id = $1', [right]);
});

test('lists: what ends within 30 days, what nobody used for 90, what a former administrator gave', async () => {
  const at = on('2027-03-01');
  const ending = await give('viewer', { from: '2027-02-01', until: '2027-03-20' });
  const orphan = await give('employee', { from: '2027-02-01', by: cast.uldis });
  assert.deepEqual(await listed('ending', at), [ending]);
  assert.ok((await listed('unused', at)).includes(cast.janis.right));
  assert.ok(!(await listed('unused', at)).includes(orphan), 'given less than 90 days ago');
  await transaction(database, null, (tx) => noteUse(tx, cast.janis.right, at.subtract({ hours: 24 * 89 })));
  assert.ok(!(await listed('unused', at)).includes(cast.janis.right));
  assert.ok((await listed('unused', at.add({ hours: 48 }))).includes(cast.janis.right));
  assert.deepEqual(await listed('orphaned', at), []);
  const maija = { ...cast.maija, at };
  await carryOut({ database }, maija, rightsActs.takeAdministratorsRight, {
    id: randomUUID(),
    of: { right: cast.uldis.right },
    input: { reason: 'mainījis darbu' },
  });
  assert.deepEqual(await listed('orphaned', at), [orphan]);
  assert.deepEqual(await listed('all', at, cast.celms), []);
});

test('a review is due in each quarter, late after its first month, and its days late are a figure (note 4)', async () => {
  const right = await give('holder_officer', { from: '2028-02-10', centre: null, organisation: cast.holder });
  const figures = async (day: string) => {
    const [one] = await transaction(database, null, (tx) =>
      rightsFigures(tx, { at: on(day), organisation: cast.holder }),
    );
    return [one?.due, one?.daysLate];
  };
  assert.deepEqual(await figures('2028-03-31'), [0, 0]);
  assert.deepEqual(await figures('2028-04-01'), [1, 0]);
  assert.deepEqual(await figures('2028-04-30'), [1, 0]);
  assert.deepEqual(await figures('2028-05-01'), [1, 1]);
  assert.deepEqual(await figures('2028-07-01'), [1, 62]);
  const baiba = { ...cast.baiba, at: on('2028-07-01') };
  const review = (input: { keep?: string[]; take?: string[]; reason?: string }) =>
    carryOut({ database }, baiba, rightsActs.reviewRights, { id: randomUUID(), of: {}, input });
  await assert.rejects(review({ take: [right] }), unreadable('reason'));
  await assert.rejects(review({ keep: [cast.janis.right] }), refusedWith('access.no-such-right'));
  const both = { keep: [right], take: [right], reason: 'Nav vajadzīgas.' };
  await assert.rejects(review(both), unreadable(undefined));
  assert.deepEqual(await review({ keep: [right, right] }), { kept: 1, taken: 0 });
  assert.deepEqual(await figures('2028-07-01'), [0, 0]);
  assert.deepEqual(await figures('2028-09-30'), [0, 0]);
  assert.deepEqual(await figures('2028-11-02'), [1, 2]);
  const kept = await database.pool.query('select confirmed_by from access_review where right_id = $1', [right]);
  assert.deepEqual(kept.rows, [{ confirmed_by: cast.baiba.person }]);
});

test('all rights shown are kept in one act, but for exceptions, each with a reason of its own (note 4)', async () => {
  const first = await give('viewer', { from: '2030-01-10' });
  const second = await give('organisation_auditor', { from: '2030-01-10', centre: null });
  const third = await give('auditor', { from: '2030-01-10' });
  const elita = { ...cast.elita, at: on('2030-05-02') };
  const review = (input: object) =>
    carryOut({ database }, elita, rightsActs.reviewRights, { id: randomUUID(), of: {}, input });
  const form = { keepOthers: 'yes', shown: [first, second, third] };
  await assert.rejects(review({ ...form, [`right-${second}`]: 'take' }), unreadable('reason'));
  await assert.rejects(review({ ...form, shown: [first, randomUUID()] }), refusedWith('access.no-such-right'));
  const reviewed = async (right: string) => {
    const { rows } = await database.pool.query(
      `select (select count(*)::int from access_review where right_id = $1) as kept,
              (select reason from access_right_change where right_id = $1 and kind = 'taken') as reason`,
      [right],
    );
    return [rows[0].kept, rows[0].reason];
  };
  for (const right of [first, second, third]) assert.deepEqual(await reviewed(right), [0, null], 'all or nothing');
  const exceptions = { [`right-${second}`]: 'take', [`reason-${second}`]: 'Beidza darbu.', [`right-${third}`]: 'take' };
  const done = await review({ ...form, ...exceptions, reason: 'Nav vajadzīgas.' });
  assert.deepEqual(done, { kept: 1, taken: 2 });
  assert.deepEqual(await reviewed(first), [1, null]);
  assert.deepEqual(await reviewed(second), [0, 'Beidza darbu.']);
  assert.deepEqual(await reviewed(third), [0, 'Nav vajadzīgas.']);
});

test("administrators' rights are not theirs to review", async () => {
  const due = await listed('due', on('2029-01-01'));
  assert.ok(!due.includes(cast.elita.right));
});

function unreadable(field: string | undefined) {
  return (error: unknown) => error instanceof Refusal && error.kind === 'input' && error.problems[0]?.field === field;
}

function refusedWith(code: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code;
}

test('the ministry sees first the organisations that nobody administers, then those late with their reviews', async () => {
  const late = Temporal.Instant.from('2029-06-01T09:00:00Z');
  const seen = await transaction(database, null, (tx) => rightsFigures(tx, { at: late }));
  const places = seen.map(({ administrators, users, daysLate }) => ({ administrators, users, daysLate }));
  const ranks = seen.map(({ organisation, administrators, users }) =>
    organisation === ministryOf(seen) || administrators > 0 ? 0 : users > 0 ? 2 : 1,
  );
  assert.ok(ranks.some((rank) => rank > 0) && ranks.some((rank) => rank === 0), JSON.stringify(places));
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => b - a),
    JSON.stringify(places),
  );
  for (const what of lacking) {
    const are = seen.filter((one) => isLacking(one, what)).map(({ organisation }) => organisation);
    const wanted = seen.filter(
      ({ daysLate }, index) => (what !== 'without' && daysLate > 0) || (what !== 'late' && Number(ranks[index]) > 0),
    );
    assert.deepEqual(
      are,
      wanted.map(({ organisation }) => organisation),
      what,
    );
  }
  const led = places.filter((_, index) => ranks[index] === 0).map(({ daysLate }) => daysLate);
  assert.deepEqual(
    led,
    led.toSorted((a, b) => b - a),
  );
});

function ministryOf(seen: readonly { readonly organisation: string; readonly name: string }[]): string {
  return seen.find(({ name }) => name === 'Parauga ministrija')?.organisation ?? assert.fail();
}
