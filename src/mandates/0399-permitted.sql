-- What 0347 asks can be asked by who files nothing: who only asks waits for nobody, and nobody waits for them.
create function is_permitted(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamptz, at_moment timestamptz)
returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  day date := (at_moment at time zone 'Europe/Riga')::date;
begin
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

create or replace function mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamptz, at_moment timestamptz)
returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from mandate where centre_id = of_centre and id = of_mandate for share;
  return is_permitted(of_centre, of_mandate, of_e_service, begun_at, at_moment);
end
$$;

create index mandate_of_check on mandate (centre_id, identity_check_id);

-- Offered to other rooms: the mandates in whose name something may be applied for is this person, and who act under them. `permits`: that
-- e-service at that moment, nobody of the mandate having died; `in_force`: that, or another e-service.
create function mandates_in_name_of(of_centre uuid, person uuid, of_e_service uuid, at_moment timestamptz)
returns table (id uuid, register_year integer, register_number integer, valid_until date, permits boolean, in_force boolean)
language plpgsql stable rows 2
set search_path = public, pg_temp
as $$
begin
  return query
    select m.id, m.register_year, m.register_number, m.valid_until, p.permits,
           p.permits or exists (
             select from mandate_scope c
              where (c.centre_id, c.mandate_id) = (m.centre_id, m.id)
                and is_permitted(m.centre_id, m.id, c.e_service_id, at_moment, at_moment))
      from checks_in_name_of(of_centre, person) i(id)
      join mandate m on (m.centre_id, m.identity_check_id) = (of_centre, i.id)
     -- Asked once.
     cross join lateral (select is_permitted(m.centre_id, m.id, of_e_service, at_moment, at_moment) as permits offset 0) p
     where m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and ((death_in_check(m.centre_id, m.identity_check_id) ->> 'diedOn')::date <= (at_moment at time zone 'Europe/Riga')::date) is not true;
end
$$;
