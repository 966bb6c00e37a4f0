-- What a case is not closed with, as 0236 and 0298 ask: a mandate that lives, an application to be completed, or a client to be told.
create function is_something_left(of_centre uuid, that_case uuid, at_moment timestamptz) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  return exists (
      select from case_mandate c
       where (c.centre_id, c.case_id) = (of_centre, that_case) and is_mandate_alive(c.centre_id, c.mandate_id, at_moment))
    or exists (
      select from application a
       where (a.centre_id, a.case_id) = (of_centre, that_case)
         and awaited_of_application(a.centre_id, a.id) is not null
         and (awaited_of_application(a.centre_id, a.id) = 'returned' or standing_death(a.centre_id, a.client_id) is null));
end
$$;

-- Once a death was a mistake, no case of that person stays closed with something left to do in it (22.¹ 3., 22.¹ 6., 22.¹ 7.).
create function refuse_to_stay_closed() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from (
      select distinct c.case_id from case_identity_check c
       where c.centre_id = new.centre_id
         and c.identity_check_id in (select checks_of_mistake(new.centre_id, new.mistake_id))) of_person
     where is_closed(new.centre_id, of_person.case_id)
       and is_something_left(new.centre_id, of_person.case_id, new.confirmed_at)) then
    raise exception 'a closed case in which something is left to do is opened again with it'
      using errcode = 'check_violation', constraint = 'case_opened_after_mistake';
  end if;
  return null;
end
$$;
call add_rule_at_end('death_mistake_confirmed', 'opens_cases', 'insert on %s', 'refuse_to_stay_closed');

-- And only such a case is opened for this reason, by whoever confirms the mistake, in that act.
create function refuse_to_open_without_mistake() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  of_case constant uuid := case_of_closing(new.centre_id, new.closing_id);
begin
  if not is_something_left(new.centre_id, of_case, new.reopened_at)
    or not exists (
      select from case_identity_check c
       where (c.centre_id, c.case_id) = (new.centre_id, of_case)
         and is_death_put_right_in_check(c.centre_id, c.identity_check_id, new.reopened_at, new.reopened_by)) then
    raise exception 'no death was put right with it, or nothing is left to do in the case'
      using errcode = 'check_violation', constraint = 'case_opened_for_mistake';
  end if;
  return new;
end
$$;
call add_rule('case_reopening', 'for_mistake', 'insert on %s for each row when (new.reason = ''death_mistaken'')', 'refuse_to_open_without_mistake');
