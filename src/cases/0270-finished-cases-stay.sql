-- What is finished is nobody's work any more, so it does not change hands. Of a closed case the same is refused already (`case_is_open`).
create function refuse_transfer_of_finished() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from service_case where (centre_id, id) = (new.centre_id, new.case_id) for update;
  if exists (
    select from case_progress p where (p.centre_id, p.case_id, p.waiting_for) = (new.centre_id, new.case_id, 'done')) then
    raise exception 'everything in the case is done'
      using errcode = 'check_violation', constraint = 'case_transferred_unfinished';
  end if;
  return new;
end
$$;
call add_rule('case_transfer', 'of_unfinished', 'insert on %s for each row', 'refuse_transfer_of_finished');
