import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, transaction, violates } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { rightsActs, rightsOf } from './index.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const parts = { database };
const day = (text: string) => Temporal.PlainDate.from(text);
let people = 0;

async function newPerson(): Promise<{ id: string; name: string; number: string }> {
  people += 1;
  const number = `PNOLV-32999${String(people).padStart(6, '0')}`;
  const person = { personalNumber: number, givenName: 'Kāds', surname: 'Cilvēks', email: 'kads@paraugs.example' };
  const { id } = await loggedTransaction(database, null, (tx) => enterStaff(tx, { at: mondayMorning }, person));
  return { id, name: 'Kāds Cilvēks', number };
}

function grant(
  person: Awaited<ReturnType<typeof newPerson>>,
  from: string,
  until: string | null,
  { actor = cast.elita, centre = cast.birzgale }: { actor?: Actor; centre?: string } = {},
) {
  const input = {
    name: person.name,
    email: 'kads@paraugs.example',
    personalCode: person.number.replace('PNOLV-', ''),
    role: 'employee',
    centre,
    position: 'konsultants',
    from,
    until: until ?? '',
  };
  return carryOut(parts, actor, rightsActs.grantRight, { id: randomUUID(), of: {}, input });
}

async function holds(person: { id: string }, at: string): Promise<boolean> {
  const found = await transaction(database, null, (tx) => rightsOf(tx, person.id, Temporal.Instant.from(at)));
  return found.length > 0;
}

const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a term ends at midnight in Riga by the clock, in winter and in summer', async () => {
  const winter = await newPerson();
  await grant(winter, '2026-03-02', '2026-03-28');
  assert.equal(await holds(winter, '2026-03-28T21:59:59.999Z'), true);
  assert.equal(await holds(winter, '2026-03-28T22:00:00Z'), false);
  const summer = await newPerson();
  await grant(summer, '2026-03-02', '2026-10-23');
  assert.equal(await holds(summer, '2026-10-23T20:59:59.999Z'), true);
  assert.equal(await holds(summer, '2026-10-23T21:00:00Z'), false);
});

test('the day of a clock change is a whole day too, of 23 hours or of 25', async () => {
  const spring = await newPerson();
  await grant(spring, '2026-03-29', '2026-03-29');
  assert.equal(await holds(spring, '2026-03-28T21:59:59.999Z'), false);
  assert.equal(await holds(spring, '2026-03-28T22:00:00Z'), true, 'begins at midnight of winter time');
  assert.equal(await holds(spring, '2026-03-29T20:59:59.999Z'), true);
  assert.equal(await holds(spring, '2026-03-29T21:00:00Z'), false, 'ends at midnight of summer time');
  const autumn = await newPerson();
  await grant(autumn, '2026-10-25', '2026-10-25');
  assert.equal(await holds(autumn, '2026-10-24T21:00:00Z'), true);
  assert.equal(await holds(autumn, '2026-10-25T21:59:59.999Z'), true);
  assert.equal(await holds(autumn, '2026-10-25T22:00:00Z'), false);
});

test('one term may begin on the day after another has ended, also in the night of a clock change', async () => {
  const person = await newPerson();
  await grant(person, '2026-03-02', '2026-03-28');
  await assert.rejects(grant(person, '2026-03-28', null), refusedWith('access.terms-overlap'));
  await grant(person, '2026-03-29', null);
  assert.equal(await holds(person, '2026-03-28T22:00:00Z'), true);
});

test('terms begin today or later, and end no earlier', async () => {
  const person = await newPerson();
  await assert.rejects(grant(person, '2026-03-01', null), refusedWith('access.begins-in-past'));
  await assert.rejects(
    grant(person, '2026-03-10', '2026-03-09'),
    (error) => error instanceof Refusal && error.problems[0]?.field === 'until',
  );
  await grant(person, '2026-03-02', '2026-03-02');
  assert.equal(await holds(person, mondayMorning.toString()), true, 'from now on');
  assert.equal(await holds(person, mondayMorning.subtract({ milliseconds: 1 }).toString()), false);
});

test('of random terms given by several at once, none overlap in the database, and none without an overlap was refused', async (t) => {
  const chance = seeded(t);
  for (let round = 0; round < trials(6); round += 1) {
    const person = await newPerson();
    const terms = Array.from({ length: 12 }, () => {
      const from = day('2026-04-01').add({ days: chance.below(60) });
      const until = chance.below(8) === 0 ? null : from.add({ days: chance.below(20) });
      return { from, until, centre: chance.below(2) === 0 ? cast.birzgale : cast.kalnamuiza };
    });
    const done = await Promise.allSettled(
      terms.map(({ from, until, centre }, at) =>
        grant(person, String(from), until && String(until), { actor: at % 2 ? cast.elita : cast.uldis, centre }),
      ),
    );
    const given = terms.filter((_, at) => done[at]?.status === 'fulfilled');
    for (const one of given) {
      for (const other of given) assert.ok(one === other || !overlap(one, other), `${text(one)} and ${text(other)}`);
    }
    for (const [at, result] of done.entries()) {
      const term = terms[at];
      if (result.status === 'fulfilled' || !term) continue;
      assert.ok(refusedWith('access.terms-overlap')(result.reason), String(result.reason));
      assert.ok(
        given.some((one) => overlap(one, term)),
        `${text(term)} was refused for nothing`,
      );
    }
  }
});

test('a term cannot be drawn out over another one', async () => {
  const person = await newPerson();
  const { right } = await grant(person, '2026-03-02', '2026-03-31');
  await grant(person, '2026-05-01', null);
  const extend = (until: string | null) =>
    carryOut(parts, cast.uldis, rightsActs.extendRight, {
      id: randomUUID(),
      of: { right: right ?? '' },
      input: { until: until ?? '' },
    });
  await assert.rejects(extend('2026-05-01'), refusedWith('access.terms-overlap'));
  await assert.rejects(extend(null), refusedWith('access.terms-overlap'));
  await extend('2026-04-30');
});

test('the database itself refuses terms that overlap', async () => {
  const person = await newPerson();
  await grant(person, '2026-03-02', null);
  const past = database.pool.query(
    `insert into access_right (id, staff_id, role, organisation_id, centre_id, position, valid_from)
     select gen_random_uuid(), staff_id, role, organisation_id, centre_id, position, '2026-07-01'
       from access_right where staff_id = $1`,
    [person.id],
  );
  await assert.rejects(past, (error) => violates(error, 'access_right_terms_do_not_overlap'));
});

interface Term {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
  readonly centre: string;
}

function overlap(a: Term, b: Term): boolean {
  const endsBefore = (one: Term, other: Term) =>
    one.until !== null && Temporal.PlainDate.compare(one.until, other.from) < 0;
  return a.centre === b.centre && !endsBefore(a, b) && !endsBefore(b, a);
}

function text({ from, until }: Term): string {
  return `${String(from)} to ${String(until)}`;
}
