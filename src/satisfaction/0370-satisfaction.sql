-- What clients say of the service at a centre, on ten points, if they want to: on a card of paper or on a tablet at the counter. Who said it, of
-- which case and at which time is nowhere: of an answer there is the day.
create table satisfaction_tablet (
  centre_id uuid not null references centre,
  id        uuid not null,
  link_key  text not null unique check (link_key ~ '^[A-Za-z0-9_-]{43}$'),
  place     text not null check (length(place) between 1 and 100),
  set_up_at timestamptz not null,
  set_up_by uuid not null references staff,
  primary key (centre_id, id)
);
comment on table satisfaction_tablet is 'A page at the counter, where clients answer without a sign-in.';
comment on column satisfaction_tablet.link_key is '256 random bits in its address: whoever has it can answer, and see nothing.';
comment on column satisfaction_tablet.place is 'Where it stands.';

create table satisfaction_tablet_put_away (
  centre_id   uuid not null,
  tablet_id   uuid not null,
  put_away_at timestamptz not null,
  put_away_by uuid not null references staff,
  constraint put_away_once primary key (centre_id, tablet_id),
  foreign key (centre_id, tablet_id) references satisfaction_tablet
);
comment on table satisfaction_tablet_put_away is 'From then on its address takes no answers.';

create table satisfaction_answer (
  page_id     uuid primary key,
  centre_id   uuid not null,
  tablet_id   uuid not null,
  answered_on date not null,
  points      smallint not null check (points between 1 and 10),
  foreign key (centre_id, tablet_id) references satisfaction_tablet
);
comment on table satisfaction_answer is 'One client''s answer on a tablet. Nobody acts under a right, so no log tells of it.';
comment on column satisfaction_answer.page_id is 'Of the page that was answered: sent twice, it is one answer.';
create index satisfaction_answers_of_day on satisfaction_answer using brin (answered_on);

create function sum_of(numbers smallint[]) returns bigint
language sql immutable
set search_path = public, pg_temp
as $$ select sum(number) from unnest(numbers) number $$;

create table satisfaction_cards (
  centre_id   uuid not null references centre,
  id          uuid not null,
  day         date not null,
  supersedes  uuid,
  answers     smallint[] not null,
  reason      text check (reason in ('miscounted', 'more_found')),
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, day, id),
  constraint cards_recorded_once unique nulls not distinct (centre_id, day, supersedes),
  constraint supersedes_cards_of_its_day foreign key (centre_id, day, supersedes) references satisfaction_cards (centre_id, day, id),
  constraint cards_of_ten_points check (array_ndims(answers) = 1 and array_lower(answers, 1) = 1 and cardinality(answers) = 10),
  constraint cards_in_bounds check (0 <= all (answers) and 999 >= all (answers) and array_position(answers, null) is null),
  constraint some_cards check (supersedes is not null or sum_of(answers) > 0),
  constraint reason_of_putting_right check ((supersedes is null) = (reason is null)),
  constraint cards_of_a_day_that_came check (day <= (recorded_at at time zone 'Europe/Riga')::date),
  check (supersedes <> id)
);
comment on table satisfaction_cards is 'The cards that clients filled in on a day, counted by whoever emptied the box. The record that no other supersedes holds.';
comment on column satisfaction_cards.answers is 'How many gave 1 point, 2 points and so on to 10.';
create index satisfaction_cards_as_recorded on satisfaction_cards using brin (recorded_at);

call keep_to_centre('satisfaction_tablet');
call keep_to_centre('satisfaction_tablet_put_away');
call keep_to_centre('satisfaction_answer');
call keep_to_centre('satisfaction_cards');
call make_append_only('satisfaction_tablet');
call make_append_only('satisfaction_tablet_put_away');
call make_append_only('satisfaction_answer');
call make_append_only('satisfaction_cards');
call keep_days_in_bounds('satisfaction_tablet');
call keep_days_in_bounds('satisfaction_tablet_put_away');
call keep_days_in_bounds('satisfaction_answer');
call keep_days_in_bounds('satisfaction_cards');
call keep_moment_of_writing('satisfaction_tablet', 'set_up_at');
call keep_moment_of_writing('satisfaction_tablet_put_away', 'put_away_at');
call keep_moment_of_writing('satisfaction_answer', 'answered_on');
call keep_moment_of_writing('satisfaction_cards', 'recorded_at');
call require_right('satisfaction_tablet', 'set_up_by', 'set_up_at', 'employee');
call require_right('satisfaction_tablet_put_away', 'put_away_by', 'put_away_at', 'employee');
call require_right('satisfaction_cards', 'recorded_by', 'recorded_at', 'employee');
grant select on satisfaction_tablet, satisfaction_tablet_put_away, satisfaction_answer, satisfaction_cards to tilts_app;
grant insert (centre_id, id, link_key, place, set_up_at, set_up_by) on satisfaction_tablet to tilts_app;
grant insert (centre_id, tablet_id, put_away_at, put_away_by) on satisfaction_tablet_put_away to tilts_app;
grant insert (centre_id, id, day, supersedes, answers, reason, recorded_at, recorded_by) on satisfaction_cards to tilts_app;

-- The centre whose tablet has this address, as long as it is not put away.
create function centre_of_tablet(that_key text) returns uuid
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select t.centre_id
    from satisfaction_tablet t
   where t.link_key = that_key
     and not exists (select from satisfaction_tablet_put_away p where (p.centre_id, p.tablet_id) = (t.centre_id, t.id))
$$;

-- A client answers, without a sign-in and so without a centre. False: there is no such tablet, or it is put away.
create function answer_on_tablet(that_key text, that_page uuid, given smallint, that_day date) returns boolean
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if centre_of_tablet(that_key) is null then
    return false;
  end if;
  insert into satisfaction_answer (page_id, centre_id, tablet_id, answered_on, points)
  select that_page, t.centre_id, t.id, that_day, given from satisfaction_tablet t where t.link_key = that_key
  on conflict do nothing;
  return true;
end
$$;

-- Offered to other rooms: the answers as they were known at a moment, of the days and tablets of which something was recorded in a time.
create function satisfaction_known(touched_from timestamptz, touched_until timestamptz, known_before timestamptz)
returns table (centre_id uuid, day date, way text, points integer, answers bigint)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select a.centre_id, a.answered_on, 'tablet', a.points, count(*)
    from satisfaction_answer a
   where a.answered_on >= (touched_from at time zone 'Europe/Riga')::date and a.answered_on < (touched_until at time zone 'Europe/Riga')::date
     and a.answered_on < (known_before at time zone 'Europe/Riga')::date
   group by a.centre_id, a.answered_on, a.points
   union all
  select s.centre_id, s.day, 'card', n.points::integer, n.answers
    from satisfaction_cards s
   cross join lateral unnest(s.answers) with ordinality n(answers, points)
   where s.recorded_at < known_before and n.answers > 0
     and not exists (
           select from satisfaction_cards q
            where (q.centre_id, q.day, q.supersedes) = (s.centre_id, s.day, s.id) and q.recorded_at < known_before)
     and exists (
           select from satisfaction_cards t
            where (t.centre_id, t.day) = (s.centre_id, s.day) and t.recorded_at >= touched_from and t.recorded_at < touched_until)
$$;

-- Offered to other rooms: when the first one was recorded.
create function first_satisfaction_recorded() returns timestamptz
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select least((select min(recorded_at) from satisfaction_cards),
               (select min(answered_on)::timestamp at time zone 'Europe/Riga' from satisfaction_answer))
$$;
