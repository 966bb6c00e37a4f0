import { randomUUIDv7 } from 'node:crypto';
import type { Acting } from '#acting/index.ts';
import { advisoryLock, type Transaction } from '#platform/database/database.ts';
import type { DayHours, Interval } from './hours/opening.ts';
import { type DayState, own } from './tables.ts';

/** What is said of a centre's hours: its week, whole. */
export interface HoursToSay {
  readonly opens: 'now' | 'later';
  readonly note: string | undefined;
  readonly week: ReadonlyMap<number, DayHours>;
  readonly validFrom: Temporal.PlainDate;
}

/** One after another says something of a centre's hours. To be held before they are read. */
export function holdHours(tx: Transaction, centre: string): void {
  advisoryLock(tx, `hours ${centre}`);
}

/** Writes what is said of a centre's hours from a day on, and returns its id. Nobody has said it if it came with a list. */
export async function writeHours(
  tx: Transaction,
  { at, person }: Acting,
  centre: string,
  { opens, note, week, validFrom }: HoursToSay,
): Promise<string> {
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('centre_hours')
    .values({
      id,
      centre_id: centre,
      valid_from: validFrom,
      opens,
      note: note ?? null,
      said_at: at,
      said_by: person ?? null,
    })
    .execute();
  const lines = rowsOf(week).map((row, number) => ({ hours_id: id, centre_id: centre, number, ...row }));
  if (lines.length > 0) await own(tx).insertInto('centre_hours_line').values(lines).execute();
  return id;
}

/** The lines of a week as the table has them, in an order that says whether two weeks are the same. */
export function rowsOf(week: ReadonlyMap<number, DayHours>) {
  return [...week]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([weekday, { lines, texts }]) => [
      ...lines.map(({ state, interval, season, note }) => ({
        weekday,
        season_from: season?.from ?? null,
        season_until: season?.until ?? null,
        state,
        begins: interval?.begins ?? null,
        ends: interval?.ends ?? null,
        note: note ?? null,
      })),
      ...texts.map((text) => ({
        ...{ weekday, season_from: null, season_until: null, state: 'as_written' as const, begins: null, ends: null },
        note: text.slice(0, 1000),
      })),
    ]);
}

interface DayToSay {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly state: DayState;
  readonly times: readonly Interval[];
  readonly note: string | undefined;
}

/** Writes what is said of single days, and returns its id. */
export async function writeDay(
  tx: Transaction,
  { at, person }: { readonly at: Temporal.Instant; readonly person: string },
  centre: string,
  { from, until, state, times, note }: DayToSay,
): Promise<string> {
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('centre_day')
    .values({
      ...{ id, centre_id: centre, from_day: from, until_day: until, state, note: note ?? null },
      ...{ said_at: at, said_by: person },
    })
    .execute();
  const rows = times.map(({ begins, ends }) => ({ day_id: id, centre_id: centre, begins, ends }));
  if (rows.length > 0) await own(tx).insertInto('centre_day_time').values(rows).execute();
  return id;
}
