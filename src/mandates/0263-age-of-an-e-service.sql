-- An e-service may have an age of its own: whoever is younger on the day grants no mandate for it, and nothing is filed for them under
-- one (22.¹ 3., 22.¹ 5.).
create function refuse_younger_client() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from mandate m
     where (m.centre_id, m.id) = (new.centre_id, new.mandate_id)
       and is_client_younger(m.centre_id, m.identity_check_id, minimum_age_of(new.edition_id), m.drawn_on)) then
    raise exception 'the client is younger than the e-service''s own minimum age'
      using errcode = 'check_violation', constraint = 'client_of_the_e_services_age';
  end if;
  return new;
end
$$;
call add_rule('mandate_scope', 'client_of_its_age', 'insert on %s for each row', 'refuse_younger_client');

-- As before (0256, 0257), and the client is not younger than the e-service asks on that day.
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
