-- As before (0342), by what holds of it now: what the client was not told after all kept nothing from being completed before.
create or replace function refuse_completion_before_told() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  by_then constant timestamptz := new.ended_at + interval '1 minute';
begin
  if exists (
    select from application a
     where (a.centre_id, a.mandate_id) = (new.centre_id, new.mandate_id)
       and ((filing_of(a.centre_id, a.id)).ended_at > by_then
         or (is_told('planned_time_told', a.centre_id, a.id) and (
           exists (
             select from planned_time_told t
              where (t.centre_id, t.application_id) = (a.centre_id, a.id) and t.told_at > by_then)
           or exists (
             select from planned_time_put_right p
              where (p.centre_id, p.application_id) = (a.centre_id, a.id)
                and p.cause in ('postponed', 'told_after') and p.recorded_at > by_then)))
         or when_result_told(a.centre_id, a.id) > by_then)) then
    raise exception 'something was applied for or told under it later'
      using errcode = 'check_violation', constraint = 'mandate_ends_after_its_acts';
  end if;
  return new;
end
$$;
