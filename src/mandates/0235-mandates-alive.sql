-- Offered to other rooms: whether something may still be done under a mandate, signed or not.
create function is_mandate_alive(of_centre uuid, of_mandate uuid, at_moment timestamptz) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
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
