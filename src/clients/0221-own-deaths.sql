-- Nobody records a death of their own, nor puts one right (22.¹ 1.). What was recorded before is taken over as it is.
create function is_of_own_death(staff_member uuid, of_centre uuid, that_death uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from death d where (d.centre_id, d.id) = (of_centre, that_death) and is_themself(staff_member, of_centre, d.client_id));
end
$$;

call keep_from_own_case('death', 'is_themself(new.recorded_by, new.centre_id, new.client_id)');
call keep_from_own_case('death_mistake', 'is_of_own_death(new.said_by, new.centre_id, new.death_id)');
