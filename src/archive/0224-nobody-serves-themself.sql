-- The client of a mandate writes nothing about it in the register as an employee (22.¹ 1.).
create function is_of_own_entry(staff_member uuid, of_centre uuid, that_document uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from register_entry e
     where (e.centre_id, e.document) = (of_centre, that_document) and is_themself(staff_member, of_centre, e.client_id));
end
$$;

call keep_from_own_case('register_place', 'is_of_own_entry(new.placed_by, new.centre_id, new.document)');
call keep_from_own_case('register_mark', 'is_of_own_entry(new.marked_by, new.centre_id, new.document)');
call keep_from_own_case('archive_scan', 'is_of_own_entry(new.attached_by, new.centre_id, new.document)');
