-- A log is that of a centre which is there, or that of no centre; and an entry belongs to the log of an organisation which is there.
create function refuse_log_of_nothing() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and new.chain <> '00000000-0000-0000-0000-000000000000'
     and not exists (select from centre where id = new.chain) then
    raise exception 'there is no centre whose log this would be'
      using errcode = 'check_violation', constraint = 'log_of_a_centre';
  end if;
  return new;
end
$$;
call add_rule('audit_head', 'log_of_a_centre', 'insert on %s for each row', 'refuse_log_of_nothing');

create function refuse_entry_of_no_organisation() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and new.body ? 'organisation'
     and not exists (select from organisation where id = (new.body ->> 'organisation')::uuid) then
    raise exception 'there is no organisation whose log this would be in'
      using errcode = 'check_violation', constraint = 'log_of_an_organisation';
  end if;
  return new;
end
$$;
call add_rule('audit_entry', 'log_of_an_organisation', 'insert on %s for each row', 'refuse_entry_of_no_organisation');

-- As before (0133), with the moment in the form that an entry has, whatever zone the connection is in.
create or replace function log_staff_entered() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  things jsonb := jsonb_build_object('things', jsonb_build_object('staff', new.id));
  moment text := to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
begin
  if not owner_writes(tg_relid) and not is_entered('{staff.enter}', things) then
    perform audit_append(
      coalesce(current_centre(), '00000000-0000-0000-0000-000000000000'),
      jsonb_build_array(jsonb_build_object('at', moment, 'act', 'staff.enter') || things));
  end if;
  return null;
end
$$;
