import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { act, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { type CountedBy, figuresBy, servicesOf, sumOf } from './figures.ts';
import { countDays, differingCounts } from './index.ts';

const database = await freshDatabase();
const { karlis, janis, ruta } = await enterCast(database);
const people = [karlis, janis, ruta];
await prepareCentres(database, people);

const days = trials(45);
const on = (actor: CentreActor, day: number): CentreActor => {
  const then = later(actor, { hours: 24 * day });
  return { ...then, signedInAt: then.at };
};
const usual = { about: 'means', kind: 'about_applying', way: 'in_person', outcome: 'explained' };

function hold(actor: CentreActor, typed: object) {
  const asked = { id: randomUUID(), of: {}, input: { ...usual, ...typed } };
  return carryOut({ database }, actor, consultationsActs.holdConsultation, asked);
}

function putRight(actor: CentreActor, consultation: string, input: object) {
  const asked = { id: randomUUID(), of: { consultation }, input };
  return carryOut({ database }, actor, consultationsActs.putRightConsultation, asked);
}

/** What is refused by a rule counts nothing. */
const orRefused = (refusal: Refusal) => assert.ok(refusal.code, String(refusal));

/** Of the months that had ended when a day had. */
function figures(by: CountedBy, known: Temporal.PlainDate) {
  const ended = known.add({ days: 1 }).toPlainYearMonth().subtract({ months: 1 });
  const months = { from: Temporal.PlainYearMonth.from('2026-01'), to: ended };
  return transaction(database, null, (tx) => figuresBy(tx, by, { ...months, known }, {}));
}

/** What the records say of the months that had ended when a day had, as they were known then. */
async function recordedBy(known: Temporal.PlainDate): Promise<number> {
  const next = known.add({ days: 1 });
  const end = startOfDay(next);
  const ended = next.with({ day: 1 });
  const [row] = await transaction(database, null, (tx) =>
    rows(
      tx,
      sql<{ services: number }>`
        select ((select count(*) from consultations_known('-infinity', ${end}, ${end}) where held_on < ${ended})
              + (select count(*) from applications_known('-infinity', ${end}, ${end}) where filed_on < ${ended}))::int as services`,
    ),
  );
  return row?.services ?? 0;
}

test('what is counted is what was recorded, as it was known on any day, and a total is the sum of its parts', async (t) => {
  const draw = seeded(t);
  const held: { readonly id: string; readonly by: CentreActor; readonly on: Temporal.PlainDate }[] = [];
  const filed: { readonly case: string; readonly application: string; readonly by: CentreActor }[] = [];
  for (let day = 0; day < days; day += 1 + draw.below(4)) {
    const today = officialDay(on(karlis, day).at);
    for (let count = draw.below(4); count > 0; count -= 1) {
      const by = draw.of(people);
      const earlier = today.subtract({ days: draw.below(20) });
      const typed = {
        kind: draw.of(['about_applying', 'about_service', 'self_service']),
        way: draw.of(['in_person', 'phone', 'video', 'email']),
        ...(draw.below(3) === 0 && { day: String(earlier), time: '00:05' }),
      };
      held.push({ id: (await hold(on(by, day), typed)).id, by, on: today });
    }
    if (held.length > 0 && draw.below(2) === 0) {
      const one = draw.of(held);
      const right = {
        ...{ reason: draw.of(['mistaken', 'recorded_twice', 'not_held']), about: 'portal', kind: 'about_service' },
        ...{ way: 'email', outcome: 'not_solved', day: String(one.on.subtract({ days: 40 })), time: '00:01' },
      };
      await putRight(on(one.by, day), one.id, right).catch(orRefused);
    }
    if (draw.below(4) === 0) {
      const by = draw.of(people);
      const led = await leadCase(database, on(by, day), draw.of(['22.1.5', '22.1.6', '22.1.7'] as const));
      filed.push({ case: led.id, application: led.application, by });
    }
    if (filed.length > 0 && draw.below(2) === 0) {
      const { by, ...of } = draw.of(filed);
      const kind = draw.of(['refused', 'withdrawn', 'returned']);
      await act(database, on(by, day), 'sayWhatBecame', of, { kind }).catch(orRefused);
    }
  }
  const end = on(karlis, days + 40).at;
  await countDays(database, end);
  assert.equal(await countDays(database, end), 0);
  assert.deepEqual(await transaction(database, null, differingCounts), []);
  for (let day = 0; day < days + 39; day += 5) {
    const known = officialDay(on(karlis, day).at);
    const total = sumOf((await figures('month', known)).values());
    assert.equal(servicesOf(total), await recordedBy(known), `as known on ${known.toString()}`);
    for (const by of ['kind', 'centre', 'about', 'way', 'outcome'] as const)
      assert.deepEqual(sumOf((await figures(by, known)).values()), total, `by ${by} as known on ${known.toString()}`);
  }
});

suite('a day is counted', () => {
  test('once, also by three at once', async () => {
    await hold(on(karlis, days + 50), {});
    const end = on(karlis, days + 55).at;
    const counted = await Promise.all([1, 2, 3].map(() => countDays(database, end)));
    assert.equal(
      counted.reduce((sum, each) => sum + each),
      15,
    );
    assert.deepEqual(await transaction(database, null, differingCounts), []);
  });

  test('when it has ended, whoever asks the database to', async () => {
    const real = await freshDatabase({ unmarked: true });
    const counted = (day: string) =>
      real.pool.query(`select count_day((now() at time zone 'Europe/Riga')::date ${day})`);
    await assert.rejects(counted(''), { constraint: 'counted_when_ended' });
    await assert.rejects(counted('+ 400'), { constraint: 'counted_when_ended' });
    assert.equal((await counted('- 1')).rows[0]?.count_day, true);
  });

  test('when it has ended and what was begun in it is recorded, not before', async () => {
    const midnight = startOfDay(officialDay(on(karlis, days + 60).at));
    await countDays(database, midnight.subtract({ minutes: 1 }));
    assert.equal(await countDays(database, midnight.add({ minutes: 59 })), 0);
    assert.equal(await countDays(database, midnight.add({ minutes: 60 })), 1);
  });
});
