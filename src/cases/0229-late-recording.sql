-- What was filed in the portal while the mandate was in force is recorded also after its end, with the reason why only then
-- (22.¹ 3., 22.¹ 5.). The e-service and the mandate are asked at the moment of the portal, not at that of the record.
alter table application add column late_reason bytea;
comment on column application.late_reason is 'Why it was recorded only after the mandate had ended, sealed; null for what was recorded while it was in force.';
grant insert (late_reason) on application to tilts_app;

create or replace function refuse_without_mandate() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not allows_mandate(new.edition_id, (new.ended_at at time zone 'Europe/Riga')::date) then
    raise exception 'this e-service cannot be applied for under a mandate that day (2., 17.3., 20.13.)'
      using errcode = 'check_violation', constraint = 'application_needs_e_service_in_force';
  end if;
  if not mandate_permits(new.centre_id, new.mandate_id, new.e_service_id, new.started_at, new.ended_at) then
    raise exception 'the mandate does not permit this application (22.¹ 3.)'
      using errcode = 'check_violation', constraint = 'application_needs_mandate_in_force';
  end if;
  if new.late_reason is null and (
    has_died_in_check(new.centre_id, new.identity_check_id, (new.filed_at at time zone 'Europe/Riga')::date)
    or not mandate_permits(new.centre_id, new.mandate_id, new.e_service_id, new.started_at, new.filed_at)) then
    raise exception 'recorded after the mandate had ended, without a reason'
      using errcode = 'check_violation', constraint = 'application_needs_mandate_in_force';
  end if;
  return new;
end
$$;
