-- Offered to other rooms: in whose matter a client came, if not in their own.
create function represented_at_check(of_centre uuid, of_check uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select i.represented_id from identity_check i where (i.centre_id, i.id) = (of_centre, of_check));
end
$$;
