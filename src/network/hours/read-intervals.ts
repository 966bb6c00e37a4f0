import { fold } from '#platform/languages/languages.ts';
import type { DoubtCode } from './doubt.ts';
import type { Interval } from './opening.ts';

const oneInterval =
  /(?:no )?(?:plkst\.? ?)?(\d{1,2})(?: ?[:.] ?(\d{2})(?::00)?)? ?(?:-|lidz) ?(?:plkst\.? ?)?(\d{1,2})(?: ?[:.] ?(\d{2})(?::00)?)?/y;
const separator = / ?[;,/] ?| un | /y;

/**
 * Reads times of the day such as `8:30 - 12:00; 12:20 – 17.00`, in order and apart. Undefined if the text is none; otherwise the
 * intervals, or what is wrong with them.
 */
export function readIntervals(text: string): readonly Interval[] | DoubtCode | undefined {
  const plain = fold(text).replace(/[.;,]$/, '');
  if (/^(24 ?h|24\/7|visu diennakti)$/.test(plain)) return [{ begins: 0, ends: 24 * 60 }];
  const found = intervalsIn(plain);
  if (!found) return undefined;
  const read: Interval[] = [];
  for (const [, beginHour, beginMinute, endHour, endMinute] of found) {
    const [begins, ends] = [minuteOf(beginHour, beginMinute), minuteOf(endHour, endMinute)];
    if (begins === undefined || ends === undefined) return 'no-such-time';
    if (isImprobable(begins, ends)) return 'improbable-time';
    if (begins >= ends) return 'ends-before-it-begins';
    if (begins < (read.at(-1)?.ends ?? 0)) return 'overlap';
    read.push({ begins, ends });
  }
  return read;
}

/** One behind the other to the end of the text; undefined if anything else is in it. */
function intervalsIn(text: string): readonly RegExpExecArray[] | undefined {
  const found: RegExpExecArray[] = [];
  for (let at = 0; ; at = separator.lastIndex) {
    oneInterval.lastIndex = at;
    const interval = oneInterval.exec(text);
    if (!interval) return undefined;
    found.push(interval);
    if (oneInterval.lastIndex === text.length) return found;
    separator.lastIndex = oneInterval.lastIndex;
    if (!separator.exec(text)) return undefined;
  }
}

function minuteOf(hour = '', minute = '0'): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  return hours * 60 + minutes;
}

/** Nobody serves before five, except all night, nor from seven minutes past: such a text may be two days of the year. */
function isImprobable(begins: number, ends: number): boolean {
  if (begins === 0 && ends === 24 * 60) return false;
  return (begins < 5 * 60 && begins < ends) || begins % 5 > 0 || ends % 5 > 0;
}
