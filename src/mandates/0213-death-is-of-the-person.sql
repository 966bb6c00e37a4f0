-- From the day of death of the client or the represented person no notice is told, no mandate granted and none signed (22.¹ 3.).
call stop_at_death('notice',
  'has_died_in_check(new.centre_id, new.identity_check_id, (new.told_at at time zone ''Europe/Riga'')::date)');
call stop_at_death('mandate', 'has_died_in_check(new.centre_id, new.identity_check_id, new.drawn_on)');

create function had_died_when_signed(of_centre uuid, of_mandate uuid, signed_on date) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from mandate m
     where (m.centre_id, m.id) = (of_centre, of_mandate) and has_died_in_check(of_centre, m.identity_check_id, signed_on));
end
$$;
call stop_at_death('mandate_signing', 'had_died_when_signed(new.centre_id, new.mandate_id, new.signed_on)');

-- A death was recorded of one mandate until now. Whoever still does so records it of the person.
create function note_death_of_client() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform note_death_of(m.centre_id, m.id, m.client_id, (new.ended_at at time zone 'Europe/Riga')::date, new.recorded_at, new.recorded_by)
     from mandate m
    where (m.centre_id, m.id) = (new.centre_id, new.mandate_id);
  return new;
end
$$;
call add_rule('mandate_end', 'death_is_of_the_person', 'insert on %s for each row when (new.kind = ''died'')', 'note_death_of_client');

do $$
declare
  ended record;
begin
  for ended in
    select m.centre_id, m.id, m.client_id, (e.ended_at at time zone 'Europe/Riga')::date as died_on, e.recorded_at, e.recorded_by
      from mandate_end e join mandate m on (m.centre_id, m.id) = (e.centre_id, e.mandate_id)
     where e.kind = 'died'
     order by e.ended_at, m.id
  loop
    perform note_death_of(ended.centre_id, ended.id, ended.client_id, ended.died_on, ended.recorded_at, ended.recorded_by);
  end loop;
end
$$;
