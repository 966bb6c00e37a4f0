-- Why a case is closed does not contradict what is recorded in it, and what its holder returned is settled first.
create function refuse_to_close_against_records() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  newest constant text := (
    select c.outcome from case_identity_check c
     where (c.centre_id, c.case_id) = (new.centre_id, new.case_id)
       and not exists (
         select from case_identity_check_put_right p
          where (p.centre_id, p.case_id, p.identity_check_id) = (c.centre_id, c.case_id, c.identity_check_id))
     order by c.identity_check_id desc limit 1);
begin
  if (new.reason = 'identity_refused' and newest is distinct from 'refused')
    or (new.reason in ('opened_by_mistake', 'became_consultation') and exists (
      select from case_mandate m
       where (m.centre_id, m.case_id) = (new.centre_id, new.case_id) and is_signed(m.centre_id, m.mandate_id))) then
    raise exception 'the reason contradicts what is recorded in the case'
      using errcode = 'check_violation', constraint = 'case_closed_as_recorded';
  end if;
  if exists (
    select from application a
     where (a.centre_id, a.case_id) = (new.centre_id, new.case_id)
       and awaited_of_application(a.centre_id, a.id) = 'returned') then
    raise exception 'an application of the case is to be completed'
      using errcode = 'check_violation', constraint = 'case_closed_after_returned';
  end if;
  if exists (
    select from application a
     where (a.centre_id, a.case_id) = (new.centre_id, new.case_id)
       and standing_death(a.centre_id, a.client_id) is null
       and awaited_of_application(a.centre_id, a.id) is not null) then
    raise exception 'the client is still to be told'
      using errcode = 'check_violation', constraint = 'case_closed_after_telling';
  end if;
  return new;
end
$$;
call add_rule('case_closing', 'as_recorded', 'insert on %s for each row', 'refuse_to_close_against_records');
