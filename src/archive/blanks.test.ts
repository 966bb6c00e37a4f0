import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { organisationsActs } from '#organisations/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { giveUp, reserve, reservedEntries } from '#test/support/cast/blanks.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { officeSituations } from '#test/support/cast/office-situations.ts';
import { enterCast, temporaryEmployee } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { archiveActs, isOpenBlank, leftBlanks, navigation, setUpArchiveFile, waitingBlanks } from './index.ts';
import { registerPage } from './register-entries.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga, janis } = await enterCast(database);
await prepareCentres(database, [karlis, janis]);

const numberOf = async (mandate: string) => Number((await forgery.copy('mandate', 'id', mandate)).register_number);
const whole = async (year = 2026) => {
  const { entries } = await loggedTransaction(database, karlis.centre, (tx) => registerPage(tx, { year, size: 500 }));
  return entries.map(({ number }) => number).toReversed();
};
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

suite('numbers reserved for blanks that are filled by hand (22.¹ 3.)', () => {
  test('they are the next ones of the year, and no mandate drawn up afterwards gets one of them', async () => {
    const before = await numberOf((await leadCase(database, karlis, '22.1.3')).mandate);
    const { first, last } = await reserve(database, karlis, 5);
    assert.deepEqual([first, last], [before + 1, before + 5]);
    const after = await leadCase(database, karlis, '22.1.3');
    assert.equal(await numberOf(after.mandate), last + 1);
    assert.deepEqual(await whole(), upTo(last + 1), 'the register has no gap');
  });

  test('while others sign and reserve at once, each number is given once and none is left out', async () => {
    const [drawn, reservations] = await Promise.all([
      Promise.all(Array.from({ length: 6 }, () => leadCase(database, karlis, 'drawn'))),
      Promise.all(Array.from({ length: 4 }, () => reserve(database, liga, 3))),
    ]);
    const given = await Promise.all(drawn.map(({ mandate }) => numberOf(mandate)));
    const reserved = reservations.flatMap(({ first, last }) => {
      assert.equal(last - first, 2, 'what is reserved at once is consecutive');
      return [first, first + 1, last];
    });
    assert.equal(new Set([...given, ...reserved]).size, 18);
    const all = await whole();
    assert.deepEqual(all, upTo(all.length));
  });

  test('a year begins in Latvia: the last minute of December reserves in its register, midnight in the next', async () => {
    const eve = { ...karlis, at: Temporal.Instant.from('2026-12-31T21:59:59Z') };
    const midnight = { ...karlis, at: Temporal.Instant.from('2026-12-31T22:00:00Z') };
    const old = await reserve(database, eve, 2);
    const { first, last, id } = await reserve(database, midnight, 2);
    assert.deepEqual([first, last], [1, 2]);
    assert.deepEqual(
      (await reservedEntries(database, karlis, id)).map(({ year, registeredOn }) => [year, registeredOn.toString()]),
      [
        [2027, '2027-01-01'],
        [2027, '2027-01-01'],
      ],
    );
    await giveUp(database, midnight, old.id, { blanks: old.blanks });
    assert.deepEqual(
      (await reservedEntries(database, karlis, old.id)).map(({ year }) => year),
      [2026, 2026],
    );
  });

  test('one to fifty, with a reason', async () => {
    for (const input of [
      { count: '0' },
      { count: '51' },
      { count: '1.5' },
      { count: '' },
      { count: 'x' },
      { count: '1e1' },
      { count: '0x5' },
      { reason: ' ' },
    ]) {
      const asked = { id: randomUUID(), of: {}, input: { count: 1, reason: 'Pārtraukums', ...input } };
      await assert.rejects(carryOut({ database }, karlis, archiveActs.reserveBlanks, asked), {
        code: 'input.unreadable',
      });
    }
    assert.equal((await reserve(database, karlis, 50)).blanks.length, 50);
  });
});

suite('what became of a blank is recorded once, with its reason', () => {
  test('never used, spoiled or kept on paper: a mark in the register says so, and the number stays', async () => {
    const { id, blanks } = await reserve(database, karlis, 4);
    const [one = '', two = '', three = ''] = blanks;
    await giveUp(database, karlis, id, { blanks: [one, two], note: 'Elektrība nepazuda.' });
    await giveUp(database, liga, id, { blanks: three, kind: 'spoiled', note: 'Aplieta.' });
    const found = await reservedEntries(database, karlis, id);
    assert.deepEqual(
      found.map((entry) => [isOpenBlank(entry), ...entry.marks.flatMap(({ kind, note }) => [kind, note])]),
      [
        [false, 'unused', 'Elektrība nepazuda.'],
        [false, 'unused', 'Elektrība nepazuda.'],
        [false, 'spoiled', 'Aplieta.'],
        [true],
      ],
    );
    await assert.rejects(giveUp(database, karlis, id, { blanks: [one] }), { code: 'archive.blank-not-open' });
  });

  test('until then it waits on the start page of the counter', async () => {
    const waiting = (actor: Actor) => loggedTransaction(database, karlis.centre, (tx) => waitingBlanks(tx, actor));
    const [before] = await waiting(karlis);
    const { id, blanks } = await reserve(database, karlis, 2);
    const [now] = await waiting({ ...karlis, role: 'viewer' });
    const inMenu = await loggedTransaction(
      database,
      karlis.centre,
      async (tx) => (await navigation[0]?.waits?.(tx, karlis)) ?? 0,
    );
    assert.equal(inMenu, now?.all.count, 'beside the register in the menu');
    assert.deepEqual([now?.kind, now?.all.count], ['waiting', (before?.all.count ?? 0) + 2]);
    await giveUp(database, karlis, id, { blanks });
    assert.equal((await waiting(karlis))[0]?.all.count, before?.all.count);
    assert.deepEqual(await waiting({ ...karlis, role: 'auditor' }), []);
  });

  test('two at once: one of them says it, the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, blanks } = await reserve(database, karlis, 1);
      const said = [
        giveUp(database, karlis, id, { blanks, kind: 'unused' }),
        giveUp(database, liga, id, { blanks, kind: round % 2 ? 'unused' : 'spoiled' }),
      ];
      const outcomes = await Promise.allSettled(said);
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      const no = outcomes.find((one) => one.status === 'rejected');
      assert.equal(no?.reason.code, 'archive.blank-not-open');
    }
  });

  test('a blank of another reservation or centre is not given up here', async () => {
    const [own, other] = [await reserve(database, karlis, 1), await reserve(database, karlis, 1)];
    await assert.rejects(giveUp(database, karlis, own.id, { blanks: other.blanks }), {
      code: 'archive.blank-not-open',
    });
    await assert.rejects(giveUp(database, janis, own.id, { blanks: own.blanks }), { code: 'archive.no-reservation' });
  });
});

suite('a centre is closed when its blanks are settled', () => {
  test('the act names what is left, and the database refuses too; afterwards nothing is reserved', async () => {
    const { actor, of, input } = (await officeSituations(database, () => karlis)['centre.close']?.()) ?? assert.fail();
    const { centre = '' } = of;
    const file = { fileIndex: '1-15', title: 'Pilnvarojumi', retentionYears: 10, validFrom: officialDay(karlis.at) };
    await loggedTransaction(database, centre, (tx) => setUpArchiveFile(tx, { at: karlis.at }, { ...file, centre }));
    const last = Temporal.Instant.from('2026-03-20T22:00:00Z');
    const ilze = await temporaryEmployee(database, { ...karlis, centre }, last);
    const { id, blanks } = await reserve(database, ilze, 2);
    const asked = () => ({ id: randomUUID(), of: { centre }, input: { ...input, closedFrom: '2026-04-01' } }) as never;
    const close = () => carryOut({ database, left: [leftBlanks] }, actor, organisationsActs.closeCentre, asked());
    await assert.rejects(close(), (error: Refusal) => {
      assert.deepEqual([error.code, error.details], ['office.something-left', { left: 'blanks' }]);
      return true;
    });
    const closing = {
      id: randomUUID(),
      centre_id: centre,
      closed_from: '2026-04-01',
      reason: 'x',
      closed_at: karlis.at.toString(),
      closed_by: actor.person,
    };
    assert.equal(await forgery.refusedAtTheEnd(['centre_closing', closing]), 'blanks_settled_first');
    await giveUp(database, ilze, id, { blanks });
    await close();
    const reserved = await forgery.copy('blank_reservation', 'id', id);
    await assert.rejects(reserve(database, ilze, 1), { code: 'archive.centre-closing' });
    assert.equal(
      await forgery.refusedBy(['blank_reservation', { ...reserved, id: randomUUID() }]),
      'reserves_while_open',
    );
  });
});

suite('the database itself refuses', () => {
  const of = { centre_id: karlis.centre, year: 2026 };
  const said = { reason: 'x', reserved_at: karlis.at.toString(), reserved_by: karlis.person };

  async function made(changes: { entry?: object; reservation?: object; blank?: object } = {}) {
    const next = (await whole()).length + 1;
    const [document, reservation] = [randomUUID(), randomUUID()];
    return [
      [
        'register_entry',
        {
          ...of,
          number: next,
          document,
          registered_on: '2026-03-02',
          file_index: '1-1',
          retention_years: 10,
          registered_at: karlis.at.toString(),
          registered_by: karlis.person,
          ...changes.entry,
        },
      ],
      [
        'blank_reservation',
        { ...of, id: reservation, first_number: next, last_number: next, ...said, ...changes.reservation },
      ],
      ['register_blank', { ...of, document, reservation_id: reservation, ...changes.blank }],
    ] as const;
  }

  test('a whole reservation is taken', async () => {
    assert.equal(await forgery.refusedAtTheEnd(...(await made())), 'nothing');
  });

  test('a number without its blank, more than fifty, another year, another number, a paper registered before', async () => {
    const [entry, reservation] = await made();
    assert.equal(await forgery.refusedAtTheEnd(entry, reservation), 'a_blank_for_each_number');
    const refused = async (changes: Parameters<typeof made>[0]) => forgery.refusedAtTheEnd(...(await made(changes)));
    assert.equal(await refused({ reservation: { last_number: 9999 } }), 'reserves_fifty_at_most');
    assert.equal(await refused({ reservation: { year: 2025 } }), 'reserved_in_its_year');
    assert.equal(await refused({ reservation: { first_number: 1, last_number: 1 } }), 'blank_of_its_reservation');
    const { mandate } = await leadCase(database, karlis, 'drawn');
    assert.equal(await refused({ blank: { document: mandate } }), 'blank_of_its_reservation');
    const { client_id } = await forgery.copy('mandate', 'id', mandate);
    assert.equal(await refused({ entry: { client_id } }), 'blank_of_its_reservation');
  });

  test('a reservation that grows later, one skipped number, a number given twice', async () => {
    const { id, first } = await reserve(database, karlis, 1);
    const [entry, , blank] = await made();
    const grown = ['register_blank', { ...blank[1], reservation_id: id }] as const;
    assert.equal(await forgery.refusedAtTheEnd(entry, grown), 'blank_of_its_reservation');
    const skipping = (await whole()).length + 2;
    const [skipped] = await made({ entry: { number: skipping } });
    assert.equal(await forgery.refusedAtTheEnd(skipped), 'register_without_gaps');
    const [twice] = await made({ entry: { number: first } });
    assert.equal(await forgery.refusedAtTheEnd(twice), 'register_entry_pkey');
  });

  test('a mandate under a reserved number', async () => {
    const { blanks, first } = await reserve(database, karlis, 1);
    const led = await leadCase(database, karlis, 'drawn');
    const mandate = await forgery.copy('mandate', 'id', led.mandate);
    const notice = await forgery.copy('notice', 'id', String(mandate.notice_id));
    const told = { ...notice, id: randomUUID() };
    const forged = { ...mandate, id: blanks[0], notice_id: told.id, register_number: first, reference: 'x'.repeat(22) };
    assert.equal(await forgery.refusedAtTheEnd(['notice', told], ['mandate', forged]), 'mandate_under_own_number');
  });

  test('giving up a mandate, a blank twice, or one without a reason', async () => {
    const { mandate } = await leadCase(database, karlis, 'drawn');
    const { blanks } = await reserve(database, karlis, 1);
    const mark = (document: unknown, kind: string, note = 'x') =>
      [
        'register_mark',
        {
          centre_id: karlis.centre,
          id: randomUUID(),
          document,
          kind,
          note,
          marked_at: karlis.at.toString(),
          marked_by: karlis.person,
        },
      ] as const;
    assert.equal(await forgery.refusedBy(mark(mandate, 'unused')), 'gives_up_a_blank');
    assert.equal(await forgery.refusedBy(mark(blanks[0], 'spoiled', '')), 'given_up_with_reason');
    const twice = [mark(blanks[0], 'unused'), mark(blanks[0], 'spoiled')] as const;
    assert.equal(await forgery.refusedBy(...twice), 'blank_settled_once');
  });
});
