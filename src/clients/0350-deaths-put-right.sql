-- Offered to other rooms. The checks of identity that name the person whose death was recorded by mistake:
create function checks_of_mistake(of_centre uuid, that_mistake uuid) returns setof uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query
    select i.id from death_mistake m
      join death d on (d.centre_id, d.id) = (m.centre_id, m.death_id)
      join identity_check i on i.centre_id = d.centre_id and d.client_id in (i.client_id, i.represented_id)
     where (m.centre_id, m.id) = (of_centre, that_mistake);
end
$$;

-- Whether somebody confirmed at that moment that the death of a person of a check was a mistake:
create function is_death_put_right_in_check(of_centre uuid, check_of_identity uuid, at_moment timestamptz, by_staff uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from identity_check i
      join death d on d.centre_id = i.centre_id and d.client_id in (i.client_id, i.represented_id)
      join death_mistake m on (m.centre_id, m.death_id) = (d.centre_id, d.id)
      join death_mistake_confirmed c on (c.centre_id, c.mistake_id) = (m.centre_id, m.id)
     where (i.centre_id, i.id) = (of_centre, check_of_identity)
       and (c.confirmed_at, c.confirmed_by) = (at_moment, by_staff));
end
$$;
