-- Offered to other rooms: in whose matter a mandate was granted, if not in the client's own.
create function represented_by_mandate(of_centre uuid, that_mandate uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select represented_at_check(m.centre_id, m.identity_check_id) from mandate m where (m.centre_id, m.id) = (of_centre, that_mandate));
end
$$;
