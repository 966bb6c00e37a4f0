import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';

/** What was begun before midnight is recorded long before this: no transaction lasts so long. */
const settled = { hours: 1 };

/**
 * Counts the records of every day that has ended and is not counted yet, each in a transaction of its own. However many processes
 * do so at once, a day is counted once. Returns how many days were counted.
 */
export async function countDays(database: Database, at: Temporal.Instant): Promise<number> {
  const today = officialDay(at.subtract(settled));
  let counted = 0;
  for (let day = await firstUncounted(database); day && Temporal.PlainDate.compare(day, today) < 0; ) {
    if (await countDay(database, day)) counted += 1;
    day = day.add({ days: 1 });
  }
  return counted;
}

/** The last day whose records are counted; undefined if none is. */
export async function lastCounted(tx: Transaction): Promise<Temporal.PlainDate | undefined> {
  const [last] = await rows(
    tx,
    sql<{ day: Temporal.PlainDate | null }>`select max(recorded_on) as day from counted_day`,
  );
  return last?.day ?? undefined;
}

/** The day after the last one counted, or that of the first record there is. */
async function firstUncounted(database: Database): Promise<Temporal.PlainDate | undefined> {
  return transaction(database, null, async (tx) => {
    const last = await lastCounted(tx);
    if (last) return last.add({ days: 1 });
    const [first] = await rows(
      tx,
      sql<{ at: Temporal.Instant | null }>`
        select least(first_consultation_recorded(), first_case_opened(), first_satisfaction_recorded()) as at`,
    );
    return first?.at ? officialDay(first.at) : undefined;
  });
}

async function countDay(database: Database, day: Temporal.PlainDate): Promise<boolean> {
  return transaction(database, null, async (tx) => {
    const [done] = await rows(tx, sql<{ counted: boolean }>`select count_day(${day}) as counted`);
    return done?.counted ?? false;
  });
}

/** The first month of which anything is counted; undefined if no day is counted. */
export async function firstMonthCounted(tx: Transaction): Promise<Temporal.PlainYearMonth | undefined> {
  const [first] = await rows(tx, sql<{ month: Temporal.PlainDate | null }>`select first_month_counted() as month`);
  return first?.month?.toPlainYearMonth();
}
