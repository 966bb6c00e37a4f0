import { recordEvent } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { SaidHours } from './centre-hours.ts';
import type { ListedCentre } from './centres-list.ts';
import { networkEvents } from './events.ts';
import { weekInOneText } from './week-table.tsx';
import { words } from './words.ts';
import { type HoursToSay, rowsOf, writeHours } from './write-hours.ts';

type Hours = Pick<HoursToSay, 'opens' | 'note' | 'week'>;

/** What a list tells of a centre's hours; undefined if it tells nothing. */
export function hoursOfList({ week, notes, willOpen }: ListedCentre): Hours | undefined {
  if (week.size === 0 && notes.length === 0 && willOpen === undefined) return undefined;
  const opens = willOpen === undefined ? 'now' : 'later';
  const isMore = willOpen !== undefined && !/^tiks\s+atv[eē]rt[asi]?\.?$/i.test(willOpen);
  const note = [...(isMore ? [willOpen] : []), ...notes].join(' | ').slice(0, longestNote);
  return { opens, note: note || undefined, week };
}

const longestNote = 1000;

/** Whether a list tells the same hours as those that hold. */
export function areSameHours(held: SaidHours | undefined, told: Hours): boolean {
  if (!held) return false;
  const text = ({ opens, note, week }: Hours | SaidHours) => JSON.stringify([opens, note ?? null, rowsOf(week)]);
  return text(held) === text(told);
}

/** Hours in one line. */
export function hoursInOneText(language: Language, { opens, note, week }: Hours | SaidHours): string {
  const later = opens === 'later' ? words[language].notOpenYet : '';
  return [later, weekInOneText(language, week), note ?? ''].filter(Boolean).join('. ');
}

/** Writes the hours that a list tells of a centre from a day on, with their entry in its log. */
export async function sayHoursByList(
  tx: Transaction,
  at: Temporal.Instant,
  { centre, organisation }: { readonly centre: string; readonly organisation: string },
  hours: Hours & { readonly validFrom: Temporal.PlainDate },
): Promise<void> {
  const id = await writeHours(tx, { at }, centre, { ...hours, note: hours.note });
  const things = { centre, organisation, hours: id };
  recordEvent(tx, { at, centre }, networkEvents.sayHoursByList, { things });
}
