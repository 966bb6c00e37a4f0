-- The identity is checked, the notice told and the mandate drawn up and signed on one day, that of the check (22.¹ 1., 22.¹ 3.).
create function refuse_of_another_day() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  its_day date;
begin
  if tg_table_name = 'notice' then
    its_day := (new.told_at at time zone 'Europe/Riga')::date;
  else
    its_day := new.drawn_on;
  end if;
  if its_day <> day_of_check(new.centre_id, new.identity_check_id) then
    raise exception 'it stands on an identity check of another day (22.¹ 1.)'
      using errcode = 'check_violation', constraint = 'check_of_the_day', table = tg_table_name;
  end if;
  return new;
end
$$;
call add_rule('notice', 'check_of_the_day', 'insert on %s for each row', 'refuse_of_another_day');
call add_rule('mandate', 'check_of_the_day', 'insert on %s for each row', 'refuse_of_another_day');

-- As before (0091), and: it is signed on the day it was drawn up; nothing but the term ends it after its term.
create or replace function keep_order_of_mandate() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  drawn mandate;
  signed boolean;
begin
  select * into drawn from mandate where centre_id = new.centre_id and id = new.mandate_id for no key update;
  if tg_table_name = 'mandate_signing' then
    if new.signed_on is distinct from drawn.drawn_on then
      raise exception 'a mandate is signed on the day it was drawn up'
        using errcode = 'check_violation', constraint = 'mandate_signed_that_day';
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
    if new.kind <> 'unsigned' and new.ended_at >= (drawn.valid_until + 1)::timestamp at time zone 'Europe/Riga' then
      raise exception 'its term has ended it'
        using errcode = 'check_violation', constraint = 'mandate_ends_within_term';
    end if;
  end if;
  return new;
end
$$;

-- Offered to other rooms: the e-services that a mandate names.
create function is_named_by(of_centre uuid, of_mandate uuid) returns setof uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query select e_service_id from mandate_scope where (centre_id, mandate_id) = (of_centre, of_mandate);
end
$$;
