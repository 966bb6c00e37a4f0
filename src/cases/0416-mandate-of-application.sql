-- Offered to other rooms: under which mandate an application was filed.
create function mandate_of_application(of_centre uuid, that_application uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select a.mandate_id from application a where (a.centre_id, a.id) = (of_centre, that_application));
end
$$;
