import { allOrganisations } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { Lacking } from './figures/lacking.ts';
import { rightsWithStatus } from './right-status.ts';

/** Note 4 as figures: how an organisation's administrators keep its users' rights in order. */
export interface RightsFigures {
  readonly organisation: string;
  /** The ministry's own rights need no administrator. */
  readonly needsAdministrator: boolean;
  readonly name: string;
  readonly administrators: number;
  /** Rights whose giving and taking an administrator answers for. */
  readonly users: number;
  readonly inForce: number;
  readonly ending: number;
  readonly unused: number;
  readonly orphaned: number;
  readonly due: number;
  /** Days by which the oldest review is late; 0: in time. */
  readonly daysLate: number;
}

type Row = Omit<RightsFigures, 'name' | 'needsAdministrator'>;

/** Whether it is in want of an administrator, without whom it cannot work even before it has users, or late with its review. */
export function isLacking({ needsAdministrator, administrators, daysLate }: RightsFigures, what: Lacking): boolean {
  const isWithout = needsAdministrator && administrators === 0;
  const isLate = daysLate > 0;
  return what === 'without' ? isWithout : what === 'late' ? isLate : isWithout || isLate;
}

/**
 * One organisation's, or all that have rights or could have: first those that nobody administers, then those latest with their reviews.
 * The ministry's own rights are entered by the operator, and need no administrator.
 */
export async function rightsFigures(
  tx: Transaction,
  { at, organisation }: { at: Temporal.Instant; organisation?: string },
): Promise<RightsFigures[]> {
  const found = await rows(
    tx,
    sql<Row>`
      with ${rightsWithStatus(at)}
      select organisation_id as organisation,
             count(distinct staff_id) filter (where role = 'administrator' and valid_from <= ${at}) as administrators,
             count(*) filter (where is_users) as users,
             count(*) filter (where valid_from <= ${at} and role <> 'representative') as "inForce",
             count(*) filter (where is_ending) as ending,
             count(*) filter (where is_unused) as unused,
             count(*) filter (where is_orphaned) as orphaned,
             count(*) filter (where is_due) as due,
             max(days_late) as "daysLate"
        from status
       ${organisation ? sql`where organisation_id = ${organisation}` : sql``}
       group by organisation_id`,
  );
  const byId = new Map(found.map((row) => [row.organisation, row]));
  return (await allOrganisations(tx, at))
    .filter(({ id }) => organisation === undefined || id === organisation)
    .map(({ id, kind, name }) => ({
      lack: lacks(kind, byId.get(id)),
      figures: { ...(byId.get(id) ?? nothing(id)), name, needsAdministrator: kind !== 'ministry' },
    }))
    .sort((a, b) => b.lack - a.lack || b.figures.daysLate - a.figures.daysLate)
    .map(({ figures }) => figures);
}

/** How much an organisation lacks an administrator: 2 where users' rights are in nobody's hands, 1 where there is nobody yet, 0 if it has one. */
function lacks(kind: string, row: Row | undefined): 0 | 1 | 2 {
  if (kind === 'ministry' || (row?.administrators ?? 0) > 0) return 0;
  return (row?.users ?? 0) > 0 ? 2 : 1;
}

function nothing(organisation: string): Row {
  return {
    organisation,
    administrators: 0,
    users: 0,
    inForce: 0,
    ending: 0,
    unused: 0,
    orphaned: 0,
    due: 0,
    daysLate: 0,
  };
}
