import type { Doubt } from './doubt.ts';
import { type DayHours, type Interval, intervalText, linesClash, type OpeningLine, seasonText } from './opening.ts';
import { readIntervals } from './read-intervals.ts';
import { type Part, readPart } from './read-part.ts';
import { daysWithoutSeason, seasonsOverlap } from './seasons-of-year.ts';

/** What a text says of a day of the week, and what is doubtful in it. What has several readings is never chosen among: it stays a text. */
export interface ReadHours extends DayHours {
  readonly doubts: readonly Doubt[];
}

/** Nobody's day takes more words. */
const longest = 500;

/** Reads what a cell or a box says of a day of the week. Several lines are several seasons, or several times of the day. */
export function readHours(written: string): ReadHours {
  const text = written
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?(?=(?:pusdien|p[aā]rtraukum))/giu, ', ')
    .trim();
  if (text === '') return { lines: [], texts: [], doubts: [] };
  if (text.length > longest) return asText(text, [{ code: 'not-understood', found: text }]);
  const together = readIntervals(text.replaceAll('\n', ' '));
  if (Array.isArray(together)) return known(together.map((interval: Interval) => ({ state: 'open', interval })));
  const parts = withOtherTime(partsOf(text));
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : []));
  const doubts = parts.flatMap((part) => (isDoubt(part) ? [withRest(part, lines)] : []));
  const hasSeasons = lines.filter(({ season }) => season).length;
  if (doubts.some((part) => !part.isText) || (doubts.length > 0 && hasSeasons < lines.length)) {
    return asText(text, doubts.map(bare));
  }
  if (hasSeasons > 0 && hasSeasons < lines.length)
    return asText(text, [{ code: 'season-beside-all-year', found: text }]);
  if (lines.some((line, at) => lines.slice(at + 1).some((other) => linesClash(line, other)))) {
    return asText(text, [{ code: 'overlap', found: text }]);
  }
  if (seasonsOverlap(lines)) return asText(text, [{ code: 'seasons-overlap', found: text }]);
  return { lines, texts: doubts.map(({ found }) => found), doubts: doubts.map(bare) };
}

/** In the usual form, in which it is read again: `01.10.–31.05.: 08:00–16:00`, a line for each season. */
export function hoursText({ lines, texts }: DayHours, words: { closed: string; onCall: string }): string {
  const groups = Map.groupBy(lines, ({ season, state, note }) => JSON.stringify([season, state, note]));
  const said = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const times = group.flatMap(({ interval }) => (interval ? [intervalText(interval)] : []));
    const state = { open: '', closed: words.closed, on_call: words.onCall }[first?.state ?? 'open'];
    const season = first?.season ? `${seasonText(first.season)}: ` : '';
    // "By appointment" behind several times can be meant of the last one only.
    const apart = first?.state === 'on_call' && times.length > 1 ? times : [times.join('; ')];
    return apart.map(
      (one) => `${season}${[one, state].filter(Boolean).join(' ')}${first?.note ? ` (${first.note})` : ''}`,
    );
  });
  return [...said, ...texts].join('\n');
}

const otherTime = /^p[aā]r[eē]j(?:[aā](?: gada)? laik[aā]|[aā] gada daļ[aā]|os m[eē]nešos|ais laiks):? ?[-–\u2014]? ?/i;
const beforeOtherTime =
  /[;,.]? (?=p[aā]r[eē]j(?:[aā](?: gada)? laik[aā]|[aā] gada daļ[aā]|os m[eē]nešos|ais laiks)(?!\p{L}))/iu;
const beforeSeason =
  /[;,] (?=no \d{1,2}\. ?\p{L}{3,12}\.? ?(?:[-–\u2014]|līdz)|\d{1,2}\.\d{1,2}\. ?[-–\u2014] ?\d{1,2}\.\d{1,2}\.:)/iu;

/** Lines of the cell, and within one line what begins with the name of a season, with its days or with the rest of the year. */
function partsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=\d[;,.]?) (?=(?:ziemas|vasaras) )/i))
    .flatMap((line) => line.split(beforeOtherTime))
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(seasonsOf);
}

/** Of several seasons in one line each is read for itself, if the line is not read as a whole and each of them is. */
function seasonsOf(line: string): string[] {
  const parts = line.split(beforeSeason);
  if (parts.length === 1 || 'lines' in readPart(line)) return [line];
  return parts.every((part) => otherTime.test(part) || 'lines' in readPart(part)) ? parts : [line];
}

/** "Pārējā laikā" is the rest of the year where everything beside it names its days; anywhere else nobody knows what it is. */
function withOtherTime(parts: readonly string[]): Part[] {
  const others = parts.filter((part) => !otherTime.test(part)).map(readPart);
  const lines = others.flatMap((part) => ('lines' in part ? part.lines : []));
  const rest = lines.length > 0 && others.every((part) => 'lines' in part) ? daysWithoutSeason(lines) : [];
  return parts.map((part): Part => {
    if (!otherTime.test(part)) return readPart(part);
    const read = readPart(part.replace(otherTime, ''));
    if (!('lines' in read)) return { ...read, found: part, isText: false };
    if (rest.length === 0 || others.length < parts.length - 1 || read.lines.some(({ season }) => season))
      return { code: 'not-understood', found: part };
    return { lines: rest.flatMap((season) => read.lines.map((line) => ({ ...line, season }))) };
  });
}

type DoubtfulPart = Exclude<Part, { lines: readonly OpeningLine[] }>;

function isDoubt(part: Part): part is DoubtfulPart {
  return 'code' in part;
}

/** A season without days is perhaps the rest of the year: that is offered, and not chosen. */
function withRest(part: DoubtfulPart, lines: readonly OpeningLine[]): DoubtfulPart {
  const seasons = new Map(lines.flatMap(({ season }) => (season ? [[seasonText(season), season] as const] : [])));
  const [only, ...more] = seasons.values();
  if (part.code !== 'season-without-days' || !only || more.length > 0) return part;
  const around = (day: string, days: number) =>
    Temporal.PlainDate.from(`2023-${day === '02-29' ? '02-28' : day}`)
      .add({ days })
      .toString()
      .slice(5);
  const times = /\d.*$/s.exec(part.found)?.[0] ?? '';
  return {
    ...part,
    readings: [`${seasonText({ from: around(only.until, 1), until: around(only.from, -1) })}: ${times}`],
  };
}

function bare({ code, found, readings }: DoubtfulPart): Doubt {
  return { code, found, ...(readings && { readings }) };
}

function known(lines: readonly OpeningLine[]): ReadHours {
  return { lines, texts: [], doubts: [] };
}

function asText(text: string, doubts: readonly Doubt[]): ReadHours {
  return { lines: [], texts: [text], doubts };
}
