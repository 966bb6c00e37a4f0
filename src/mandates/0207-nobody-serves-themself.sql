-- The papers of a case are not drawn up, signed or ended by the client or the represented person as an employee (22.¹ 1.).
create function is_in_mandate(staff_member uuid, of_centre uuid, that_mandate uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from mandate m
     where (m.centre_id, m.id) = (of_centre, that_mandate) and is_in_check(staff_member, of_centre, m.identity_check_id));
end
$$;

call keep_from_own_case('notice', 'is_in_check(new.told_by, new.centre_id, new.identity_check_id)');
call keep_from_own_case('mandate', 'is_in_check(new.drawn_by, new.centre_id, new.identity_check_id)');
call keep_from_own_case('mandate_signing', 'is_in_mandate(new.recorded_by, new.centre_id, new.mandate_id)');
call keep_from_own_case('mandate_end', 'is_in_mandate(new.recorded_by, new.centre_id, new.mandate_id)');
