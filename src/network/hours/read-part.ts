import { fold } from '#platform/languages/languages.ts';
import type { Doubt, DoubtCode } from './doubt.ts';
import { type Interval, intervalText, type OpeningLine, type Season } from './opening.ts';
import { readIntervals } from './read-intervals.ts';
import { readSeason } from './read-season.ts';

/** What one part of a cell says. `isText`: it stays as it was written, and the parts beside it can still be read. */
export type Part = { readonly lines: readonly OpeningLine[] } | (Doubt & { readonly isText?: boolean });

const byArrangement =
  /^(?:tikai )?(?:pec (?:pieraksta|izsaukuma|vienosanas|pieteikuma)|izsaukums|pec ieprieksej[ai]s? (?:pieraksta|pieteikuma)|by appointment)\.?$/;
const isClosed = /^(?:slegts|slegta|brivs|brivdiena|nestrada|closed)[.;,]?$/;
/** What depends on more than the day, or contradicts what stands before it. */
const conditional =
  /\d|slegt|atvert|nestrad|nepienem|nepiekl|svetk|\b[ivx]+\b|katr|iznemot|tikai|janv|febr|mart|april|maij|junij|julij|august|septembr|oktobr|novembr|decembr|vasar|ziem|pavasar|ruden|lidz|nedel|diena[ms]?\b|parej|para|menes|vai\b/;
const seasonLabel =
  /^(?:(?:ziemas|vasaras|pavasara|rudens) ?)?(?:darba laiks|laiks|sezona|periods|sezona darba laiks)?:?$/;

/** Reads one part of what a cell says of a day: `Slēgts (apkalpošana ārpus telpām)`, `8-12 (01.10.–31.05.)`. */
export function readPart(text: string): Part {
  const [, before = '', inside, after = ''] = /^([^()]*)(?:\(([^()]*)\)([^()]*))?$/.exec(text) ?? [];
  if (before === '' && inside === undefined) return doubt('not-understood', text);
  return inside === undefined ? readPlain(text) : readBesideBrackets(text, before.trim(), inside.trim(), after.trim());
}

function readBesideBrackets(text: string, before: string, inside: string, after: string): Part {
  const season = readSeason(inside);
  if (season === 'no-such-season') return doubt('no-such-season', text);
  if (season && 'readings' in season) return unclearSeason(text, season.readings, before || after);
  if (season) {
    if (after === '') return inSeason(text, before, season);
    return seasonLabel.test(fold(before))
      ? inSeason(text, after.replace(/^[:\-–—] ?/, ''), season)
      : doubt('not-understood', text);
  }
  if (!/^[.;,]?$/.test(after) || before === '') return doubt('not-understood', text);
  const pause = pauseIn(inside);
  if (pause) return withPause(text, before, pause);
  const plain = readPlain(before);
  if (!('lines' in plain)) return { ...plain, found: text };
  if (byArrangement.test(fold(inside))) return arrangedIn(text, plain.lines);
  if (conditional.test(fold(inside))) return doubt('condition', text);
  return { lines: plain.lines.map((line) => ({ ...line, note: inside })) };
}

function readPlain(text: string): Part {
  const plain = fold(text).replace(/[.;,]$/, '');
  if (isClosed.test(plain)) return { lines: [{ state: 'closed' }] };
  if (byArrangement.test(plain)) return { lines: [{ state: 'on_call' }] };
  const arranged = /^(.*\d)[ ,;]+((?:tikai )?pec .*|by .*)$/.exec(plain);
  const before = /^(tikai )?(pec [a-z ]+|by appointment):? (\d.*)$/.exec(plain);
  for (const [words, times] of [
    [arranged?.[2], arranged?.[1]],
    [before?.[2], before?.[3]],
  ] as const) {
    if (!words || !times || !byArrangement.test(words) || readIntervals(times) === undefined) continue;
    const read = ofTimes(text, times);
    return 'lines' in read ? arrangedIn(text, read.lines) : read;
  }
  const pause = /^(.*\d)[ ,;]+((?:pusdien|partraukums).*)$/.exec(plain);
  if (pause) {
    const inPause = pauseIn(pause[2] ?? '');
    return inPause ? withPause(text, pause[1] ?? '', inPause) : doubt('not-understood', text);
  }
  const times = readIntervals(text);
  if (times !== undefined) return ofTimes(text, text);
  const named = /^(ziemas|vasaras|ziema|vasara)(?: (?:darba )?laiks| sezona)?:? ?(.+)$/.exec(plain);
  if (named && Array.isArray(readIntervals(named[2] ?? '')))
    return { ...doubt('season-without-days', text), isText: true };
  return readAroundSeason(text);
}

/** `01.10.–31.05.: 8:00–16:00` or the other way round, if only one way of parting it makes sense. */
function readAroundSeason(text: string): Part {
  const words = text.split(/\s+/);
  const parted = words.slice(1).flatMap((_, at) => {
    const halves = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const;
    return [halves, [halves[1], halves[0]] as const];
  });
  const found = parted.flatMap(([first, second]) => {
    const season = readSeason(first);
    return season && isHours(second) ? [{ season, hours: second }] : [];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return doubt('not-understood', text);
  if (only.season === 'no-such-season') return doubt('no-such-season', text);
  return 'readings' in only.season
    ? unclearSeason(text, only.season.readings, only.hours)
    : inSeason(text, only.hours, only.season);
}

function isHours(text: string): boolean {
  const plain = fold(text);
  const [, times = text] = /^(.*\d) (?:pec|by) \D+$/.exec(plain) ?? [];
  return isClosed.test(plain) || byArrangement.test(plain) || readIntervals(times) !== undefined;
}

function inSeason(text: string, hours: string, season: Season): Part {
  const plain = readPlain(hours);
  if (!('lines' in plain)) return { ...plain, found: text, isText: false };
  if (plain.lines.some((line) => line.season)) return doubt('not-understood', text);
  return { lines: plain.lines.map((line) => ({ ...line, season })) };
}

function unclearSeason(text: string, readings: readonly string[], hours: string): Part {
  const times = readIntervals(hours);
  const said = Array.isArray(times) ? times.map(intervalText).join('; ') : hours;
  return { code: 'season-unclear', found: text, readings: readings.map((season) => `${season}: ${said}`) };
}

function ofTimes(text: string, times: string): Part {
  const read = readIntervals(times);
  if (read === undefined) return doubt('not-understood', text);
  return typeof read === 'string' ? doubt(read, text) : { lines: openAt(read) };
}

function openAt(intervals: readonly Interval[]): readonly OpeningLine[] {
  return intervals.map((interval) => ({ state: 'open', interval }));
}

/** Beside several times nobody knows whether all of them are meant, or the nearest. */
function arrangedIn(text: string, lines: readonly OpeningLine[]): Part {
  if (lines.some(({ state }) => state !== 'open')) return doubt('condition', text);
  const arranged = lines.map((line) => ({ ...line, state: 'on_call' as const }));
  if (lines.length === 1) return { lines: arranged };
  const times = lines.flatMap(({ interval }) => (interval ? [intervalText(interval)] : []));
  const [all, last] = [times.map((one) => `${one} ${onCall}`), [...times.slice(0, -1), `${times.at(-1)} ${onCall}`]];
  return { code: 'condition', found: text, readings: [all.join('\n'), last.join('\n')] };
}

const onCall = 'pēc pieraksta';

function pauseIn(text: string): Interval | undefined {
  const [, times = ''] =
    /^(?:(?:pusdienu )?partraukums|pusdienas|pusdienlaiks|pusdienu laiks):? ?(.*)$/.exec(fold(text)) ?? [];
  const read = readIntervals(times);
  return Array.isArray(read) && read.length === 1 ? read[0] : undefined;
}

/** The time around a pause, which lies within it, or between two times that leave it out already. */
function withPause(text: string, hours: string, pause: Interval): Part {
  const read = readIntervals(hours);
  const [whole, ...more]: readonly Interval[] = Array.isArray(read) ? read : [];
  const [after, ...further] = more;
  if (whole && after && further.length === 0 && whole.ends === pause.begins && after.begins === pause.ends)
    return { lines: openAt([whole, after]) };
  if (!whole || more.length > 0 || pause.begins <= whole.begins || pause.ends >= whole.ends)
    return doubt('not-understood', text);
  const around = [
    { begins: whole.begins, ends: pause.begins },
    { begins: pause.ends, ends: whole.ends },
  ];
  return { lines: openAt(around) };
}

function doubt(code: DoubtCode, found: string): Doubt {
  return { code, found };
}
