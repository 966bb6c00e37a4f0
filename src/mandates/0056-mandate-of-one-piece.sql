-- The number on the paper is the register's number of that very paper, and the day on it the day on which it was drawn up.
alter table mandate
  add constraint mandate_under_own_number foreign key (centre_id, register_year, register_number, id)
    references register_entry (centre_id, year, number, document),
  drop constraint mandate_centre_id_register_year_register_number_fkey,
  add constraint mandate_of_its_client unique (centre_id, id, identity_check_id, client_id),
  add constraint mandate_dated_when_drawn check (drawn_on = (drawn_at at time zone 'Europe/Riga')::date);
alter table mandate_signing
  add constraint mandate_signed_before_recorded check (signed_on <= (recorded_at at time zone 'Europe/Riga')::date);
alter table mandate_scope
  add constraint scope_of_its_edition foreign key (e_service_id, edition_id) references e_service_edition (e_service_id, id);

-- A mandate names only what may be applied for under a mandate on the day it is drawn up.
create or replace function refuse_later_scope() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  drawn mandate;
begin
  select * into drawn from mandate where centre_id = new.centre_id and id = new.mandate_id and xmin = pg_current_xact_id()::xid;
  if not found then
    raise exception 'the scope of a mandate is not widened after it was drawn'
      using errcode = 'check_violation', constraint = 'mandate_scope_as_drawn';
  end if;
  if not allows_mandate(new.edition_id, drawn.drawn_on) then
    raise exception 'this e-service cannot be applied for under a mandate that day (2., 17.3., 20.13.)'
      using errcode = 'check_violation', constraint = 'mandate_scope_allowed';
  end if;
  return new;
end
$$;

-- As before, and nothing may have been begun in the portal before the day of signing.
create function mandate_permits(of_centre uuid, of_mandate uuid, of_e_service uuid, begun_at timestamptz, at_moment timestamptz)
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
       and not exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (m.centre_id, m.id))
  );
end
$$;

-- Offered to other rooms, so that a case holds what belongs together.
create function check_of_notice(of_centre uuid, of_notice uuid) returns uuid
language sql stable
set search_path = public, pg_temp
as $$ select identity_check_id from notice where (centre_id, id) = (of_centre, of_notice) $$;

create function notice_of_mandate(of_centre uuid, of_mandate uuid) returns uuid
language sql stable
set search_path = public, pg_temp
as $$ select notice_id from mandate where (centre_id, id) = (of_centre, of_mandate) $$;

-- A rule asks our tables, not one of the same name that its caller has made for the session.
alter function keep_order_of_mandate() set search_path = public, pg_temp;
