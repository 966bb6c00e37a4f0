import { daysUnderTheLaw } from '#acting/index.ts';
import { readDay } from '#platform/input/date.ts';
import { fold } from '#platform/languages/languages.ts';

/** A term as it was written: its last day, or `permanent`; and its first day, if it says one (Annex 2, note 2). */
export interface WrittenTerm {
  readonly from?: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | 'permanent';
}

const permanent =
  /^(?:pastavigi|pastaviga|uz nenoteiktu (?:laiku|terminu)|nenoteikts?(?: laiks| termins)?|beztermina|bez termina|permanent|permanently|indefinitely|unlimited|no end)$/;

/** Reads `31.12.2027.`, `līdz 31.12.2027. (ieskaitot)`, `no 01.01.2026. līdz 31.12.2027.`, `pastāvīgi`. Undefined if it says no term. */
export function readTerm(typed: string): WrittenTerm | undefined {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (permanent.test(fold(text).replace(/[.!]$/, ''))) return { until: 'permanent' };
  const day = readDate(text);
  if (day) return { until: day };
  const open = /^(?:no|from) (.{6,40}?)[,;]? (?:pastāvīgi|pastavigi|permanently)\.?$/i.exec(text)?.[1];
  if (open !== undefined) {
    const from = readDate(open);
    return from && { from, until: 'permanent' };
  }
  const [last = '', first] = text
    .replace(/(?<![ ,])[ ,]*\(?(?:ieskaitot|inclusive)\)?\.?$/i, '')
    .split(/(?:^|(?<![ ,;])[ ,;]+)(?:līdz|lidz|until|till|to)(?: ar)? | ?[–—] ?| - /i)
    .filter((part) => part !== '')
    .toReversed();
  const until = readDate(last);
  if (!until) return undefined;
  if (first === undefined) return { until };
  const from = readDate(first.replace(/^(?:no|from) /i, ''));
  return from && { from, until };
}

function readDate(text: string): Temporal.PlainDate | undefined {
  const read = readDay(text, daysUnderTheLaw);
  return 'day' in read ? read.day : undefined;
}
