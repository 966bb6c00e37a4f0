-- A mandate is drawn up, then signed within its term, then ended, in this order only, whoever writes the rows.
create function keep_order_of_mandate() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  drawn mandate;
  signed boolean;
begin
  select * into drawn from mandate where centre_id = new.centre_id and id = new.mandate_id for no key update;
  if tg_table_name = 'mandate_signing' then
    if new.signed_on not between drawn.drawn_on and drawn.valid_until then
      raise exception 'a mandate is signed between the day it was drawn and the end of its term'
        using errcode = 'check_violation', constraint = 'mandate_signed_within_term';
    end if;
    if exists (select from mandate_end e where (e.centre_id, e.mandate_id) = (new.centre_id, new.mandate_id)) then
      raise exception 'a mandate that has ended is not signed'
        using errcode = 'check_violation', constraint = 'mandate_not_signed_after_end';
    end if;
  else
    signed := exists (select from mandate_signing s where (s.centre_id, s.mandate_id) = (new.centre_id, new.mandate_id));
    if signed = (new.kind = 'unsigned') then
      raise exception 'a signed mandate is not annulled as unsigned, and an unsigned one ends in no other way'
        using errcode = 'check_violation', constraint = 'mandate_ends_as_it_stood';
    end if;
  end if;
  return new;
end
$$;
call add_rule('mandate_signing', 'order_of_mandate', 'insert on %s for each row', 'keep_order_of_mandate');
call add_rule('mandate_end', 'order_of_mandate', 'insert on %s for each row', 'keep_order_of_mandate');

-- The scope is written together with the mandate: a line added afterwards would allow what nobody signed. It names only
-- e-services that may be applied for under a mandate on the day of drawing up.
create function refuse_later_scope() returns trigger
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
call add_rule('mandate_scope', 'scope_as_drawn', 'insert on %s for each row', 'refuse_later_scope');

-- Offered to other rooms: whether the mandate permits applying for this e-service at this moment. Nothing may have been begun
-- in the portal before the day of signing. Locks the mandate, so that it cannot be ended meanwhile.
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

-- Offered to other rooms, so that a case's records belong together.
create function check_of_notice(of_centre uuid, of_notice uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select identity_check_id from notice where (centre_id, id) = (of_centre, of_notice));
end
$$;

create function notice_of_mandate(of_centre uuid, of_mandate uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select notice_id from mandate where (centre_id, id) = (of_centre, of_mandate));
end
$$;
