import { type DayHours, type Interval, isInSeason, type OpeningLine } from './opening.ts';
import { type Holiday, publicHolidays } from './public-holidays.ts';

/** A word about single days, which goes before the usual hours. */
export interface Exception {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly state: 'open' | 'closed' | 'on_call' | 'usual';
  readonly times: readonly Interval[];
  readonly note: string | null;
}

/** What is known of a centre: its usual hours by the day of the week, and exceptions, the later word before the earlier one. */
export interface KnownHours {
  /** It is told that it will open: it is not open yet. */
  readonly opensLater: boolean;
  readonly week: ReadonlyMap<number, DayHours>;
  readonly exceptions: readonly Exception[];
}

/** A centre on a day. `unknown`: nothing is said, or only what can be meant in several ways, which stands in `texts`. */
export interface HoursOfDay {
  readonly state: 'open' | 'closed' | 'on_call' | 'unknown' | 'not-open-yet';
  readonly times: readonly Interval[];
  readonly notes: readonly string[];
  /** As they were written. */
  readonly texts: readonly string[];
  readonly holiday?: Holiday | undefined;
  readonly isException: boolean;
}

/** When a centre is open on a day: by a word about that day, by the law on public holidays, or as usual. Nothing is known of one of which nothing is said. */
export function hoursOn({ opensLater, week, exceptions }: KnownHours, day: Temporal.PlainDate): HoursOfDay {
  const nothing = { times: [], notes: [], texts: [], isException: false };
  if (opensLater) return { ...nothing, state: 'not-open-yet' };
  const holiday = publicHolidays(day.year).get(day.toString());
  const word = exceptions.find(({ from, until }) => isBetween(day, from, until));
  if (word && word.state !== 'usual') {
    const { state, times, note } = word;
    return { ...nothing, state, times, notes: note ? [note] : [], holiday, isException: true };
  }
  if (holiday && !word && week.size > 0) return { ...nothing, state: 'closed', holiday, isException: true };
  const { lines = [], texts = [] } = week.get(day.dayOfWeek) ?? {};
  const held = lines.filter(({ season }) => !season || isInSeason(season, day));
  return { ...nothing, ...ofLines(held), texts: held.length > 0 && !hasUnread(lines, texts) ? [] : texts, holiday };
}

/** Whether it is open at a minute of the day; undefined if nobody can say so for certain. */
export function isOpenAt({ state, times }: HoursOfDay, minute: number): boolean | undefined {
  if (state === 'unknown' || state === 'on_call') return undefined;
  return times.some(({ begins, ends }) => begins <= minute && minute < ends);
}

/** A text beside lines of a season is of the rest of the year: within the season it says nothing. */
function hasUnread(lines: readonly OpeningLine[], texts: readonly string[]): boolean {
  return texts.length > 0 && lines.some(({ season }) => !season);
}

function ofLines(lines: readonly OpeningLine[]): Pick<HoursOfDay, 'state' | 'times' | 'notes'> {
  const times = lines.flatMap(({ interval }) => (interval ? [interval] : [])).toSorted((a, b) => a.begins - b.begins);
  const notes = [...new Set(lines.flatMap(({ note }) => (note ? [note] : [])))];
  const state = lines.find((line) => line.state === 'open')?.state ?? lines[0]?.state ?? 'unknown';
  return { state, times, notes };
}

function isBetween(day: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0;
}
