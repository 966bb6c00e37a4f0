-- All records of a case belong together: its check, the notice told to the person checked, the mandate drawn up after that
-- notice. No application can refer to another case's records, whoever writes the rows.
create function refuse_of_another_case() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  belongs boolean;
begin
  if tg_table_name = 'case_notice' then
    belongs := exists (
      select from case_identity_check c
       where (c.centre_id, c.case_id) = (new.centre_id, new.case_id)
         and c.identity_check_id = check_of_notice(new.centre_id, new.notice_id));
  else
    belongs := exists (
      select from case_notice n
       where (n.centre_id, n.case_id) = (new.centre_id, new.case_id)
         and n.notice_id = notice_of_mandate(new.centre_id, new.mandate_id));
  end if;
  if not belongs then
    raise exception 'it refers to the records of another case'
      using errcode = 'check_violation', constraint = 'evidence_of_own_case';
  end if;
  return new;
end
$$;
call add_rule('case_notice', 'evidence_of_own_case', 'insert on %s for each row', 'refuse_of_another_case');
call add_rule('case_mandate', 'evidence_of_own_case', 'insert on %s for each row', 'refuse_of_another_case');

create function refuse_without_mandate() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not allows_mandate(new.edition_id, (new.filed_at at time zone 'Europe/Riga')::date) then
    raise exception 'this e-service cannot be applied for under a mandate that day (2., 17.3., 20.13.)'
      using errcode = 'check_violation', constraint = 'application_needs_e_service_in_force';
  end if;
  if not mandate_permits(new.centre_id, new.mandate_id, new.e_service_id, new.started_at, new.filed_at) then
    raise exception 'the mandate does not permit this application (22.¹ 3.)'
      using errcode = 'check_violation', constraint = 'application_needs_mandate_in_force';
  end if;
  return new;
end
$$;
call add_rule('application', 'mandate_in_force', 'insert on %s for each row', 'refuse_without_mandate');
