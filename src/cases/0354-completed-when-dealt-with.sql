-- As 0342 asks of what was told: a mandate is completed by the last that becomes of what was applied for under it, too.
create function refuse_completion_before_outcome() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from application a
     where (a.centre_id, a.mandate_id) = (new.centre_id, new.mandate_id)
       and (new.ended_at at time zone 'Europe/Riga')::date < (
         select o.since from application_outcome o
          where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1)) then
    raise exception 'something that was applied for under it was dealt with later'
      using errcode = 'check_violation', constraint = 'mandate_ends_after_its_acts';
  end if;
  return new;
end
$$;
call add_rule('mandate_end', 'completed_after_outcome', 'insert on %s for each row when (new.kind = ''completed'')', 'refuse_completion_before_outcome');
