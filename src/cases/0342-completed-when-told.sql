-- A mandate is completed by the last that is done under it, and so not before its client was told of what was applied for. Clocks of two
-- processes may differ by a minute.
create function refuse_completion_before_told() returns trigger
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
         or exists (
           select from planned_time_told t
            where (t.centre_id, t.application_id) = (a.centre_id, a.id) and t.told_at > by_then)
         or exists (
           select from planned_time_put_right p
            where (p.centre_id, p.application_id) = (a.centre_id, a.id)
              and p.cause in ('postponed', 'told_after') and p.recorded_at > by_then)
         or exists (
           select from result_told t
            where (t.centre_id, t.application_id) = (a.centre_id, a.id) and t.told_at > by_then)
         or exists (
           select from result_put_right p
            where (p.centre_id, p.application_id) = (a.centre_id, a.id) and p.cause = 'told_after' and p.recorded_at > by_then))) then
    raise exception 'something was applied for or told under it later'
      using errcode = 'check_violation', constraint = 'mandate_ends_after_its_acts';
  end if;
  return new;
end
$$;
call add_rule('mandate_end', 'completed_after_told', 'insert on %s for each row when (new.kind = ''completed'')', 'refuse_completion_before_told');
