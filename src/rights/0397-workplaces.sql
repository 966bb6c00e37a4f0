-- Offered to other rooms: the centres at whose counter somebody works, as has_right tells it.
create function workplaces_of(person uuid, time_of_row timestamptz) returns setof uuid
language plpgsql stable rows 2
set search_path = public, pg_temp
as $$
begin
  return query
    select distinct r.centre_id from access_right r
     where r.staff_id = person and r.role = 'employee' and r.centre_id is not null
       and has_right(person, '{employee}', r.centre_id, null, time_of_row);
end
$$;
