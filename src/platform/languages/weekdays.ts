import { fold } from './languages.ts';

/** The days of the week as spreadsheets and letters write them before a date, folded: in Latvian in every case, in English and Russian. */
const names: readonly RegExp[] = [
  /^(pirmd(ien(a|as|ai|u|am))?|mon(day)?|понедельник[ауе]?|пнд?)$/,
  /^(otrd(ien(a|as|ai|u|am))?|tue(s|sday)?|вторник[ауе]?|вт)$/,
  /^(tresd(ien(a|as|ai|u|am))?|wed(nesday)?|сред[аыуе]|ср)$/,
  /^(ceturtd(ien(a|as|ai|u|am))?|thu(r|rs|rsday)?|четверг[ауе]?|чт)$/,
  /^(piektd(ien(a|as|ai|u|am))?|fri(day)?|пятниц[аыуе]|пт)$/,
  /^(sestd(ien(a|as|ai|u|am))?|sat(urday)?|суббот[аыуе]|сб)$/,
  /^(svetd(ien(a|as|ai|u|am))?|sun(day)?|воскресень[еяю]|вс)$/,
];

/** The day of the week that a word names, 1 for Monday to 7; undefined if it names none. */
export function weekdayNamed(word: string): number | undefined {
  const folded = fold(word);
  const at = names.findIndex((name) => name.test(folded));
  return at < 0 ? undefined : at + 1;
}
