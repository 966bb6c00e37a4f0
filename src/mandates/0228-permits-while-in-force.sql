-- A mandate permits what was done in the portal while it was in force, whenever that is recorded: it is asked at the moment of
-- the deed, and an end counts from its own moment (22.¹ 3.).
create or replace function mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamptz, at_moment timestamptz)
returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return exists (
    select from mandate m
      join mandate_signing s on (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
      join mandate_scope c on (c.centre_id, c.mandate_id, c.e_service_id) = (m.centre_id, m.id, of_e_service)
     where (m.centre_id, m.id) = (of_centre, of_mandate)
       and s.signed_on <= (begun_at at time zone 'Europe/Riga')::date
       and m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and not exists (
         select from mandate_end e
          where (e.centre_id, e.mandate_id) = (m.centre_id, m.id) and e.ended_at <= at_moment)
  );
end
$$;
