import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { meanPoints, points, sumOf } from '#satisfaction/index.ts';
import type { Period, Scope } from './figures.ts';
import { startOfMonth } from './months.ts';

/** What clients said: how many gave 1 point, 2 points and so on to 10. */
export interface Satisfaction {
  readonly answers: readonly number[];
  /** By how many answers it grew after the month had ended. */
  readonly later: number;
}

export const noAnswers: Satisfaction = { answers: points.map(() => 0), later: 0 };

/** The answers by month or by centre; of a centre, or of all. They are about no e-service, so by those they are not told. */
export async function satisfactionBy(
  tx: Transaction,
  by: 'month' | 'centre',
  { from, to, known }: Period,
  { centre }: Scope,
): Promise<Map<string, Satisfaction>> {
  const found = await rows(
    tx,
    sql<{ member: string; points: number; answers: number; later: number }>`
      select member, points, answers::int, later::int
        from satisfaction_figures(${startOfMonth(from)}, ${startOfMonth(to)}, ${known}, ${by}, ${centre ?? null})`,
  );
  const all = new Map<string, Satisfaction>();
  for (const row of found) {
    const answers = points.map((each) => (each === row.points ? row.answers : 0));
    all.set(row.member, sumOfAnswers([all.get(row.member) ?? noAnswers, { answers, later: row.later }]));
  }
  return all;
}

/** The answers of all of these together. */
export function sumOfAnswers(parts: Iterable<Satisfaction>): Satisfaction {
  return [...parts].reduce(
    (one, other) => ({
      answers: one.answers.map((count, at) => count + (other.answers[at] ?? 0)),
      later: one.later + other.later,
    }),
    noAnswers,
  );
}

/** How many answered. */
export function answersIn({ answers }: Satisfaction): number {
  return sumOf(answers);
}

/** The mean of their points, null where nobody answered. */
export function meanIn({ answers }: Satisfaction): number | null {
  return meanPoints(answers);
}
