import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { mailOrigin, takenMails } from '#test/support/site/taken-mails.ts';
import { enterRight, rightsActs } from './index.ts';
import { noteUse } from './note-use.ts';
import { remindOfReviews } from './remind-of-reviews.ts';
import { remindOfUnused } from './remind-of-unused.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const on = (day: string) => startOfDay(Temporal.PlainDate.from(day)).add({ hours: 9 });

async function give(role: 'holder_officer' | 'viewer', from: string, to = '2039-12-31'): Promise<string> {
  const place =
    role === 'viewer'
      ? { organisation: cast.paraugs, centre: cast.kalnamuiza }
      : { organisation: cast.holder, centre: null };
  const { id } = await transaction(database, null, (tx) =>
    enterRight(tx, {
      staff: cast.janis.person,
      role,
      ...place,
      position: 'konsultants',
      from: on(from),
      until: on(to),
    }),
  );
  return id;
}

/** Each day of a time, with five processes at once: the days on which messages with these words were sent, and to whom. */
async function sentIn(from: string, to: string, sweep: typeof remindOfReviews, said: string) {
  const found: [day: string, to: string[]][] = [];
  for (let day = Temporal.PlainDate.from(from); String(day) <= to; day = day.add({ days: 1 })) {
    const at = on(String(day));
    await Promise.all(Array.from({ length: 5 }, () => sweep(database, at)));
    const mails = (await takenMails(database, at)).filter(({ text }) => text.includes(said));
    for (const { text, subject } of mails) assert.doesNotMatch(subject + text, /329998|\d{6}-\d{5}/);
    if (mails.length > 0) found.push([String(day), mails.map((mail) => mail.to).toSorted()]);
  }
  return found;
}

const take = (right: string, actor: typeof cast.elita, day: string) =>
  carryOut({ database }, { ...actor, at: on(day), signedInAt: on(day) }, rightsActs.takeRight, {
    id: randomUUID(),
    of: { right },
    input: { reason: 'mainījis darbu' },
  });

suite('administrators are reminded of reviews that are overdue, 1, 7 and 30 days after (note 4)', () => {
  test('each once however many processes sweep at once, and anew in each quarter', async () => {
    const right = await give('holder_officer', '2028-02-10', '2029-01-01');
    const baiba = ['baiba@paraugs.example'];
    assert.deepEqual(await sentIn('2028-03-30', '2028-06-05', remindOfReviews, 'Parauga aģentūra'), [
      ['2028-05-01', baiba],
      ['2028-05-07', baiba],
      ['2028-05-30', baiba],
    ]);
    const then = { ...cast.baiba, at: on('2028-06-06'), signedInAt: on('2028-06-06') };
    const review = { id: randomUUID(), of: {}, input: { keep: [right] } };
    await carryOut({ database }, then, rightsActs.reviewRights, review);
    assert.deepEqual(await sentIn('2028-06-07', '2028-08-02', remindOfReviews, 'Parauga aģentūra'), [
      ['2028-08-01', baiba],
    ]);
  });

  test('what was confirmed, or taken away, before its message left is none to remind of', async () => {
    const right = await give('viewer', '2029-01-10');
    const other = await give('holder_officer', '2030-01-10');
    await remindOfReviews(database, on('2030-05-02'));
    await take(right, cast.elita, '2030-05-02');
    await take(other, cast.baiba, '2030-05-02');
    await take(cast.janis.right, cast.elita, '2030-05-02');
    const mails = await takenMails(database, on('2030-05-02'));
    assert.ok(!mails.some(({ to }) => to === 'elita@paraugs.example'), JSON.stringify(mails));
    assert.equal((await sentIn('2030-05-03', '2030-05-10', remindOfReviews, 'Parauga novada')).length, 0);
  });
});

suite('administrators are reminded of rights under which nobody works, after 90 and 180 days (note 4)', () => {
  test('each once however many processes sweep at once; who works again begins anew', async () => {
    const right = await give('viewer', '2031-01-01');
    const link = `${mailOrigin}/rights/${right}`;
    const both = ['elita@paraugs.example', 'uldis@paraugs.example'];
    assert.deepEqual(await sentIn('2031-03-30', '2031-07-02', remindOfUnused, link), [
      ['2031-04-02', both],
      ['2031-07-01', both],
    ]);
    await transaction(database, null, (tx) => noteUse(tx, right, on('2031-07-02')));
    assert.deepEqual(await sentIn('2031-07-03', '2031-10-02', remindOfUnused, link), [['2031-10-01', both]]);
    await take(right, cast.elita, '2031-10-03');
    assert.deepEqual(await sentIn('2032-01-01', '2032-01-03', remindOfUnused, link), []);
  });

  test('after a long stop of the last one only; not once somebody worked under it before the message left', async () => {
    const right = await give('viewer', '2033-01-01');
    const link = `${mailOrigin}/rights/${right}`;
    await remindOfUnused(database, on('2033-08-01'));
    await transaction(database, null, (tx) => noteUse(tx, right, on('2033-08-01')));
    const waiting = (await takenMails(database, on('2033-08-01'))).filter(({ text }) => text.includes(link));
    assert.deepEqual(waiting, []);
    assert.deepEqual(await sentIn('2033-08-02', '2033-08-04', remindOfUnused, link), []);
  });
});
