import type { Role } from '#acting/index.ts';
import { centreNames, staffContacts } from '#organisations/index.ts';
import { type Logged, rows, sql } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { rightsWithStatus } from './right-status.ts';

/** What an administrator looks for. `ended` are past rights; all others have not ended. */
export const rightLists = ['all', 'ending', 'unused', 'orphaned', 'due', 'ended'] as const;

export type RightList = (typeof rightLists)[number];

export interface ListedRight {
  readonly id: string;
  readonly staff: string;
  readonly name: string;
  readonly role: Role;
  readonly centre: string | null;
  readonly centreName: string | null;
  readonly position: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
  readonly lastUsed: Temporal.Instant | null;
  readonly daysLate: number;
}

interface Asked {
  readonly organisation: string;
  readonly list?: RightList | undefined;
  readonly centre?: string | undefined;
  /** The last right of the page before. */
  readonly after?: string | undefined;
  readonly at: Temporal.Instant;
}

type Row = Omit<ListedRight, 'name' | 'centreName'>;

/** Rights in an organisation, by centre (first those that belong to none), then in the order they were given. */
export async function rightsIn(
  tx: Logged,
  { organisation, list = 'all', centre, after, at }: Asked,
): Promise<{ rights: ListedRight[]; next: string | null }> {
  const found = await rows(
    tx,
    sql<Row>`
      with ${list === 'ended' ? ended(at) : rightsWithStatus(at)}
      select id, staff_id as staff, role, centre_id as centre, position, valid_from as from, valid_until as until,
             last_used_at as "lastUsed", days_late as "daysLate"
        from status
       where organisation_id = ${organisation}
         ${centre ? sql`and centre_id = ${centre}` : sql``}
         ${only[list]}
         ${after ? sql`and (${place}) > (select ${place} from access_right where id = ${after})` : sql``}
       order by ${place}
       limit ${rowsOnAPage + 1}`,
  );
  const shown = found.slice(0, rowsOnAPage);
  const people = await staffContacts(
    tx,
    shown.map(({ staff }) => staff),
  );
  const centres = await centreNames(
    tx,
    shown.flatMap((right) => right.centre ?? []),
    at,
  );
  return {
    rights: shown.map((right) => ({
      ...right,
      name: people.get(right.staff)?.name ?? '',
      centreName: right.centre && (centres.get(right.centre) ?? ''),
    })),
    next: found.length > rowsOnAPage ? (shown.at(-1)?.id ?? null) : null,
  };
}

const nilIfNone = sql`coalesce(centre_id, '00000000-0000-0000-0000-000000000000')`;
const place = sql`${nilIfNone}, id`;

const only: Readonly<Record<RightList, ReturnType<typeof sql>>> = {
  all: sql``,
  ending: sql`and is_ending`,
  unused: sql`and is_unused`,
  orphaned: sql`and is_orphaned`,
  due: sql`and is_due`,
  ended: sql``,
};

function ended(at: Temporal.Instant) {
  return sql`
    status as (
      select r.id, r.staff_id, r.role, r.organisation_id, r.centre_id, r.position, r.valid_from, r.valid_until,
             u.last_used_at, 0 as days_late
        from access_right r
        left join access_right_used u
          on u.right_id = r.id
       where r.valid_until <= ${at}
    )`;
}
