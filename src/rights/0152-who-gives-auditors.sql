-- An organisation's auditor is given by its administrator, as its other users are (2. pielikuma 3. piezīme). The ministry has no
-- administrators, and its auditor is entered by the owner of the tables, so that nobody there appoints who looks at their work.
create or replace function may_manage_right(person uuid, of_role access_role, of_organisation uuid, on_basis uuid, time_of_row timestamptz)
returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  if of_role in ('employee', 'viewer', 'auditor', 'organisation_auditor', 'holder_officer') then
    return has_right(person, '{administrator}', null, of_organisation, time_of_row);
  end if;
  return of_role = 'administrator' and (
    has_right(person, '{ministry_officer}', null, null, time_of_row)
    or exists (
      select from access_invitation i
       where (i.invited_by, i.role, i.organisation_id, i.basis) = (person, of_role, of_organisation, on_basis)
    )
  );
end
$$;
