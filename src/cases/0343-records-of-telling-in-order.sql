-- The client was told after it was applied for, and no later than that is recorded. Clocks of two processes may differ by a minute.
create function refuse_telling_out_of_order() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.told_at > new.recorded_at or new.told_at < (filing_of(new.centre_id, new.application_id)).ended_at - interval '1 minute' then
    raise exception 'told before it was applied for, or after it was recorded'
      using errcode = 'check_violation', constraint = 'told_after_filing', table = tg_table_name;
  end if;
  return new;
end
$$;
call add_rule('planned_time_told', 'told_after_filing', 'insert on %s for each row', 'refuse_telling_out_of_order');
call add_rule('result_told', 'told_after_filing', 'insert on %s for each row', 'refuse_telling_out_of_order');

-- Put right is what was told. What turned out not to have been told is told, and by that alone has been.
create function refuse_to_put_right_untold() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  first_record constant text := case tg_table_name when 'result_put_right' then 'result_told' else 'planned_time_told' end;
begin
  if not is_told(first_record, new.centre_id, new.application_id) then
    raise exception 'the client was not told, so there is nothing to put right'
      using errcode = 'check_violation', constraint = 'put_right_of_what_was_told', table = tg_table_name;
  end if;
  return new;
end
$$;
call add_rule('planned_time_put_right', 'of_what_was_told', 'insert on %s for each row when (new.cause <> ''told_after'')', 'refuse_to_put_right_untold');
call add_rule('result_put_right', 'of_what_was_told', 'insert on %s for each row when (new.cause <> ''told_after'')', 'refuse_to_put_right_untold');
