-- Offered to the rooms whose records are sealed for the client of a case.
create function is_client_of_check(person uuid, of_centre uuid, check_of_identity uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from identity_check i
     where (i.centre_id, i.id, i.client_id) = (of_centre, check_of_identity, person)
       and i.outcome = 'confirmed');
end
$$;
