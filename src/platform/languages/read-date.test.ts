import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { proseDate } from './dates.ts';
import { monthsNamed } from './months.ts';
import { datesIn } from './read-date.ts';

const read = (text: string) => {
  const days = datesIn(text);
  return typeof days === 'string' ? days : days.map(String).join(' or ');
};

suite('a day as people, passports and machines write it', () => {
  const augustDay = '2030-08-18';
  const marchDay = '2030-03-01';
  for (const [text, day] of [
    ['2030-03-01', marchDay],
    ['2030-3-1', marchDay],
    ['01.03.2030.', marchDay],
    ['1.3.2030', marchDay],
    ['1. 3. 2030.', marchDay],
    ['1/3/2030', marchDay],
    ['01-03-2030', marchDay],
    ['01 03 2030', marchDay],
    ['01,03,2030', marchDay],
    ['2030.03.01', marchDay],
    ['2030 03 01', marchDay],
    ['2030/3/1', marchDay],
    ['01032030', marchDay],
    ['20300301', marchDay],
    ['01.03.2030 0:00:00', marchDay],
    ['2030-03-01T00:00:00.000Z', marchDay],
    ['1. marts 2030', marchDay],
    ['1.marts 2030.', marchDay],
    ['2030. gada 1. marts', marchDay],
    ['2030.gada 1.martā', marchDay],
    ['2030. g. 1. martam', marchDay],
    ['1. martā, 2030. gadā', marchDay],
    ['1 March 2030', marchDay],
    ['March 1, 2030', marchDay],
    ['1st of March 2030', marchDay],
    ['1 марта 2030 г.', marchDay],
    ['1. märts 2030', marchDay],
    ['2030 m. kovo 1 d.', marchDay],
    ['1.III.2030', marchDay],
    ['01 MAR /MARS 2030', marchDay],
    ['18 AUG 2030', augustDay],
    ['18AUG2030', augustDay],
    ['18 AUG/AOU 2030', augustDay],
    ['18 AUG /AOÛT 2030', augustDay],
    ['18 СЕР/AUG 2030', augustDay],
    ['18 აგვ/AUG 2030', augustDay],
    ['18 RGP/AUG 2030', augustDay],
    ['18. augustā 2030', augustDay],
    ['18\u00a0AUG\u202f2030', augustDay],
    ['\u200e18.\u200b08.\ufeff2030\u202c', augustDay],
    ['１８.０８.２０３０', augustDay],
    ['18–08–2030', augustDay],
    ['18 AUG 30', '1930-08-18 or 2030-08-18'],
    ['1.3.30', '1930-03-01 or 2030-03-01'],
    ['0206-01-01', '0206-01-01'],
    ['30.02.2030.', 'no such day'],
    ['3/25/2030', 'no such day'],
    ['2030-13-01', 'no such day'],
    ['29.02.2030.', 'no such day'],
    ['29.02.2028.', '2028-02-29'],
    ['18 AUG/OCT 2030', 'unreadable'],
    ['18 AUG OCT 2030', 'unreadable'],
    ['18 ABC 2030', 'unreadable'],
    ['18 ABC/XYZ 2030', 'unreadable'],
    ['300818', 'unreadable'],
    ['1.3.', 'unreadable'],
    ['1.3.2030 2', 'unreadable'],
    ['1.3.20301', 'unreadable'],
    ['1.3.203', 'unreadable'],
    ['01.03.2030;', marchDay],
    ['(01.03.2030.)', marchDay],
    ['„01.03.2030.”', marchDay],
    ['01.03.2030 09:30', marchDay],
    ['01.03.2030. 23:59:59', marchDay],
    ['01.03.2030, plkst. 9:30', marchDay],
    ['2030-03-01T09:30', marchDay],
    ['2030-03-01T00:00:00Z', marchDay],
    ['piektdiena, 2030. gada 1. marts', marchDay],
    ['Friday, 1 March 2030', marchDay],
    ['пятница, 1 марта 2030 г.', marchDay],
    ['pirmdiena, 2030. gada 1. marts', 'no such day'],
    ['svētdiena, 18.08.30', '2030-08-18'],
    // In Riga it is the next day already.
    ['2030-02-28T22:00:00.000Z', 'unreadable'],
    ['2030-03-01T00:00:00+02:00', 'unreadable'],
    // Where people write so, the month comes first.
    ['1/3/2030 12:00:00 AM', 'unreadable'],
    ['01.03.2030 25:30', 'unreadable'],
    [`01.03.2030${' '.repeat(200)}un vēl`, 'unreadable'],
    ['-1.3.2030', 'unreadable'],
    ['03/2030', 'unreadable'],
    ['marts 2030', 'unreadable'],
    ['rīt', 'unreadable'],
    ['1'.repeat(100_000), 'unreadable'],
    ['', 'unreadable'],
  ] as const) {
    test(`"${text.slice(0, 40)}" is ${day}`, () => assert.equal(read(text), day));
  }
});

test('each day of thirty years is read back, however people of the region write it', () => {
  const formats = ['lv', 'en-GB', 'en-US', 'ru', 'et', 'lt', 'uk'].map(
    (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  );
  for (let day = new Temporal.PlainDate(2020, 1, 1); day.year < 2050; day = day.add({ days: 13 })) {
    const { year, month, day: number } = day;
    const digits = [`${number}.${month}.${year}.`, `${number}/${month}/${year}`, `${year}-${month}-${number}`];
    const words = formats.map((format) => format.format(day));
    for (const text of [String(day), proseDate(day, 'lv'), ...digits, ...words])
      assert.equal(read(text), String(day), text);
  }
});

test('no word names two months', () => {
  for (const locale of ['lv', 'en', 'ru', 'et', 'lt', 'uk', 'fr', 'de', 'es']) {
    for (const width of ['long', 'short'] as const) {
      for (let month = 1; month <= 12; month += 1) {
        const name = new Temporal.PlainDate(2026, month, 1).toLocaleString(locale, { month: width });
        const named = monthsNamed(name.replace(/[^\p{Letter}]/gu, ''));
        assert.ok(
          named.every((one) => one === month),
          `${locale} ${name}: ${named.join()}`,
        );
      }
    }
  }
});
