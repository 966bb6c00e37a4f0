-- Offered to other rooms: how applications, and what ended without one, were known at a moment, of those of which something was recorded
-- in a time (as consultations_known). They tell no client and no case.
create index applications_as_recorded on application using brin (filed_at);
create index filings_put_right_as_recorded on filing_put_right using brin (recorded_at);
create index planned_times_as_recorded on planned_time_told using brin (recorded_at);
create index planned_times_put_right_as_recorded on planned_time_put_right using brin (recorded_at);
create index results_as_recorded on result_told using brin (recorded_at);
create index results_put_right_as_recorded on result_put_right using brin (recorded_at);
create index outcomes_as_recorded on application_outcome using brin (recorded_at);
create index closings_as_recorded on case_closing using brin (closed_at);
create index reopenings_as_recorded on case_reopening using brin (reopened_at);

-- In time: the planned time on the day of filing (22.¹ 6.), the result no later than the planned day, or that of the refusal (22.¹ 7.), as
-- filings_of_holder counts what is late. Null: not told, or nobody is to be told.
create function applications_known(touched_from timestamptz, touched_until timestamptz, known_before timestamptz)
returns table (
  centre_id uuid, first_known_on date, filed_on date, edition_id uuid, outcome text,
  seconds_to_filing integer, planned_time_in_time boolean, result_in_time boolean, seconds_to_result integer)
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return query
    with touched as (
      select a.centre_id, a.id from application a where a.filed_at >= touched_from and a.filed_at < touched_until
       union
      select r.centre_id, r.application_id from filing_put_right r where r.recorded_at >= touched_from and r.recorded_at < touched_until
       union
      select r.centre_id, r.application_id from planned_time_told r where r.recorded_at >= touched_from and r.recorded_at < touched_until
       union
      select r.centre_id, r.application_id from planned_time_put_right r where r.recorded_at >= touched_from and r.recorded_at < touched_until
       union
      select r.centre_id, r.application_id from result_told r where r.recorded_at >= touched_from and r.recorded_at < touched_until
       union
      select r.centre_id, r.application_id from result_put_right r where r.recorded_at >= touched_from and r.recorded_at < touched_until
       union
      select r.centre_id, r.application_id from application_outcome r where r.recorded_at >= touched_from and r.recorded_at < touched_until)
    select a.centre_id, (a.filed_at at time zone 'Europe/Riga')::date, (filing.ended_at at time zone 'Europe/Riga')::date,
           filing.edition_id, became.kind,
           case when filing.ended_at >= c.opened_at then extract(epoch from filing.ended_at - c.opened_at)::integer end,
           (planned.told_at at time zone 'Europe/Riga')::date <= (a.filed_at at time zone 'Europe/Riga')::date,
           (result.told_at at time zone 'Europe/Riga')::date
             <= coalesce(case when became.kind = 'refused' then became.since else planned.planned_on end, 'infinity'),
           case when result.told_at >= filing.ended_at then extract(epoch from result.told_at - filing.ended_at)::integer end
      from touched t
      join application a on (a.centre_id, a.id) = (t.centre_id, t.id)
      join service_case c on (c.centre_id, c.id) = (a.centre_id, a.case_id)
      left join lateral (
             select p.ended_at, p.edition_id from filing_put_right p
              where (p.centre_id, p.application_id) = (a.centre_id, a.id) and p.recorded_at < known_before
                and not exists (
                  select from filing_put_right q
                   where (q.centre_id, q.application_id, q.supersedes) = (p.centre_id, p.application_id, p.id)
                     and q.recorded_at < known_before)) put_right on true
     cross join lateral (
             select coalesce(put_right.ended_at, a.ended_at) as ended_at, coalesce(put_right.edition_id, a.edition_id) as edition_id) filing
      left join lateral (
             select o.kind, o.since from application_outcome o
              where (o.centre_id, o.application_id) = (a.centre_id, a.id) and o.recorded_at < known_before
              order by o.id desc limit 1) became on true
      left join lateral (
             select case when last.cause = 'not_told' then null else coalesce(anew.recorded_at, p.told_at) end as told_at,
                    case when last.cause is null then p.planned_on else last.planned_on end as planned_on
               from planned_time_told p
               left join lateral (
                      select r.cause, r.planned_on from planned_time_put_right r
                       where (r.centre_id, r.application_id) = (p.centre_id, p.application_id) and r.recorded_at < known_before
                       order by r.id desc limit 1) last on true
               left join lateral (
                      select r.recorded_at from planned_time_put_right r
                       where (r.centre_id, r.application_id) = (p.centre_id, p.application_id) and r.recorded_at < known_before
                         and r.cause = 'told_after'
                       order by r.id desc limit 1) anew on true
              where (p.centre_id, p.application_id) = (a.centre_id, a.id) and p.recorded_at < known_before) planned on true
      left join lateral (
             select case when last.cause = 'not_told' then null else coalesce(anew.recorded_at, p.told_at) end as told_at
               from result_told p
               left join lateral (
                      select r.cause from result_put_right r
                       where (r.centre_id, r.application_id) = (p.centre_id, p.application_id) and r.recorded_at < known_before
                       order by r.id desc limit 1) last on true
               left join lateral (
                      select r.recorded_at from result_put_right r
                       where (r.centre_id, r.application_id) = (p.centre_id, p.application_id) and r.recorded_at < known_before
                         and r.cause = 'told_after'
                       order by r.id desc limit 1) anew on true
              where (p.centre_id, p.application_id) = (a.centre_id, a.id) and p.recorded_at < known_before) result on true
     where a.filed_at < known_before;
end
$$;

-- What ended otherwise: an identity that was not confirmed, and cases that were closed and not opened again, with the reason.
create function endings_known(touched_from timestamptz, touched_until timestamptz, known_before timestamptz)
returns table (centre_id uuid, first_known_on date, ended_on date, edition_id uuid, what text, reason text)
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return query
    select c.centre_id, (refusal.checked_at at time zone 'Europe/Riga')::date, (refusal.checked_at at time zone 'Europe/Riga')::date,
           s.edition_id, 'identity', refusal.reason
      from checks_refused(touched_from, touched_until) refusal
      join case_identity_check c on (c.centre_id, c.identity_check_id) = (refusal.centre_id, refusal.id)
      join service_case s on (s.centre_id, s.id) = (c.centre_id, c.case_id)
     where refusal.checked_at < known_before
     union all
    select c.centre_id, (c.closed_at at time zone 'Europe/Riga')::date, (c.closed_at at time zone 'Europe/Riga')::date,
           s.edition_id, 'closed', c.reason
      from (select x.centre_id, x.id from case_closing x where x.closed_at >= touched_from and x.closed_at < touched_until
             union
            select r.centre_id, r.closing_id from case_reopening r where r.reopened_at >= touched_from and r.reopened_at < touched_until) t
      join case_closing c on (c.centre_id, c.id) = (t.centre_id, t.id)
      join service_case s on (s.centre_id, s.id) = (c.centre_id, c.case_id)
     where c.closed_at < known_before
       and not exists (
         select from case_reopening r
          where (r.centre_id, r.closing_id) = (c.centre_id, c.id) and r.reopened_at < known_before);
end
$$;

-- Offered to other rooms: when the first case was opened.
create function first_case_opened() returns timestamptz
language sql stable
security definer
set search_path = public, pg_temp
as $$ select min(opened_at) from service_case $$;
