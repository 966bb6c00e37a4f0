-- What clients said is counted with the rest of a day: how many answers gave so many points, by centre and month.
create table satisfaction_count (
  centre_id uuid not null references centre,
  month     date not null,
  known_on  date not null,
  way       text not null check (way in ('tablet', 'card')),
  points    smallint not null check (points between 1 and 10),
  answers   integer not null,
  constraint satisfaction_counted_once unique (month, known_on, centre_id, way, points)
);
comment on table satisfaction_count is 'As service_count: changes of what is known. The answers of a month are the sum of the rows known until a day.';
create index satisfaction_count_of_centre on satisfaction_count (centre_id, month);
call keep_days_in_bounds('satisfaction_count');
call keep_to_centre('satisfaction_count');
grant select on satisfaction_count to tilts_app;

create function count_satisfaction() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  begins timestamptz := new.recorded_on::timestamp at time zone 'Europe/Riga';
  ends timestamptz := (new.recorded_on + 1)::timestamp at time zone 'Europe/Riga';
begin
  insert into satisfaction_count as counted (centre_id, month, known_on, way, points, answers)
  select k.centre_id, m.month, known_on(new.recorded_on, m.month), k.way, k.points, sum(s.sign * k.answers)
    from (values (1, ends), (-1, begins)) s(sign, known_before)
   cross join lateral satisfaction_known(begins, ends, s.known_before) k
   cross join lateral (select date_trunc('month', k.day)::date as month) m
   group by k.centre_id, m.month, k.way, k.points
  having sum(s.sign * k.answers) <> 0
  on conflict on constraint satisfaction_counted_once do update set answers = counted.answers + excluded.answers;
  return null;
end
$$;
create trigger satisfaction_is_counted after insert on counted_day for each row execute function count_satisfaction();
alter table counted_day enable always trigger satisfaction_is_counted;

-- The answers of months as they were known on a day, by month or by centre. Later: known only after the month had ended, less what was taken back then.
create function satisfaction_figures(first_month date, last_month date, known_until date, by_column text, of_centre uuid)
returns table (member text, points integer, answers bigint, later bigint)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select case by_column when 'month' then s.month::text else s.centre_id::text end, s.points::integer, sum(s.answers),
         coalesce(sum(s.answers) filter (where s.known_on > (s.month + interval '1 month')::date - 1), 0)
    from satisfaction_count s
   where s.month between first_month and last_month and is_known(s.month, s.known_on, known_until)
     and (of_centre is null or s.centre_id = of_centre)
   group by 1, s.points
$$;

-- As differing_counts, of what clients said.
create function differing_satisfaction()
returns table (centre_id uuid, month date, kind text, counted bigint, recorded bigint)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  with last as (select max(recorded_on) as recorded_on from counted_day),
  known as (
    select k.centre_id, date_trunc('month', k.day)::date as month, k.points, sum(k.answers) as answers
      from last l
     cross join lateral (select (l.recorded_on + 1)::timestamp at time zone 'Europe/Riga' as ends) e
     cross join lateral satisfaction_known('-infinity', e.ends, e.ends) k
     group by k.centre_id, date_trunc('month', k.day), k.points),
  counted as (
    select s.centre_id, s.month, s.points::integer as points, sum(s.answers) as answers
      from satisfaction_count s
     group by s.centre_id, s.month, s.points)
  select coalesce(c.centre_id, k.centre_id), coalesce(c.month, k.month), 'satisfaction',
         sum(coalesce(c.answers, 0)), sum(coalesce(k.answers, 0))
    from counted c
    full join known k on (k.centre_id, k.month, k.points) = (c.centre_id, c.month, c.points)
   group by 1, 2
  having bool_or(coalesce(c.answers, 0) <> coalesce(k.answers, 0))
$$;
