-- Nothing is filed or told by the client or the represented person as an employee (22.¹ 1.).
create function is_in_application(staff_member uuid, of_centre uuid, that_application uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from application a
     where (a.centre_id, a.id) = (of_centre, that_application) and is_in_check(staff_member, of_centre, a.identity_check_id));
end
$$;

call keep_from_own_case('application', 'is_in_check(new.filed_by, new.centre_id, new.identity_check_id)');
call keep_from_own_case('planned_time_told', 'is_in_application(new.told_by, new.centre_id, new.application_id)');
call keep_from_own_case('result_told', 'is_in_application(new.told_by, new.centre_id, new.application_id)');
