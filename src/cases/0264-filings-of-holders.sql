-- What a service holder's officer may know of the centres that file for its e-services, over all centres: figures without ids of people
-- or cases. Told late: of the planned time after the day of filing (22.¹ 6.), or of the result after the planned day (22.¹ 7.), by the
-- records that hold.
create index filings_of_e_service on application (e_service_id, filed_at);

create function filings_of_holder(of_holder uuid, since timestamptz)
returns table (e_service_id uuid, centre_id uuid, filed integer, told_late integer)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select a.e_service_id, a.centre_id, count(*)::integer,
         (count(*) filter (where planned.told_on > (a.filed_at at time zone 'Europe/Riga')::date
                              or result.told_on > planned.planned_on))::integer
    from application a
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
     and a.filed_at >= since
     and holder_of_edition(a.edition_id) = of_holder
   group by a.e_service_id, a.centre_id
$$;
revoke execute on function filings_of_holder from public;
grant execute on function filings_of_holder to tilts_app;
