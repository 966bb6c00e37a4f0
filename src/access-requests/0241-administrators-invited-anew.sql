-- As before (0197), or the invitation replaces one that a decision made, for the same person and the same right.
create or replace function refuse_administrator_without_decision() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.role = 'administrator' and not owner_writes(tg_relid) and not is_renewal(new.id) and not exists (
    select from access_row_decision d
      join access_request r on r.id = d.request_id
      join access_request_form f on f.request_id = d.request_id
     where (d.request_id, d.invitation, r.organisation_id, f.kind) = (new.basis, new.id, new.organisation_id, 'grant')
       and d.approved
       and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'an administrator is invited by the decision on a request (22.)'
      using errcode = 'check_violation', constraint = 'administrator_by_decision';
  end if;
  return null;
end
$$;
