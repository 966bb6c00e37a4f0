-- Nothing is filed for somebody who has died by then, nor told to a client who has (22.¹ 5. to 22.¹ 7.). What was filed stays filed.
call stop_at_death('application',
  'has_died_in_check(new.centre_id, new.identity_check_id, (new.ended_at at time zone ''Europe/Riga'')::date)');

create function had_died_when_told(of_centre uuid, that_application uuid, told_at timestamptz) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from application a
     where (a.centre_id, a.id) = (of_centre, that_application)
       and has_died(of_centre, a.client_id, (told_at at time zone 'Europe/Riga')::date));
end
$$;
call stop_at_death('planned_time_told', 'had_died_when_told(new.centre_id, new.application_id, new.told_at)');
call stop_at_death('result_told', 'had_died_when_told(new.centre_id, new.application_id, new.told_at)');
