-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on centre from tilts_app;
grant insert (id, organisation_id, kind, name, address, place, email, phone) on centre to tilts_app;

revoke insert, update, delete on organisation from tilts_app;
grant insert (
  id, kind, name, registration_number, address, email, phone, data_protection_contact, is_demo
) on organisation to tilts_app;

revoke insert, update, delete on staff from tilts_app;
grant insert (id, number, given_name, surname, email) on staff to tilts_app;
grant update (email) on staff to tilts_app;

-- Nobody is added to the people who work with the system without an entry in the log: where the site appends none, the database
-- does. The site can change neither a number nor a name afterwards.
create function log_staff_entered() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  things jsonb := jsonb_build_object('things', jsonb_build_object('staff', new.id));
begin
  if not owner_writes(tg_relid) and not is_entered('{staff.enter}', things) then
    perform audit_append(
      coalesce(current_centre(), '00000000-0000-0000-0000-000000000000'),
      jsonb_build_array(jsonb_build_object('at', clock_timestamp(), 'act', 'staff.enter') || things));
  end if;
  return null;
end
$$;
call add_rule_at_end('staff', 'entered_in_log', 'insert on %s', 'log_staff_entered');

-- An address is given once, by an applicant who had none: where somebody's mail goes is not changed.
create function refuse_another_address() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if old.email not in ('', new.email) and not owner_writes(tg_relid) then
    raise exception 'mail to a member of staff goes to the address that was entered'
      using errcode = 'check_violation', constraint = 'address_given_once';
  end if;
  return new;
end
$$;
call add_rule('staff', 'address_given_once', 'update of email on %s for each row', 'refuse_another_address');

-- The site enters the ministry once: mail about administrators goes to it.
create function refuse_second_ministry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind = 'ministry' and not owner_writes(tg_relid) and exists (select from organisation where kind = 'ministry') then
    raise exception 'there is one ministry'
      using errcode = 'check_violation', constraint = 'one_ministry';
  end if;
  return new;
end
$$;
call add_rule('organisation', 'one_ministry', 'insert on %s for each row', 'refuse_second_ministry');

-- Nor is there an organisation or a centre that the log does not tell of.
create function refuse_organisation_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{organisation.enter}', jsonb_build_object('things', jsonb_build_object('organisation', new.id))) then
    raise exception 'an organisation is entered with its entry in the log'
      using errcode = 'check_violation', constraint = 'organisation_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('organisation', 'organisation_beside_its_entry', 'insert on %s', 'refuse_organisation_without_its_entry');

create function refuse_centre_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{centre.enter}', jsonb_build_object('things', jsonb_build_object('centre', new.id))) then
    raise exception 'a centre is entered with its entry in the log'
      using errcode = 'check_violation', constraint = 'centre_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('centre', 'centre_beside_its_entry', 'insert on %s', 'refuse_centre_without_its_entry');
