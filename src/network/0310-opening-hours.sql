-- When a centre is open, as it was said from a day on. What was said of a day stays known: nothing is overwritten, and of several words
-- about a day the one of the latest day holds, and of one day the one said last.
create table centre_hours (
  id         uuid primary key,
  centre_id  uuid not null references centre,
  valid_from date not null,
  opens      text not null check (opens in ('now', 'later')),
  note       text check (length(note) between 1 and 1000),
  said_at    timestamptz not null,
  said_by    uuid references staff,
  constraint hours_of_their_centre unique (id, centre_id),
  constraint hours_from_now_on check (valid_from >= (said_at at time zone 'Europe/Riga')::date)
);
comment on table centre_hours is 'The opening hours of a centre from a day on, whole: its lines are in centre_hours_line.';
comment on column centre_hours.opens is 'later: it is told that it will open, and it is not open yet, whatever the lines say.';
comment on column centre_hours.note is 'What is told of the hours and belongs to no day of the week, as it was written.';
comment on column centre_hours.said_by is 'Null if a published list was imported.';
create index hours_of_centre on centre_hours (centre_id, valid_from desc, said_at desc, id desc);

-- The days of a part of the year, each as month and day in one number: 101 to 1231. From October to May it goes over the new year.
create function days_of_season(first_day text, last_day text) returns int4multirange
language plpgsql immutable
set search_path = public, pg_temp
as $$
declare
  f integer := replace(first_day, '-', '')::integer;
  l integer := replace(last_day, '-', '')::integer;
begin
  if first_day is null or last_day is null then
    return int4multirange(int4range(101, 1231, '[]'));
  elsif f <= l then
    return int4multirange(int4range(f, l, '[]'));
  end if;
  return int4multirange(int4range(f, 1231, '[]'), int4range(101, l, '[]'));
end
$$;

-- A day that some year has, such as 02-29.
create function is_day_of_year(day text) returns boolean
language plpgsql immutable
set search_path = public, pg_temp
as $$
begin
  if day !~ '^(0[1-9]|1[0-2])-\d\d$' then
    return false;
  end if;
  return right(day, 2)::integer between 1 and
    case when left(day, 2) = '02' then 29 when left(day, 2) in ('04', '06', '09', '11') then 30 else 31 end;
end
$$;

create table centre_hours_line (
  hours_id     uuid not null,
  centre_id    uuid not null,
  number       smallint not null,
  weekday      smallint not null check (weekday between 1 and 7),
  season_from  text check (is_day_of_year(season_from)),
  season_until text check (is_day_of_year(season_until)),
  state        text not null check (state in ('open', 'closed', 'on_call', 'as_written')),
  begins       smallint,
  ends         smallint,
  note         text check (length(note) between 1 and 1000),
  primary key (hours_id, number),
  foreign key (hours_id, centre_id) references centre_hours (id, centre_id),
  constraint season_whole check ((season_from is null) = (season_until is null)),
  constraint times_whole check ((begins is null) = (ends is null)),
  constraint begins_before_it_ends check (begins >= 0 and begins < ends and ends <= 1440),
  constraint open_at_times check (case state when 'open' then begins is not null when 'on_call' then true else begins is null end),
  constraint written_somehow check (state <> 'as_written' or note is not null),
  constraint hours_do_not_overlap exclude using gist (
    hours_id with =,
    weekday with =,
    days_of_season(season_from, season_until) with &&,
    int4range(coalesce(begins, 0)::integer, coalesce(ends, 1440)::integer) with &&
  ) where (state <> 'as_written')
);
comment on table centre_hours_line is 'What is said of a day of the week, 1 for Monday: from one minute of the day to another, all the year or in a part of it. A day without a line is unknown, which is not closed.';
comment on column centre_hours_line.note is 'Beside the times; or, as_written, the whole text, because it can be meant in several ways.';

-- On these days it is otherwise than usual. A later word about a day supersedes an earlier one; usual takes it back.
create table centre_day (
  id        uuid primary key,
  centre_id uuid not null references centre,
  from_day  date not null,
  until_day date not null,
  state     text not null check (state in ('open', 'closed', 'on_call', 'usual')),
  note      text check (length(note) between 1 and 300),
  said_at   timestamptz not null,
  said_by   uuid not null references staff,
  constraint days_of_their_centre unique (id, centre_id),
  constraint days_in_order check (until_day between from_day and from_day + 366),
  constraint days_from_now_on check (from_day >= (said_at at time zone 'Europe/Riga')::date)
);
create index days_of_centre on centre_day (centre_id, until_day, said_at desc);

create table centre_day_time (
  day_id    uuid not null,
  centre_id uuid not null,
  begins    smallint not null,
  ends      smallint not null,
  primary key (day_id, begins),
  foreign key (day_id, centre_id) references centre_day (id, centre_id),
  constraint begins_before_it_ends check (begins >= 0 and begins < ends and ends <= 1440),
  constraint times_do_not_overlap exclude using gist (
    day_id with =, int4range(begins::integer, ends::integer) with &&
  )
);

call make_append_only('centre_hours');
call make_append_only('centre_hours_line');
call make_append_only('centre_day');
call make_append_only('centre_day_time');
call keep_days_in_bounds('centre_hours');
call keep_days_in_bounds('centre_day');
call keep_moment_of_writing('centre_hours', 'said_at');
call keep_moment_of_writing('centre_day', 'said_at');
call require_right_of_author('centre_hours', 'said_by', $$
  has_right(new.said_by, '{ministry_officer}', null, null, new.said_at)
  or has_right(new.said_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.said_at)$$);
call require_right_of_author('centre_day', 'said_by', $$
  has_right(new.said_by, '{ministry_officer}', null, null, new.said_at)
  or has_right(new.said_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.said_at)$$);

grant select on centre_hours, centre_hours_line, centre_day, centre_day_time to tilts_app;
grant insert (id, centre_id, valid_from, opens, note, said_at, said_by) on centre_hours to tilts_app;
grant insert (hours_id, centre_id, number, weekday, season_from, season_until, state, begins, ends, note) on centre_hours_line to tilts_app;
grant insert (id, centre_id, from_day, until_day, state, note, said_at, said_by) on centre_day to tilts_app;
grant insert (day_id, centre_id, begins, ends) on centre_day_time to tilts_app;

-- What was said stays as it was said: lines come with the word they belong to.
create function refuse_lines_said_later() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not exists (
       select from centre_hours h
        where h.id = (to_jsonb(new) ->> 'hours_id')::uuid and h.xmin = pg_current_xact_id()::xid)
     and not exists (
       select from centre_day d
        where d.id = (to_jsonb(new) ->> 'day_id')::uuid and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'opening hours are said whole'
      using errcode = 'check_violation', constraint = 'hours_said_whole';
  end if;
  return new;
end
$$;
call add_rule('centre_hours_line', 'hours_said_whole', 'insert on %s for each row', 'refuse_lines_said_later');
call add_rule('centre_day_time', 'hours_said_whole', 'insert on %s for each row', 'refuse_lines_said_later');

-- An exceptional day is open at times, or it is not.
create function refuse_day_without_its_times() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  has_times boolean := exists (select from centre_day_time t where t.day_id = new.id);
begin
  if (new.state = 'open' and not has_times) or (new.state in ('closed', 'usual') and has_times) then
    raise exception 'an open day has its times, and a closed one has none'
      using errcode = 'check_violation', constraint = 'day_with_its_times';
  end if;
  return null;
end
$$;
call add_rule_at_end('centre_day', 'day_with_its_times', 'insert on %s', 'refuse_day_without_its_times');

-- Each word has its entry in the log. What nobody said came with a list, and its entry says so.
create function refuse_hours_without_their_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  acts text[] := case
    when tg_table_name = 'centre_day' then '{centre.say-day}'::text[]
    when new.said_by is null then '{centre.say-hours-by-list}'
    else '{centre.say-hours}'
  end;
  about jsonb := jsonb_build_object('things', jsonb_build_object('hours', new.id));
begin
  if new.said_by is not null then
    about := about || jsonb_build_object('person', new.said_by);
  end if;
  if not is_arranged(tg_relid) and not is_entered(acts, about) then
    raise exception 'opening hours are said with the entry in the log that says so'
      using errcode = 'check_violation', constraint = 'hours_beside_their_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('centre_hours', 'hours_beside_their_entry', 'insert on %s', 'refuse_hours_without_their_entry');
call add_rule_at_end('centre_day', 'hours_beside_their_entry', 'insert on %s', 'refuse_hours_without_their_entry');
