import { sql } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';

/**
 * Rights that have not ended, each with how it stands at a moment, as the common table `status` of a statement:
 * - `is_ending`: its term ends within 30 days;
 * - `is_unused`: nobody worked under it for 90 days, since `unused_since`;
 * - `is_orphaned`: whoever gave it is no longer an administrator there;
 * - `is_due`: an administrator has to confirm it this quarter, because it was given or last confirmed in an earlier one;
 * - `days_late`: how long that is overdue, counted from the end of the quarter's first month.
 * Administrators' and officers' rights are not reviewed here: they rest on decided requests (Annex 2, note 4). Whoever
 * only prepared a request has a right that ends by itself, and nobody has to see to it.
 */
export function rightsWithStatus(at: Temporal.Instant) {
  const today = officialDay(at);
  return sql`
    status as (
      select r.id, r.staff_id, r.role, r.organisation_id, r.centre_id, r.position, r.valid_from, r.valid_until,
             u.last_used_at,
             d.is_users,
             d.review_from,
             r.role <> 'representative' and r.valid_until is not null
               and r.valid_until <= ${at}::timestamptz + interval '30 days' as is_ending,
             d.unused_since,
             r.role <> 'representative' and d.unused_since < ${at}::timestamptz - interval '90 days' as is_unused,
             d.is_users and r.granted_by is not null and not exists (
               select
                 from access_right g
                where g.staff_id = r.granted_by
                  and g.role = 'administrator'
                  and g.organisation_id = r.organisation_id
                  and g.valid_from <= ${at}
                  and (g.valid_until is null or g.valid_until > ${at})
             ) as is_orphaned,
             d.is_users and d.review_from <= ${today}::date as is_due,
             case when d.is_users then greatest(${today}::date - (d.review_from + interval '1 month')::date + 1, 0) else 0 end as days_late
        from access_right r
        left join access_right_used u
          on u.right_id = r.id
       cross join lateral (
               select greatest(u.last_used_at, r.valid_from, r.granted_at) as unused_since,
                      r.role in ('employee', 'viewer', 'auditor', 'organisation_auditor', 'holder_officer') as is_users,
                      (date_trunc('quarter', greatest(r.valid_from, r.granted_at, max(v.confirmed_at)) at time zone 'Europe/Riga')
                        + interval '3 months')::date as review_from
                 from access_review v
                where v.right_id = r.id
             ) d
       where r.valid_until is null or r.valid_until > ${at}
    )`;
}
