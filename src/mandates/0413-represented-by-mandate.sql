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

-- Offered to other rooms: whether a mandate was drawn up and has not ended by then; asked by whoever writes nothing, it waits for nobody.
create function has_not_ended(of_centre uuid, of_mandate uuid, at_moment timestamptz) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from mandate m
     where (m.centre_id, m.id) = (of_centre, of_mandate)
       and m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and not has_died_in_check(m.centre_id, m.identity_check_id, (at_moment at time zone 'Europe/Riga')::date)
       and not exists (
         select from mandate_end e
          where (e.centre_id, e.mandate_id) = (m.centre_id, m.id) and e.ended_at <= at_moment)
  );
end
$$;

-- The same for whoever writes: nobody ends it meanwhile.
create or replace function is_mandate_alive(of_centre uuid, of_mandate uuid, at_moment timestamptz) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return has_not_ended(of_centre, of_mandate, at_moment);
end
$$;
