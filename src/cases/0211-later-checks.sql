-- Who comes again on another day is checked again: a case has as many confirmed checks as such days, all of the same people.
drop index case_confirmed_once;

create function refuse_other_people() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.outcome = 'confirmed' and exists (
    select from case_identity_check c
     where (c.centre_id, c.case_id, c.outcome) = (new.centre_id, new.case_id, 'confirmed')
       and not are_of_same_people(new.centre_id, c.identity_check_id, new.identity_check_id)) then
    raise exception 'a case is of the same people from its first check to its last'
      using errcode = 'check_violation', constraint = 'case_of_same_people';
  end if;
  return new;
end
$$;
call add_rule('case_identity_check', 'same_people', 'insert on %s for each row', 'refuse_other_people');

-- A mandate is completed when everything it names was applied for; what the client no longer wants is revoked.
create function refuse_to_complete_unfiled() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind = 'completed' and exists (
    select from e_services_named_by(new.centre_id, new.mandate_id) named
     where not exists (
       select from application a
        where (a.centre_id, a.mandate_id, a.e_service_id) = (new.centre_id, new.mandate_id, named))) then
    raise exception 'not everything that the mandate names was applied for'
      using errcode = 'check_violation', constraint = 'mandate_completed_when_filed';
  end if;
  return new;
end
$$;
call add_rule('mandate_end', 'completed_when_filed', 'insert on %s for each row', 'refuse_to_complete_unfiled');
