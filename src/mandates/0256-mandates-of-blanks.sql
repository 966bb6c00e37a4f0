-- The number on the paper is the register's number of that paper, also where its client became known only when a blank was entered.
alter table mandate
  drop constraint mandate_under_own_number,
  drop constraint mandate_dated_when_drawn;
drop trigger moment_drawn_on on mandate;

create function refuse_number_of_another() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if registered_client(new.centre_id, new.register_year, new.register_number, new.id) is distinct from new.client_id then
    raise exception 'a mandate has the number under which it is registered for its client'
      using errcode = 'foreign_key_violation', constraint = 'mandate_under_own_number', table = tg_table_name;
  end if;
  return new;
end
$$;
call add_rule('mandate', 'under_own_number', 'insert on %s for each row', 'refuse_number_of_another');

-- Its day is that on which it is drawn up, or that on which its blank was signed by hand; drawn_at is of now in both cases.
create function refuse_another_date() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.drawn_on <> (coalesce(filled_by_hand_at(new.centre_id, new.id), new.drawn_at) at time zone 'Europe/Riga')::date then
    raise exception 'a mandate is dated when it is drawn up, or when its blank was signed'
      using errcode = 'check_violation', constraint = 'mandate_dated_when_drawn', table = tg_table_name;
  end if;
  return new;
end
$$;
call add_rule('mandate', 'dated_when_drawn', 'insert on %s for each row', 'refuse_another_date');
comment on column mandate.drawn_on is 'The day on the paper: when it was drawn up, or when its blank was signed by hand.';

-- What stands on a check of identity is written on the day of the check; a mandate entered from a blank too, whatever day its paper has.
create or replace function refuse_of_another_day() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  its_day date;
begin
  if tg_table_name = 'notice' then
    its_day := (new.told_at at time zone 'Europe/Riga')::date;
  else
    its_day := (new.drawn_at at time zone 'Europe/Riga')::date;
  end if;
  if its_day <> day_of_check(new.centre_id, new.identity_check_id) then
    raise exception 'it stands on an identity check of another day (22.¹ 1.)'
      using errcode = 'check_violation', constraint = 'check_of_the_day', table = tg_table_name;
  end if;
  return new;
end
$$;

-- What is entered from a blank is a mandate.
create function refuse_entered_without_mandate() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (select from mandate m where (m.centre_id, m.id) = (new.centre_id, new.document)) then
    raise exception 'what is entered from a blank is a mandate'
      using errcode = 'check_violation', constraint = 'entered_as_mandate';
  end if;
  return null;
end
$$;
call add_rule_at_end('blank_entered', 'entered_as_mandate', 'insert on %s', 'refuse_entered_without_mandate');

-- Under a blank nothing was begun in the portal before it was signed.
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
       and coalesce(filled_by_hand_at(m.centre_id, m.id), begun_at) <= begun_at
       and m.valid_until >= (at_moment at time zone 'Europe/Riga')::date
       and not exists (
         select from mandate_end e
          where (e.centre_id, e.mandate_id) = (m.centre_id, m.id) and e.ended_at <= at_moment)
  );
end
$$;
