-- Offered to other rooms: the confirmed checks of identity whose matter is this person's own, or is that of this person, who is represented.
create function checks_in_name_of(of_centre uuid, person uuid) returns setof uuid
language plpgsql stable rows 2
set search_path = public, pg_temp
as $$
begin
  return query
    select i.id from identity_check i
     where (i.centre_id, i.client_id) = (of_centre, person) and i.represented_id is null and i.outcome = 'confirmed'
     union all
    select i.id from identity_check i
     where (i.centre_id, i.represented_id) = (of_centre, person) and i.outcome = 'confirmed';
end
$$;
