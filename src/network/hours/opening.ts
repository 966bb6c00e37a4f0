/** A part of the year that comes back each year, by its first and last day: `10-01` to `05-31` goes over the new year. */
export interface Season {
  readonly from: string;
  readonly until: string;
}

/** From one minute of the day to another, which is not in it any more. */
export interface Interval {
  readonly begins: number;
  readonly ends: number;
}

export const states = ['open', 'closed', 'on_call'] as const;

/** Open from a time to a time; closed; or open for who has arranged it before, with times or without. */
export interface OpeningLine {
  readonly state: (typeof states)[number];
  readonly interval?: Interval;
  /** Without one it holds all the year. */
  readonly season?: Season;
  readonly note?: string;
}

/** What is said of a day of the week: what is known, and what stays as it was written because it has several readings. */
export interface DayHours {
  readonly lines: readonly OpeningLine[];
  readonly texts: readonly string[];
}

/** `08:30`, and `24:00` for the end of the day. */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `08:30–12:00` */
export function intervalText({ begins, ends }: Interval): string {
  return `${clockTime(begins)}–${clockTime(ends)}`;
}

/** `01.10.–31.05.`; a day alone with the same day twice, as it is read again. */
export function seasonText({ from, until }: Season): string {
  return `${shortDay(from)}–${shortDay(until)}`;
}

function shortDay(day: string): string {
  const [month = '', date = ''] = day.split('-');
  return `${date}.${month}.`;
}

/** Whether a day lies in a part of the year. */
export function isInSeason({ from, until }: Season, day: Temporal.PlainDate): boolean {
  const that = day.toString().slice(5, 10);
  return from <= until ? from <= that && that <= until : from <= that || that <= until;
}

/** Whether two parts of the year have a day in common. None at all is the whole year. */
export function seasonsMeet(one: Season | undefined, other: Season | undefined): boolean {
  if (!one || !other) return true;
  const parts = ({ from, until }: Season) =>
    from <= until
      ? [[from, until] as const]
      : ([
          [from, '12-31'],
          ['01-01', until],
        ] as const);
  return parts(one).some(([a, b]) => parts(other).some(([c, d]) => a <= d && c <= b));
}

/** Whether two lines cannot stand beside each other: on a day both would say when it is open, or one that it is not. */
export function linesClash(one: OpeningLine, other: OpeningLine): boolean {
  if (!seasonsMeet(one.season, other.season)) return false;
  const [a, b] = [one.interval, other.interval];
  return !a || !b || (a.begins < b.ends && b.begins < a.ends);
}
