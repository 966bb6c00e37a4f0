-- As before (0263), and nothing is permitted by a mandate before the minute in which it was drawn up. That of a blank is known: when it was signed.
create or replace function mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamptz, at_moment timestamptz)
returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
declare
  day date := (at_moment at time zone 'Europe/Riga')::date;
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return exists (
    select from mandate m
      join mandate_signing s on (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
      join mandate_scope c on (c.centre_id, c.mandate_id, c.e_service_id) = (m.centre_id, m.id, of_e_service)
     where (m.centre_id, m.id) = (of_centre, of_mandate)
       and s.signed_on <= (begun_at at time zone 'Europe/Riga')::date
       and coalesce(filled_by_hand_at(m.centre_id, m.id), begun_at) <= begun_at
       and (filled_by_hand_at(m.centre_id, m.id) is not null or date_trunc('minute', m.drawn_at) <= at_moment)
       and m.valid_until >= day
       and not is_client_younger(m.centre_id, m.identity_check_id, minimum_age_on(of_e_service, day), day)
       and not exists (
         select from mandate_end e
          where (e.centre_id, e.mandate_id) = (m.centre_id, m.id) and e.ended_at <= at_moment)
       and not exists (
         select from revoked_e_service r
           join partial_revocation p on (p.centre_id, p.id) = (r.centre_id, r.revocation_id)
          where (r.centre_id, r.mandate_id, r.e_service_id) = (m.centre_id, m.id, of_e_service) and p.revoked_at <= at_moment)
  );
end
$$;
