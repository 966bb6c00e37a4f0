/** The days of Latvia's law on public holidays (svētku dienas), in the order of the year. */
export type Holiday =
  | 'new-year'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'labour'
  | 'independence'
  | 'mothers'
  | 'pentecost'
  | 'ligo'
  | 'jani'
  | 'proclamation'
  | 'christmas-eve'
  | 'christmas'
  | 'second-christmas'
  | 'new-years-eve'
  | 'independence-moved'
  | 'proclamation-moved';

/**
 * The public holidays of a year. Where 4 May or 18 November falls on a Saturday or Sunday, the next working day is free instead.
 */
export function publicHolidays(year: number): ReadonlyMap<string, Holiday> {
  const easter = easterOf(year);
  const day = (month: number, date: number) => Temporal.PlainDate.from({ year, month, day: date });
  const secondSundayOfMay = day(5, 1 + ((7 - day(5, 1).dayOfWeek) % 7) + 7);
  const days: [Temporal.PlainDate, Holiday][] = [
    [day(1, 1), 'new-year'],
    [easter.subtract({ days: 2 }), 'good-friday'],
    [easter, 'easter'],
    [easter.add({ days: 1 }), 'easter-monday'],
    [day(5, 1), 'labour'],
    [day(5, 4), 'independence'],
    [secondSundayOfMay, 'mothers'],
    [easter.add({ days: 49 }), 'pentecost'],
    [day(6, 23), 'ligo'],
    [day(6, 24), 'jani'],
    [day(11, 18), 'proclamation'],
    [day(12, 24), 'christmas-eve'],
    [day(12, 25), 'christmas'],
    [day(12, 26), 'second-christmas'],
    [day(12, 31), 'new-years-eve'],
  ];
  const moved = (on: Temporal.PlainDate, name: Holiday): [Temporal.PlainDate, Holiday][] =>
    on.dayOfWeek < 6 ? [] : [[on.add({ days: 8 - on.dayOfWeek }), name]];
  const all = [...days, ...moved(day(5, 4), 'independence-moved'), ...moved(day(11, 18), 'proclamation-moved')];
  // The second Sunday of May may be Pentecost too: then it is called by the holiday that stands first.
  return new Map(all.toReversed().map(([on, name]) => [on.toString(), name]));
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): Temporal.PlainDate {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const number = epact + sunday - 7 * shift + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(number / 31), day: (number % 31) + 1 });
}
