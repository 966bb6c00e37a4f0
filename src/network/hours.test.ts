import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hoursOn, isOpenAt, type KnownHours } from './hours/open-on.ts';
import { publicHolidays } from './hours/public-holidays.ts';
import { hoursText, readHours } from './hours/read-hours.ts';

const inWords = { closed: 'closed', onCall: 'by appointment' };
const day = (text: string) => Temporal.PlainDate.from(text);

function known(week: Readonly<Record<number, string>>, exceptions: KnownHours['exceptions'] = []): KnownHours {
  const days = Object.entries(week).map(([weekday, text]) => [Number(weekday), readHours(text)] as const);
  return { opensLater: false, week: new Map(days), exceptions };
}

suite('the public holidays of Latvia', () => {
  test('Easter and Pentecost move by the moon, and 4 May and 18 November from the weekend to the next working day', () => {
    const holidays = (year: number) => [...publicHolidays(year).keys()].toSorted();
    assert.deepEqual(
      holidays(2025).filter((on) => /-0[45]-/.test(on)),
      [...['2025-04-18', '2025-04-20', '2025-04-21', '2025-05-01', '2025-05-04', '2025-05-05', '2025-05-11']],
    );
    assert.equal(publicHolidays(2025).get('2025-05-05'), 'independence-moved');
    assert.equal(publicHolidays(2028).get('2028-11-20'), 'proclamation-moved');
    assert.equal(publicHolidays(2026).size, 15);
    for (const [year, easter] of [
      [2000, '04-23'],
      [2008, '03-23'],
      [2011, '04-24'],
      [2038, '04-25'],
    ] as const) {
      assert.equal(publicHolidays(year).get(`${year}-${easter}`), 'easter', String(year));
    }
  });
});

suite('a centre on a day', () => {
  const winter = known({
    1: '01.10.–31.05.: 8:00–16:00\nVasaras darba laiks 9:00 - 17:00',
    2: '8:00–12:00; 12:30–17:00',
  });

  test('a season goes over the new year; in the rest of the year only what is written is known', () => {
    for (const on of ['2026-10-05', '2026-12-28', '2026-02-02', '2026-05-25'])
      assert.deepEqual(hoursOn(winter, day(on)).times, [{ begins: 480, ends: 960 }], on);
    const summer = hoursOn(winter, day('2026-06-01'));
    assert.deepEqual(
      [summer.state, summer.texts, isOpenAt(summer, 600)],
      ['unknown', ['Vasaras darba laiks 9:00 - 17:00'], undefined],
    );
  });

  test('it is open from the first minute and not in the last one', () => {
    const tuesday = hoursOn(winter, day('2026-03-03'));
    assert.deepEqual(
      [480, 719, 720, 750, 1019, 1020].map((minute) => isOpenAt(tuesday, minute)),
      [true, true, false, true, true, false],
    );
  });

  test('what is not said is not known, which is not closed', () => {
    assert.equal(hoursOn(winter, day('2026-03-04')).state, 'unknown');
    assert.equal(isOpenAt(hoursOn(winter, day('2026-03-04')), 600), undefined);
  });

  test('a word about a day goes before the holiday, and the holiday before what is usual', () => {
    const christmasEve = day('2026-12-22').add({ days: 2 });
    const usual = { 4: '8:00–17:00' };
    assert.deepEqual(
      [hoursOn(known(usual), christmasEve).state, hoursOn(known(usual), christmasEve).holiday],
      ['closed', 'christmas-eve'],
    );
    const word = { from: christmasEve, until: christmasEve, note: 'īsāka diena' };
    const short = known(usual, [{ ...word, state: 'open', times: [{ begins: 540, ends: 780 }] }]);
    assert.deepEqual(
      [hoursOn(short, christmasEve).times, hoursOn(short, christmasEve).notes],
      [[{ begins: 540, ends: 780 }], ['īsāka diena']],
    );
    assert.equal(hoursOn(known({}), christmasEve).state, 'unknown', 'nothing is said of the centre at all');
    assert.equal(hoursOn(known(usual, [{ ...word, state: 'usual', times: [] }]), christmasEve).state, 'open');
  });
});

test('hours in the usual form are read again as what they are', () => {
  for (const text of [
    '08:30–12:00; 12:30–17:00',
    '01.10.–31.05.: 08:00–16:00\n01.06.–30.09.: 09:00–17:00',
    '01.10.–31.05.: closed',
    '09:00–12:00 by appointment',
    '01.10.–31.05.: 09:00–12:00 by appointment',
    'by appointment',
    'closed (apkalpošana ārpus telpām)',
    '08:00–16:00 (kopā ar bibliotēku)',
  ]) {
    const read = readHours(text);
    assert.deepEqual([hoursText(read, inWords), read.doubts], [text, []], text);
  }
});
