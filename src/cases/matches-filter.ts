import { sql } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import type { CaseFilter } from './asked-cases.ts';

/** A mandate under which something is still to be done is told of so many days before its last one. */
export const daysBeforeEnd = 14;

/** Of a row `p` of `case_progress`: its mandate runs out soon with something to be filed, completed or told. */
export function runsOut(today: Temporal.PlainDate) {
  const until = today.add({ days: daysBeforeEnd });
  return sql<boolean>`p.waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7') and p.mandate_until between ${today} and ${until}`;
}

/** Whether the filter has any condition. */
export function narrows({ waitingFor, employee, from, to }: CaseFilter): boolean {
  return [waitingFor, employee, from, to].some((part) => part !== undefined);
}

/** The condition that a row `p` of `case_progress` passes the filter; the search is separate. */
export function matchesFilter({ waitingFor, employee, from, to }: CaseFilter, today: Temporal.PlainDate) {
  const conditions = [sql`true`];
  if (waitingFor === 'expired') conditions.push(sql`p.waiting_for = '22.1.5' and p.mandate_until < ${today}`);
  else if (waitingFor === 'ending') conditions.push(runsOut(today));
  else if (waitingFor === 'open') conditions.push(sql`p.waiting_for not in ('done', 'closed')`);
  else if (waitingFor) conditions.push(sql`p.waiting_for = ${waitingFor}`);
  if (employee) conditions.push(sql`p.responsible = ${employee}`);
  if (from) conditions.push(sql`p.opened_at >= ${startOfDay(from)}`);
  if (to) conditions.push(sql`p.opened_at < ${startOfDay(to.add({ days: 1 }))}`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
