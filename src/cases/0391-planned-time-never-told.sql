-- As before (0380), and a client who was told the result after the day of filing, but, as it turned out since, the planned time never, was told
-- late: that none was told made in time what had been late.
create or replace function filings_of_holder(of_holder uuid, filed_since timestamptz, today date)
returns table (
  e_service_id uuid, centre_id uuid, edition_id uuid, filed integer, told_late integer,
  planned_time_untold integer, result_untold integer, both_untold integer)
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return query
    with known as (
      select a.e_service_id, a.centre_id, coalesce(filing.edition_id, a.edition_id) as edition_id, a.client_id,
             (a.filed_at at time zone 'Europe/Riga')::date as filed_on,
             planned.told_on as planned_told_on, planned.planned_on, result.told_on as result_told_on,
             planned.was_recorded and planned.told_on is null and became.kind is distinct from 'refused' as planned_time_never,
             planned.told_on is null and result.told_on is null and became.kind is distinct from 'refused' as planned_time_first,
             is_told_of as is_wanted,
             is_told_of and result.told_on is null and m.is_asked as result_wanted,
             case when became.kind = 'refused' then became.since else planned.planned_on end as result_due,
             case
               when became.kind = 'refused' then became.since
               else coalesce(planned.planned_on, (a.filed_at at time zone 'Europe/Riga')::date)
             end as result_on
        from application a
        join mandate_of_result m on (m.centre_id, m.id) = (a.centre_id, a.mandate_id)
        left join lateral (
               select p.edition_id from filing_put_right p
                where (p.centre_id, p.application_id) = (a.centre_id, a.id)
                  and not exists (
                    select from filing_put_right q
                     where (q.centre_id, q.application_id, q.supersedes) = (p.centre_id, p.application_id, p.id))) filing on true
        left join lateral (
               select o.kind, o.since from application_outcome o
                where (o.centre_id, o.application_id) = (a.centre_id, a.id)
                order by o.id desc limit 1) became on true
       cross join lateral (
               select became.kind is distinct from 'withdrawn'
                      and not (became.kind is not distinct from 'returned' and death_in_check(a.centre_id, a.identity_check_id) is null) as is_told_of) to_tell
        left join lateral (
               select true as was_recorded,
                      case
                        when last.cause = 'not_told' then null
                        when anew.recorded_at is not null then (anew.recorded_at at time zone 'Europe/Riga')::date
                        else (t.told_at at time zone 'Europe/Riga')::date
                      end as told_on,
                      case when last.cause is null then t.planned_on else last.planned_on end as planned_on
                 from planned_time_told t
                 left join lateral (
                        select p.cause, p.planned_on from planned_time_put_right p
                         where (p.centre_id, p.application_id) = (t.centre_id, t.application_id)
                         order by p.id desc limit 1) last on true
                 left join lateral (
                        select p.recorded_at from planned_time_put_right p
                         where (p.centre_id, p.application_id) = (t.centre_id, t.application_id) and p.cause = 'told_after'
                         order by p.id desc limit 1) anew on true
                where (t.centre_id, t.application_id) = (a.centre_id, a.id)) planned on true
        left join lateral (
               select case
                        when last.cause = 'not_told' then null
                        when anew.recorded_at is not null then (anew.recorded_at at time zone 'Europe/Riga')::date
                        else (t.told_at at time zone 'Europe/Riga')::date
                      end as told_on
                 from result_told t
                 left join lateral (
                        select p.cause from result_put_right p
                         where (p.centre_id, p.application_id) = (t.centre_id, t.application_id)
                         order by p.id desc limit 1) last on true
                 left join lateral (
                        select p.recorded_at from result_put_right p
                         where (p.centre_id, p.application_id) = (t.centre_id, t.application_id) and p.cause = 'told_after'
                         order by p.id desc limit 1) anew on true
                where (t.centre_id, t.application_id) = (a.centre_id, a.id)) result on true
       where a.e_service_id = any (e_services_of_holder(of_holder))
         and a.filed_at >= filed_since
         and holder_of_edition(a.edition_id) = of_holder)
    select k.e_service_id, k.centre_id, k.edition_id, count(*)::integer,
           (count(*) filter (where k.planned_told_on > k.filed_on or k.result_told_on > k.result_due
                               or (k.planned_time_never and k.result_told_on > k.filed_on)))::integer,
           (count(*) filter (where k.is_wanted and k.planned_time_first and k.filed_on < today
                               and standing_death(k.centre_id, k.client_id) is null))::integer,
           (count(*) filter (where k.result_wanted and not k.planned_time_first and k.result_on < today
                               and standing_death(k.centre_id, k.client_id) is null))::integer,
           (count(*) filter (where k.result_wanted and k.planned_time_first and k.filed_on < today
                               and standing_death(k.centre_id, k.client_id) is null))::integer
      from known k
     group by k.e_service_id, k.centre_id, k.edition_id;
end
$$;
