-- An application that its service holder returned for completion is work: its case waits for it ('returned') until it is said that the
-- holder took it up again, refused it, or that the client withdrew it. So a mandate with a returned application lives on and is reminded of.
create or replace function refuse_closing_with_open_cases() returns trigger
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if new.closed_from is not null and exists (
       select from case_progress p
        where p.centre_id = new.centre_id
          and (p.waiting_for ~ '^\d' or p.waiting_for = 'returned')
          and not (p.waiting_for = '22.1.5' and p.mandate_until is not null and p.mandate_until < (new.closed_at at time zone 'Europe/Riga')::date)) then
    raise exception 'a centre is closed when its cases are finished'
      using errcode = 'check_violation', constraint = 'cases_finished_first';
  end if;
  return null;
end
$$;

create or replace function case_running_out(
  of_centre uuid, of_case uuid, at_moment timestamptz,
  out register_year integer, out register_number integer, out mandate_until date, out waiting_for text, out responsible uuid)
returns setof record
language sql volatile
security definer
set search_path = public, pg_temp
as $$
  select p.register_year, p.register_number, p.mandate_until, p.waiting_for, p.responsible
    from case_progress p
   where (p.centre_id, p.case_id) = (of_centre, of_case)
     and p.waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7')
     and exists (
       select from case_mandate c
        where (c.centre_id, c.case_id) = (p.centre_id, p.case_id) and is_mandate_alive(c.centre_id, c.mandate_id, at_moment))
$$;

drop index case_ends;
create index case_ends on case_progress (centre_id, mandate_until desc, case_id desc)
  where waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7');
drop index case_ends_by_employee;
create index case_ends_by_employee on case_progress (centre_id, responsible, mandate_until)
  where waiting_for in ('22.1.5', 'returned', '22.1.6', '22.1.7');

-- As before (0264), and while an application is to be completed nobody is to be told of it.
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
             planned.told_on is null and became.kind is distinct from 'refused' as planned_time_first,
             is_told_of as is_wanted,
             is_told_of and result.told_on is null and m.is_asked as result_wanted,
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
               select case
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
           (count(*) filter (where k.planned_told_on > k.filed_on or k.result_told_on > k.planned_on))::integer,
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
-- Few wait so at once, and the start page counts them.
create index case_returned on case_progress (centre_id, responsible) where waiting_for = 'returned';

comment on column case_progress.waiting_for is 'The first duty of 22.¹ that is not done; or returned, done, refused, stopped, closed.';

-- As `dutiesOf` says of the cases that stand.
update case_progress p
   set waiting_for = 'returned'
 where p.waiting_for in ('22.1.6', '22.1.7', 'stopped', 'done')
   and exists (
     select from application a
       join lateral (
              select o.kind from application_outcome o
               where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1) newest on newest.kind = 'returned'
      where (a.centre_id, a.case_id) = (p.centre_id, p.case_id))
   and not exists (
     select from case_identity_check c
      where (c.centre_id, c.case_id, c.outcome) = (p.centre_id, p.case_id, 'confirmed')
        and death_in_check(c.centre_id, c.identity_check_id) is not null);
