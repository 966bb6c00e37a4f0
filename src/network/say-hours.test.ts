import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { alsoIn, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { networkActs } from './acts.ts';
import { exceptionsFrom, heldOn, hoursSaidOf } from './centre-hours.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { centre } = cast.karlis;
const today = officialDay(mondayMorning);
let administrator: Actor;
before(async () => {
  administrator = await alsoIn(database, cast.karlis, 'administrator');
});

async function said(act: (typeof networkActs)[keyof typeof networkActs], input: object): Promise<string> {
  const given = { id: randomUUID(), of: { centre }, input };
  const { id } = await (carryOut({ database } as never, administrator, act as never, given as never) as Promise<{
    id: string;
  }>);
  return id;
}

const week = { opens: 'now', monday: '8:30–12:00; 12:30–17:00', tuesday: '01.10.–31.05.: 8–16', sunday: 'slēgts' };
const code = (expected: string) => (error: Refusal) => error.code === expected;

suite('the opening hours of a centre', () => {
  test('hold from their day; what was said of earlier days stays known', async () => {
    const first = await said(networkActs.sayHours, { ...week, validFrom: today.toString() });
    const later = today.add({ days: 30 });
    const second = await said(networkActs.sayHours, { opens: 'now', monday: '9–13', validFrom: later.toString() });
    const all = await transaction(database, null, (tx) => hoursSaidOf(tx, centre));
    assert.deepEqual([heldOn(all, today)?.id, heldOn(all, later)?.id], [first, second]);
    assert.equal(heldOn(all, today.subtract({ days: 1 })), undefined);
    assert.deepEqual(heldOn(all, today)?.week.get(2)?.lines, [
      { state: 'open', interval: { begins: 480, ends: 960 }, season: { from: '10-01', until: '05-31' } },
    ]);
    assert.equal(heldOn(all, today)?.week.get(4), undefined, 'nothing is said of Thursday');
  });

  test('are refused where they can be meant in several ways, beside the box of the day', async () => {
    const unclear = said(networkActs.sayHours, {
      ...week,
      friday: '8-12 (no septembra līdz maijam)',
      validFrom: today.toString(),
    });
    await assert.rejects(unclear, (error: Refusal) => {
      const [problem] = error.problems;
      assert.deepEqual([error.code, problem?.field], ['input.unreadable', 'friday']);
      assert.match(problem?.text.lv ?? '', /01\.09\.–31\.05\.: 08:00–12:00 vai 01\.09\.–30\.04\.: 08:00–12:00/);
      return true;
    });
  });

  test('are not said where nothing changes, nor over what somebody else said meanwhile', async () => {
    await assert.rejects(
      said(networkActs.sayHours, { ...week, validFrom: today.toString() }),
      code('hours.nothing-changes'),
    );
    const overSomething = { ...week, monday: '8-12', validFrom: today.toString(), basedOn: '' };
    await assert.rejects(said(networkActs.sayHours, overSomething), code('hours.changed-meanwhile'));
  });

  test('a later word about a day goes before an earlier one', async () => {
    const on = today.add({ days: 2 }).toString();
    await said(networkActs.sayDay, { firstDay: on, state: 'closed', note: 'Mācības' });
    await said(networkActs.sayDay, { firstDay: on, state: 'open', hours: '9:00–11:00; 12:00–13:00' });
    const words = (await transaction(database, null, (tx) => exceptionsFrom(tx, today))).get(centre) ?? [];
    assert.deepEqual(
      words.map(({ state, times }) => [state, times.length]),
      [
        ['open', 2],
        ['closed', 0],
      ],
    );
  });
});

suite('the database refuses opening hours that cannot be', () => {
  const hours = randomUUID();
  const line = (values: object) => ({
    hours_id: hours,
    centre_id: centre,
    number: 1,
    weekday: 1,
    state: 'open',
    begins: 480,
    ends: 720,
    ...values,
  });

  async function refusedBy(...lines: object[]): Promise<string> {
    return asOwner(database, async (client) => {
      await client.query('begin');
      try {
        const word = {
          id: hours,
          centre_id: centre,
          valid_from: today.toString(),
          opens: 'now',
          said_at: mondayMorning.toString(),
        };
        await client.query('insert into centre_hours select * from jsonb_populate_record(null::centre_hours, $1)', [
          word,
        ]);
        for (const row of lines)
          await client.query(
            'insert into centre_hours_line select * from jsonb_populate_record(null::centre_hours_line, $1)',
            [row],
          );
        return 'nothing';
      } catch (error) {
        return (error as { constraint?: string }).constraint ?? String(error);
      } finally {
        await client.query('rollback');
      }
    });
  }

  for (const [what, lines, constraint] of [
    ['times that overlap', [line({}), line({ number: 2, begins: 600, ends: 900 })], 'hours_do_not_overlap'],
    [
      'seasons that overlap over the new year',
      [
        line({ season_from: '10-01', season_until: '05-31' }),
        line({ number: 2, season_from: '05-31', season_until: '06-30' }),
      ],
      'hours_do_not_overlap',
    ],
    [
      'a closed day with times beside it',
      [line({ state: 'closed', begins: null, ends: null }), line({ number: 2 })],
      'hours_do_not_overlap',
    ],
    ['an end before its beginning', [line({ begins: 720, ends: 480 })], 'begins_before_it_ends'],
    ['a time after midnight', [line({ ends: 1500 })], 'begins_before_it_ends'],
    ['an open day without times', [line({ begins: null, ends: null })], 'open_at_times'],
    ['half a season', [line({ season_from: '10-01' })], 'season_whole'],
    [
      'a day that no year has',
      [line({ season_from: '02-30', season_until: '05-31' })],
      'centre_hours_line_season_from_check',
    ],
    ['a text that is none', [line({ state: 'as_written', begins: null, ends: null })], 'written_somehow'],
  ] as const) {
    test(what, async () => assert.equal(await refusedBy(...lines), constraint));
  }

  test('and takes those that can', async () => {
    const winter = { season_from: '10-01', season_until: '05-31' };
    const lines = [
      line(winter),
      line({ ...winter, number: 2, begins: 720, ends: 900 }),
      line({ number: 3, season_from: '06-01', season_until: '09-30' }),
    ];
    assert.equal(
      await refusedBy(...lines, line({ number: 4, state: 'as_written', begins: null, ends: null, note: 'x' })),
      'nothing',
    );
  });
});
