import { fold } from '#platform/languages/languages.ts';
import { type DayHours, seasonText } from './hours/opening.ts';
import { readDays } from './hours/read-days.ts';
import { hoursText, readHours } from './hours/read-hours.ts';
import { daysWithoutSeason } from './hours/seasons-of-year.ts';
import type { ListFinding } from './list-finding.ts';
import { saidOpening } from './will-open.ts';

/** A row of hours as a list has it. */
export interface HoursRow {
  readonly line: number;
  readonly day: string;
  readonly hours: string;
}

interface Week {
  readonly week: ReadonlyMap<number, DayHours>;
  readonly notes: readonly string[];
  readonly willOpen: string | undefined;
  readonly findings: readonly ListFinding[];
}

const dayNames = ['', 'Pirmdiena', 'Otrdiena', 'Trešdiena', 'Ceturtdiena', 'Piektdiena', 'Sestdiena', 'Svētdiena'];
const usual = /^\d\d:\d\d ?[-–] ?\d\d:\d\d(?:; ?\d\d:\d\d ?[-–] ?\d\d:\d\d)*$|^slēgts$/i;

/**
 * Reads the rows of a centre's hours. A day of which nothing can be said for certain is told, and what stands there is kept as a note.
 * `opening` is what other cells say of its opening in future.
 */
export function readWeek(at: number, name: string, list: readonly HoursRow[], opening: readonly string[] = []): Week {
  const { rows, said, findings: ofOpening } = withoutOpening(list);
  const willOpen = [...new Set([...opening, ...said])].join(' | ') || undefined;
  const findings: ListFinding[] = [...ofOpening];
  const notes: string[] = [];
  const told = new Map<number, { readonly line: number; readonly text: string; readonly hours: DayHours }>();
  const days = daysOfRows(rows);
  for (const [index, { line, day, hours }] of rows.entries()) {
    const written = [day, hours].filter(Boolean).join(': ');
    if (written === '') continue;
    const readings = days[index] ?? [];
    const [only, ...more] = readings;
    if (!only || more.length > 0 || hours === '') {
      notes.push(written);
      findings.push({
        line,
        code: codeOfDay(day, hours, readings),
        found: written,
        ...(more.length > 0 && { readings: readings.map(namesOf) }),
      });
      if (hours !== '' && readings.length !== 1)
        findings.push(...readHours(hours).doubts.map((doubt) => ({ line, ...doubt })));
      continue;
    }
    const read = readHours(hours);
    const either = eachItsOwn(only, hours, read);
    if (either) {
      notes.push(written);
      findings.push({ line, code: 'day-unclear', found: written, readings: either });
      continue;
    }
    findings.push(...remarksOf(line, day, hours, only, read), ...read.doubts.map((doubt) => ({ line, ...doubt })));
    const untold = read.texts.length > 0 ? [] : daysWithoutSeason(read.lines);
    if (untold.length > 0)
      findings.push({
        line,
        code: 'days-without-season',
        found: written,
        readings: [untold.map(seasonText).join(', ')],
      });
    for (const weekday of only) {
      const before = told.get(weekday);
      if (before === undefined) {
        told.set(weekday, { line, text: hours, hours: read });
        continue;
      }
      const isAlike = fold(before.text) === fold(hours);
      const found = `${dayNames[weekday]}: ${before.text} / ${hours}`;
      findings.push({
        line,
        code: isAlike ? 'hours-twice-alike' : 'hours-twice',
        found,
        readings: [String(before.line)],
      });
      if (!isAlike)
        told.set(weekday, { line, text: found, hours: { lines: [], texts: [`${before.text} / ${hours}`] } });
    }
  }
  findings.push(...whatLacks(at, name, new Set(told.keys()), willOpen !== undefined, notes.length > 0));
  return {
    week: new Map([...told].map(([weekday, { hours }]) => [weekday, { lines: hours.lines, texts: hours.texts }])),
    notes,
    willOpen,
    findings,
  };
}

/** Where a row says that the centre will open, that is told, and only what else it says are hours. */
function withoutOpening(list: readonly HoursRow[]) {
  const findings: ListFinding[] = [];
  const said: string[] = [];
  const rows = list.flatMap(({ line, day, hours }): HoursRow[] => {
    const [ofDay, ofHours] = [saidOpening(day), saidOpening(hours)];
    if (!ofDay && !ofHours) return [{ line, day, hours }];
    findings.push({ line, code: 'will-open', found: ofDay ? [day, hours].filter(Boolean).join(': ') : hours });
    const left = { line, day: ofDay?.rest ?? day, hours: ofHours?.rest ?? hours };
    const isOfNoDay = ofDay && left.day === '';
    said.push([ofDay?.said, isOfNoDay ? hours : ofHours?.said].filter(Boolean).join(': '));
    return left.hours === '' || isOfNoDay ? [] : [left];
  });
  return { rows, said, findings };
}

/** `P.` is Monday where Friday stands in a row of its own, and of two the first is the first. Otherwise both are told. */
function daysOfRows(rows: readonly HoursRow[]): (readonly (readonly number[])[])[] {
  const read = rows.map(({ day }) => readDays(day) ?? []);
  const named = new Set(read.flatMap((readings) => (readings.length === 1 ? (readings[0] ?? []) : [])));
  return read.map((readings, at) => {
    if (readings.length < 2 || readings.some(({ length }) => length > 1)) return readings;
    const left = readings.filter(([day = 0]) => !named.has(day));
    const alike = read.flatMap((other, index) => (String(other) === String(readings) ? [index] : []));
    if (left.length === readings.length && alike.length === readings.length) return [readings[alike.indexOf(at)] ?? []];
    return left.length > 0 ? left : readings;
  });
}

function codeOfDay(day: string, hours: string, readings: readonly unknown[]): ListFinding['code'] {
  if (readings.length > 1) return 'day-unclear';
  if (day === '') return 'whole-centre';
  return readings.length === 1 && hours === '' ? 'no-hours' : 'text-as-day';
}

/** As many lines as days can be the hours of each day, or the times of all of them: unless they are told apart by seasons. */
function eachItsOwn(
  days: readonly number[],
  hours: string,
  { lines }: ReturnType<typeof readHours>,
): readonly string[] | undefined {
  const parts = hours.split('\n');
  const isOther = days.length < 2 || parts.length !== days.length || lines.length < parts.length;
  if (isOther || lines.some(({ season }) => season)) return undefined;
  const each = days.map((day, at) => `${dayNames[day]}: ${parts[at]}`).join(', ');
  return [each, `${namesOf(days)}: ${parts.join('; ')}`];
}

function remarksOf(
  line: number,
  day: string,
  hours: string,
  days: readonly number[],
  read: ReturnType<typeof readHours>,
): ListFinding[] {
  const isUsualDay = days.length === 1 && fold(day) === fold(dayNames[days[0] ?? 0] ?? '');
  const hasNote = read.lines.some(({ note }) => note);
  if (read.lines.length === 0 || (usual.test(hours) && isUsualDay)) return [];
  const text = hoursText({ lines: read.lines, texts: [] }, { closed: 'slēgts', onCall: 'pēc pieraksta' });
  const reading = `${namesOf(days)}: ${text.replaceAll('\n', ' | ')}`;
  return [{ line, code: hasNote ? 'note-kept' : 'read-as', found: `${day}: ${hours}`, readings: [reading] }];
}

function whatLacks(
  line: number,
  name: string,
  told: ReadonlySet<number>,
  opensOnceReady: boolean,
  hasNotes: boolean,
): ListFinding[] {
  if (opensOnceReady && told.size === 0) return [];
  if (told.size === 0 && !hasNotes) return [{ line, code: 'no-hours', found: name }];
  const lacking = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !told.has(weekday));
  return lacking.length === 0
    ? []
    : [{ line, code: 'days-not-told', found: lacking.map((day) => dayNames[day]).join(', ') }];
}

function namesOf(days: readonly number[]): string {
  return days.map((day) => dayNames[day]).join(', ');
}
