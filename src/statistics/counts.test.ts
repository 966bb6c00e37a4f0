import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import { enterCentre, organisationsActs } from '#organisations/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { satisfactionActs } from '#satisfaction/index.ts';
import { act, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, later, temporaryEmployee } from '#test/support/cast/people.ts';
import { tabletOf } from '#test/support/cast/satisfaction.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { type CountedBy, figuresBy, servicesOf, sumOf } from './figures.ts';
import { countDays, differingCounts } from './index.ts';
import { reportFor } from './report.ts';
import { answersIn, satisfactionBy, sumOfAnswers } from './satisfaction.ts';

const database = await freshDatabase();
const { karlis, janis, ruta } = await enterCast(database);
const days = trials(45);
/** A centre whose work another goes on with from then on. */
const mergedOn = Math.floor(days / 2);
const dviete = await temporaryEmployee(
  database,
  { ...karlis, centre: await centreIn('Dviete') },
  startOfDay(officialDay(karlis.at.add({ hours: 24 * mergedOn }))),
);
const people = [karlis, janis, ruta, dviete];
await prepareCentres(database, people);
const officer = await alsoIn(database, karlis, 'ministry_officer');

async function centreIn(place: string): Promise<string> {
  const { id } = await transaction(database, null, (tx) =>
    enterCentre(tx, {
      organisation_id: karlis.organisation,
      ...{ kind: 'novada', name: `${place} centrs`, address: `Lauku iela 2, ${place}, LV-0002`, place },
      ...{ email: 'centrs@paraugs.example', phone: '+371 60000001' },
    }),
  );
  return id;
}

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

type Answering = typeof satisfactionActs.enterCards | typeof satisfactionActs.putRightCards;

function answering(by: CentreActor, what: Answering, of: object, input: object) {
  return carryOut({ database }, by, what, { id: randomUUID(), of: of as never, input });
}

/** A client answers on a day at this person's centre. */
async function touched(by: CentreActor, today: Temporal.PlainDate, points: number) {
  const tablet = await tabletOf(database, {
    ...by,
    at: startOfDay(today).add({ hours: 9 }),
    signedInAt: startOfDay(today).add({ hours: 9 }),
  });
  const [row] = await transaction(database, by.centre, (tx) =>
    rows(
      tx,
      sql<{ taken: boolean }>`
        select answer_on_tablet(link_key, ${randomUUID()}, ${points}, ${today}) as taken
          from satisfaction_tablet where id = ${tablet}`,
    ),
  );
  assert.ok(row?.taken);
}

async function answersBy(by: 'month' | 'centre', known: Temporal.PlainDate): Promise<number> {
  const ended = known.add({ days: 1 }).toPlainYearMonth().subtract({ months: 1 });
  const months = { from: Temporal.PlainYearMonth.from('2025-12'), to: ended };
  const found = await transaction(database, null, (tx) => satisfactionBy(tx, by, { ...months, known }, {}));
  return answersIn(sumOfAnswers(found.values()));
}

async function answersRecorded(known: Temporal.PlainDate): Promise<number> {
  const next = known.add({ days: 1 });
  const end = startOfDay(next);
  const [row] = await transaction(database, null, (tx) =>
    rows(
      tx,
      sql<{ answers: number }>`
        select coalesce(sum(answers), 0)::int as answers
          from satisfaction_known('-infinity', ${end}, ${end}) where day < ${next.with({ day: 1 })}`,
    ),
  );
  return row?.answers ?? 0;
}

let isMerged = false;
/** From then on that centre, which has done something, is closed, and the centre of Kārlis goes on with its work. */
async function mergeDviete(day: number): Promise<void> {
  isMerged = true;
  await hold(on(dviete, mergedOn - 1), {});
  people.splice(people.indexOf(dviete), 1);
  const { at } = on(karlis, day);
  const input = { closedFrom: String(officialDay(at)), successor: karlis.centre, reason: 'Apvieno.' };
  const asked = { id: randomUUID(), of: { centre: dviete.centre }, input };
  await carryOut({ database, left: [] }, { ...officer, at, signedInAt: at }, organisationsActs.closeCentre, asked);
}

/** What is refused by a rule counts nothing. */
const orRefused = (refusal: Refusal): undefined => {
  assert.ok(refusal.code, String(refusal));
};

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
  const cards: { readonly id: string; readonly by: CentreActor }[] = [];
  for (let day = 0; day < days; day += 1 + draw.below(4)) {
    if (!isMerged && day >= mergedOn) await mergeDviete(day);
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
    if (draw.below(2) === 0) {
      const by = draw.of(people);
      const typed = { day: String(today.subtract({ days: draw.below(30) })), points4: draw.below(3), points9: 1 };
      const entered = await answering(on(by, day), satisfactionActs.enterCards, {}, typed).catch(orRefused);
      if (entered) cards.push({ id: entered.id, by });
      if (draw.below(2) === 0) await touched(by, today, 1 + draw.below(10));
    }
    if (cards.length > 0 && draw.below(2) === 0) {
      const { id, by } = draw.of(cards);
      const typed = { points1: draw.below(2), points9: draw.below(3), reason: 'miscounted' };
      await answering(on(by, day), satisfactionActs.putRightCards, { cards: id }, typed).catch(orRefused);
    }
    if (draw.below(4) === 0) {
      // Not at the centre that is closed: there cases would have to be finished first.
      const by = draw.of([karlis, janis, ruta]);
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
    assert.equal(await answersBy('month', known), await answersRecorded(known), `as known on ${known.toString()}`);
    assert.equal(await answersBy('centre', known), await answersBy('month', known));
    for (const by of ['kind', 'centre', 'about', 'way', 'outcome'] as const)
      assert.deepEqual(sumOf((await figures(by, known)).values()), total, `by ${by} as known on ${known.toString()}`);
  }
  const ministry = { ...officer, at: end };
  const period = { from: Temporal.PlainYearMonth.from('2026-01'), to: Temporal.PlainYearMonth.from('2026-03') };
  const reports = await Promise.all(
    (['month', 'year', 'centreKind', 'centre', 'municipality', 'eService', 'holder'] as const).map((by) =>
      transaction(database, null, (tx) =>
        reportFor(tx, ministry, { ...period, by, known: officialDay(end).subtract({ days: 1 }) }),
      ),
    ),
  );
  for (const { rows: members, total, question } of reports) {
    assert.deepEqual(sumOf(members.map((each) => each.figures)), total, `by ${question.by}, with a centre merged`);
    assert.deepEqual(total, reports[0]?.total, `by ${question.by}`);
  }
  const ofHolders = await ask<{ holder: string; services: number }>(
    database.urls.owner,
    `select e.holder_id as holder, sum(c.services)::int as services
       from service_count c join e_service_edition e on e.id = c.edition_id group by e.holder_id`,
  );
  assert.ok(ofHolders.length > 0);
  const asked = {
    ...period,
    to: Temporal.PlainYearMonth.from('2026-12'),
    known: Temporal.PlainDate.from('2027-12-31'),
  };
  for (const { holder, services } of ofHolders)
    for (const by of ['month', 'kind', 'centre', 'about', 'way', 'outcome'] as const) {
      const counted = await transaction(database, null, (tx) => figuresBy(tx, by, asked, { holder }));
      assert.equal(servicesOf(sumOf(counted.values())), services, `of a holder, by ${by}`);
    }
  assert.ok(
    reports[3]?.rows.some(({ name, figures: each }) => /Dviete/.test(name.lv) && servicesOf(each) > 0),
    'what a centre did stays its own after it was merged into another',
  );
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
