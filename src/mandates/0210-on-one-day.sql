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

-- It is signed on the day on which it was drawn up, and nothing but its term ends it after that.
create function refuse_signing_of_another_day() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (select from mandate m where (m.centre_id, m.id) = (new.centre_id, new.mandate_id) and m.drawn_on <> new.signed_on) then
    raise exception 'a mandate is signed on the day it was drawn up'
      using errcode = 'check_violation', constraint = 'mandate_signed_that_day';
  end if;
  return new;
end
$$;
call add_rule('mandate_signing', 'signed_that_day', 'insert on %s for each row', 'refuse_signing_of_another_day');

create function refuse_end_after_term() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind <> 'unsigned' and exists (
    select from mandate m
     where (m.centre_id, m.id) = (new.centre_id, new.mandate_id)
       and new.ended_at >= (m.valid_until + 1)::timestamp at time zone 'Europe/Riga') then
    raise exception 'its term has ended it'
      using errcode = 'check_violation', constraint = 'mandate_ends_within_term';
  end if;
  return new;
end
$$;
call add_rule('mandate_end', 'within_term', 'insert on %s for each row', 'refuse_end_after_term');

-- Offered to other rooms: the e-services that a mandate names.
create function e_services_named_by(of_centre uuid, of_mandate uuid) returns setof uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query select e_service_id from mandate_scope where (centre_id, mandate_id) = (of_centre, of_mandate);
end
$$;
