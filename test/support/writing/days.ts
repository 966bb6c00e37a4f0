import type { Draw } from '#signatures/test/fuzz/draw.ts';
import { inSomeCase } from './as-typed.ts';

/** A day of the years in which rights can end. */
export function someDay(draw: Draw): Temporal.PlainDate {
  return new Temporal.PlainDate(2019, 1, 1).add({ days: draw.below(29_580) });
}

const lv = [
  'janvār',
  'februār',
  'mart',
  'aprīl',
  'maij',
  'jūnij',
  'jūlij',
  'august',
  'septembr',
  'oktobr',
  'novembr',
  'decembr',
];
const endings = ['s', 'ā', 'am', 'a'];
const endingsOfLongStem = ['is', 'ī', 'im', 'ja'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const passports = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const ru = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const weekdays = ['pirmdiena', 'otrdiena', 'trešdiena', 'ceturtdiena', 'piektdiena', 'sestdiena', 'svētdiena'];

const english = ['en-GB', 'en-US'].map((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));

/** A day as people, offices, passports and spreadsheets write it. */
export function dayWritten(draw: Draw, day: Temporal.PlainDate): string {
  const { year, month, day: number } = day;
  const [mm, dd] = [month, number].map((part) => draw.of([String(part), String(part).padStart(2, '0')]));
  const at = month - 1;
  const isLong = /(?:[āī]r|r|l)$/.test(lv[at] ?? '');
  const month1 = (lv[at] ?? '') + draw.of(isLong ? endingsOfLongStem.slice(0, 3) : endings.slice(0, 3));
  const isEnglish = draw.below(7) === 0;
  const plain = isEnglish
    ? draw.of(english).format(day)
    : draw.of([
        `${dd}.${mm}.${year}${draw.of(['', '.', ';', ','])}`,
        `${dd}/${mm}/${year}`,
        `${dd}-${mm}-${year}`,
        `${dd}. ${mm}. ${year}.`,
        `${year}-${mm}-${dd}`,
        `${year}.${mm}.${dd}.`,
        `${year}. gada ${number}. ${month1}`,
        `${year}.gada ${number}.${month1}`,
        `${number}. ${month1} ${year}`,
        `${number} ${draw.of([passports[at] ?? ''])} ${year}`,
        `${number} ${passports[at]}/${passports[at]} ${year}`,
        `${number}.${roman[at]}.${year}`,
        `${number} ${ru[at]} ${year} г.`,
      ]);
  const before = draw.below(8) === 0 ? `${weekdays[day.dayOfWeek - 1]}, ` : '';
  const behind = draw.below(8) === 0 ? draw.of([' 00:00:00', ' 0:00', ' 23:59', ', plkst. 12:00']) : '';
  return inSomeCase(draw, `${before}${plain}${behind}`);
}
