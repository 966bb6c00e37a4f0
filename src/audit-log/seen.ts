import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { type Log, within } from './log-of.ts';

/** Whoever had somebody's data before them: an account, by its person, or all who came from a network address. */
export type Viewer = { readonly account: string } | { readonly callers: readonly string[] };

/** Whom the entries of a log name as seen: a client, a holder of rights, an invited person, or all whom a request names. */
export interface Seen {
  readonly kind: 'clients' | 'staff' | 'invited' | 'requests';
  readonly id: string;
  /** Acts count too: who checks an identity has seen it. What was refused showed nothing. */
  readonly times: number;
  readonly first: Temporal.Instant;
  readonly last: Temporal.Instant;
}

export interface SeenIn {
  /** Both days are whole days in Latvia. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** An entry that the site did not write may name anything as seen: what is no id is nobody. The log itself shows it. */
const anId = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** Everybody whose data this viewer saw in these days, as a log has it; the latest seen first. */
export async function seenBy(tx: Transaction, log: Log, viewer: Viewer, { from, to }: SeenIn): Promise<Seen[]> {
  readByIndex(tx);
  const who =
    'account' in viewer
      ? sql`person_id = ${viewer.account}`
      : sql`caller in (${sql.join(viewer.callers.map((mark) => sql`${mark}`))})`;
  return rows(
    tx,
    sql<Seen>`
      with looks as (
        select at, client_id, body -> 'whose' as whose
          from audit_log_line
         where ${within(log)} and ${who}
           and at >= ${startOfDay(from)} and at < ${startOfDay(to.add({ days: 1 }))}
           and not refused
      ), seen as (
        select at, 'clients' as kind, client_id::text as id from looks where client_id is not null
        union all
        select at, whose.key, people.id
          from looks
         cross join lateral jsonb_each(case jsonb_typeof(looks.whose) when 'object' then looks.whose end) whose
         cross join lateral jsonb_array_elements_text(case jsonb_typeof(whose.value) when 'array' then whose.value end) people (id)
         where whose.key in ('clients', 'staff', 'invited', 'requests') and people.id ~ ${anId}
      )
      select kind, id, count(*) as times, min(at) as first, max(at) as last
        from seen
       group by kind, id
       order by max(at) desc, kind, id`,
  );
}
