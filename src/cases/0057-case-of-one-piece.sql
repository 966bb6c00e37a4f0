-- What stands in a case belongs together: its check, the notice told to whom was checked, the mandate drawn after that notice.
-- So no application rests on another case's evidence, whoever writes the rows.
alter table case_identity_check
  add constraint case_check_as_it_was foreign key (centre_id, identity_check_id, outcome) references identity_check (centre_id, id, outcome);

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
    raise exception 'it rests on the evidence of another case'
      using errcode = 'check_violation', constraint = 'evidence_of_own_case';
  end if;
  return new;
end
$$;
create trigger evidence_of_own_case before insert on case_notice for each row execute function refuse_of_another_case();
create trigger evidence_of_own_case before insert on case_mandate for each row execute function refuse_of_another_case();
alter table case_notice enable always trigger evidence_of_own_case;
alter table case_mandate enable always trigger evidence_of_own_case;

alter table application
  add constraint application_of_the_mandates_client foreign key (centre_id, mandate_id, identity_check_id, client_id)
    references mandate (centre_id, id, identity_check_id, client_id),
  add constraint application_of_its_edition foreign key (e_service_id, edition_id) references e_service_edition (e_service_id, id);

create or replace function refuse_without_mandate() returns trigger
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
drop function mandate_permits(uuid, uuid, uuid, timestamptz);

-- The search box asks for references of one centre, at any number of applications.
create index application_by_reference on application (centre_id, portal_reference);
