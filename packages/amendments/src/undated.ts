import type { Operation, Unread } from './amendment.ts';
import { dayPattern, readDay } from './days.ts';
import { reasonOf } from './reasons.ts';

const day = new RegExp(dayPattern, 'gu');

/** A closing point that tells days and was not read for certain: the numbers of operations that it may be about, and its days. */
export interface Undated {
  numbers: string[];
  days: string[];
}

/**
 * What a closing point that is not read cites, where it tells a year.
 * @param known the numbers of all operations in their order
 */
export function undatedBy(text: string, known: readonly string[]): Undated {
  if (!/\d{4}/.test(text)) return { numbers: [], days: [] };
  const lists = [
    ...text.replaceAll(/-\s*\n\s*/g, '').matchAll(/(?<![\d.])(\d[\d.,\sun–-]{0,200}?)\s{0,3}(?:apakš)?punkt/gu),
  ].map(([, list = '']) => list);
  const numbers = lists.flatMap((list) => {
    const cited = (list.match(/\d+(?:\.\d+)*/g) ?? []).filter((number) => known.some((one) => isUnder(one, number)));
    const [from = '', to = ''] = [cited[0], cited.at(-1)];
    return /[–-]/.test(list) ? known.slice(known.indexOf(from), known.indexOf(to) + 1) : cited;
  });
  return { numbers, days: [...text.matchAll(day)].flatMap(([told]) => readDay(told) ?? []) };
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
