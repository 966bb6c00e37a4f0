import type { Operation, Unread } from './amendment.ts';
import { tellsDay } from './commencement.ts';
import { dayPattern, readDay, withDaysInWords } from './days.ts';
import { reasonOf } from './reasons.ts';

const day = new RegExp(dayPattern, 'gu');

/** A closing point that tells days and was not read for certain: the numbers of operations that it may be about, and its days. */
export interface Undated {
  numbers: string[];
  days: string[];
}

/**
 * What a closing point that is not read may cite, where it tells a year: each number in it that is that of an operation, whether or not the word behind
 * the number can be read. One about the whole act cites none.
 * @param known the numbers of all operations in their order
 */
export function undatedBy(text: string, known: readonly string[]): Undated {
  const isOfWhole = tellsDay(text) && !/(?<!\p{L})(?:izņemot|bet)(?!\p{L})/u.test(text);
  if (!/\d{4}/.test(text) || isOfWhole) return { numbers: [], days: [] };
  const told = withDaysInWords(text);
  const others = told.replaceAll(day, ' ; ').replace(/\d+(?:\.\d+)*\.?\s*(?:pielikum|pant)/gu, ' ; ');
  const numbers = others.split(/[^\d.\s–-]+/u).flatMap((list) => {
    const cited = (list.match(/\d+(?:\.\d+)*/g) ?? []).filter((number) => known.some((one) => isUnder(one, number)));
    const [from = '', to = ''] = [cited[0], cited.at(-1)];
    return /\d\.?\s?[–-]/.test(list) ? known.slice(known.indexOf(from), known.indexOf(to) + 1) : cited;
  });
  return { numbers, days: [...told.matchAll(day)].flatMap(([one]) => readDay(one) ?? []) };
}

/** The operations without those of which a closing point tells a day that was not read: each is named with the days that it may have. */
export function withoutUndated(
  operations: readonly Operation[],
  undated: readonly Undated[],
): { operations: Operation[]; unread: Unread[] } {
  const unread: Unread[] = [];
  const sure = operations.filter((operation) => {
    const about = undated.filter(({ numbers }) =>
      numbers.some((number) => operation.at !== null && isUnder(operation.at, number)),
    );
    if (about.length === 0) return true;
    const days = new Set(about.flatMap((one) => one.days));
    if (operation.inForce !== undefined) days.add(operation.inForce);
    const readings = days.size === 0 ? [operation] : [...days].map((inForce) => ({ ...operation, inForce }));
    unread.push({ at: operation.at, code: 'day-unclear', reason: reasonOf('day-unclear'), sentence: '', readings });
    return false;
  });
  return { operations: sure, unread };
}

/** Whether an operation is the cited one, or stands under its heading. */
export function isUnder(at: string, cited: string): boolean {
  return at === cited || at.startsWith(`${cited}.`);
}
