-- Death is a fact of a person at a centre: from its day nothing is granted, filed or told, and what was filed before stays filed. One
-- recorded by mistake is put right by two people: one says so, another confirms it. Then it does not stand any more.
create table death (
  centre_id   uuid not null,
  id          uuid not null,
  client_id   uuid not null,
  died_on     date not null,
  told_by     bytea,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, client_id) references client,
  constraint died_before_recorded check (died_on <= (recorded_at at time zone 'Europe/Riga')::date)
);
comment on table death is 'That a person served at the centre has died. What is known of it only from the end of a mandate has the mandate''s id.';
comment on column death.died_on is 'The first day on which nothing is done for them any more.';
comment on column death.told_by is 'Who told of it and how, sealed.';
create index death_of_client on death (centre_id, client_id);

create table death_mistake (
  centre_id uuid not null,
  id        uuid not null,
  death_id  uuid not null,
  reason    bytea not null,
  said_at   timestamptz not null,
  said_by   uuid not null references staff,
  primary key (centre_id, id),
  constraint death_mistake_said_once unique (centre_id, death_id),
  foreign key (centre_id, death_id) references death
);
comment on table death_mistake is 'One person says that a death was recorded by mistake, and why (sealed). The death stands until another confirms it.';

create table death_mistake_confirmed (
  centre_id    uuid not null,
  mistake_id   uuid not null,
  confirmed_at timestamptz not null,
  confirmed_by uuid not null references staff,
  constraint death_mistake_confirmed_once primary key (centre_id, mistake_id),
  foreign key (centre_id, mistake_id) references death_mistake
);
comment on table death_mistake_confirmed is 'A second person confirms it: the death does not stand any more.';

do $$
declare t text;
begin
  foreach t in array array['death', 'death_mistake', 'death_mistake_confirmed'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
    call keep_days_in_bounds(t::regclass);
  end loop;
end
$$;

call require_right('death', 'recorded_by', 'recorded_at', 'employee');
call require_right('death_mistake', 'said_by', 'said_at', 'employee');
call require_right('death_mistake_confirmed', 'confirmed_by', 'confirmed_at', 'employee');

-- Offered to other rooms: the death of a person that stands, and the earliest death among the people of a check.
create function standing_death(of_centre uuid, person uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select d.id from death d
     where (d.centre_id, d.client_id) = (of_centre, person)
       and not exists (
         select from death_mistake m
           join death_mistake_confirmed c on (c.centre_id, c.mistake_id) = (m.centre_id, m.id)
          where (m.centre_id, m.death_id) = (d.centre_id, d.id))
     limit 1);
end
$$;

create function death_in_check(of_centre uuid, check_of_identity uuid) returns jsonb
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select jsonb_build_object('id', d.id, 'diedOn', d.died_on)
      from identity_check i
      join death d on d.centre_id = i.centre_id
                  and d.id in (standing_death(i.centre_id, i.client_id), standing_death(i.centre_id, i.represented_id))
     where (i.centre_id, i.id) = (of_centre, check_of_identity)
     order by d.died_on
     limit 1);
end
$$;

-- Whether a person had died by that day. Locks the person, so that no death is recorded meanwhile.
create function has_died(of_centre uuid, person uuid, by_day date) returns boolean
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  perform from client where (centre_id, id) = (of_centre, person) for share;
  return exists (select from death where (centre_id, id) = (of_centre, standing_death(of_centre, person)) and died_on <= by_day);
end
$$;

-- Whether anybody of a check had: the client or the represented person.
create function has_died_in_check(of_centre uuid, check_of_identity uuid, by_day date) returns boolean
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from identity_check i
     where (i.centre_id, i.id) = (of_centre, check_of_identity)
       and (has_died(of_centre, i.client_id, by_day) or has_died(of_centre, i.represented_id, by_day)));
end
$$;

create function refuse_after_death() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  raise exception 'from the day of a person''s death nothing is granted, filed or told (22.¹ 3.)'
    using errcode = 'check_violation', constraint = 'nothing_after_death', table = tg_table_name;
end
$$;

-- For a table of what is granted, filed or told: `late` is the condition that the row NEW is of somebody who had died by then.
create procedure stop_at_death(target regclass, late text)
language plpgsql
as $$
begin
  call add_rule(target, 'nothing_after_death', format('insert on %%s for each row when (%s)', late), 'refuse_after_death');
end
$$;

call stop_at_death('identity_check',
  'new.outcome = ''confirmed'' and (has_died(new.centre_id, new.client_id, (new.checked_at at time zone ''Europe/Riga'')::date)'
  || ' or has_died(new.centre_id, new.represented_id, (new.checked_at at time zone ''Europe/Riga'')::date))');

-- One death of a person stands. Whoever acts for them at this moment goes first.
create function refuse_second_death() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  perform from client where (centre_id, id) = (new.centre_id, new.client_id) for no key update;
  if standing_death(new.centre_id, new.client_id) is not null then
    raise exception 'the death of this person is recorded already'
      using errcode = 'check_violation', constraint = 'one_death_stands';
  end if;
  return new;
end
$$;
call add_rule('death', 'one_death_stands', 'insert on %s for each row', 'refuse_second_death');

create function refuse_to_confirm_alone() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from death_mistake m
     where (m.centre_id, m.id) = (new.centre_id, new.mistake_id) and m.said_by = new.confirmed_by) then
    raise exception 'two people put a death right'
      using errcode = 'check_violation', constraint = 'confirmed_by_another';
  end if;
  return new;
end
$$;
call add_rule('death_mistake_confirmed', 'confirmed_by_another', 'insert on %s for each row', 'refuse_to_confirm_alone');

-- Offered to the room whose records told of a death before: writes it of the person, unless one stands.
create function note_death_of(of_centre uuid, new_id uuid, person uuid, on_day date, at_moment timestamptz, by_staff uuid) returns void
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if standing_death(of_centre, person) is null then
    insert into death (centre_id, id, client_id, died_on, recorded_at, recorded_by)
    values (of_centre, new_id, person, on_day, at_moment, by_staff);
  end if;
end
$$;

grant select on death, death_mistake, death_mistake_confirmed to tilts_app;
grant insert (centre_id, id, client_id, died_on, told_by, recorded_at, recorded_by) on death to tilts_app;
grant insert (centre_id, id, death_id, reason, said_at, said_by) on death_mistake to tilts_app;
grant insert (centre_id, mistake_id, confirmed_at, confirmed_by) on death_mistake_confirmed to tilts_app;
