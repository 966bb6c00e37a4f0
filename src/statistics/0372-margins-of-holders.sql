-- The report of a holder of much-used e-services read each cell of them: the sums over everything else are kept for each holder too, and a
-- report of one reads no more than it tells.
alter table service_margin add column holder_id uuid not null default nil_uuid();
comment on table service_margin is 'The sums of service_count by one thing over all else, of all services and of each holder''s, so that such a report reads no more than it tells.';
comment on column service_margin.holder_id is 'Whose e-services; nobody''s, 0: all services, also those about no e-service.';
alter table service_margin drop constraint margin_counted_once;

insert into service_margin (
       holder_id, month, known_on, counted_by, member, kind, services, entered, measured, measured_seconds,
       planned_in_time, planned_late, result_in_time, result_late, result_measured, result_seconds)
select h.holder_id, c.month, c.known_on, m.counted_by, m.member, c.kind, sum(c.services), sum(c.entered), sum(c.measured), sum(c.measured_seconds),
       sum(c.planned_in_time), sum(c.planned_late), sum(c.result_in_time), sum(c.result_late), sum(c.result_measured), sum(c.result_seconds)
  from service_count c
 cross join lateral holder_of_edition(c.edition_id) h(holder_id)
 cross join lateral (
        values ('month', c.month::text), ('kind', c.kind), ('centre', c.centre_id::text),
               ('about', coalesce(c.edition_id::text, c.topic)), ('way', c.way), ('outcome', c.outcome)) m(counted_by, member)
 where h.holder_id is not null
 group by h.holder_id, c.month, c.known_on, m.counted_by, m.member, c.kind;

alter table service_margin add constraint margin_counted_once
  unique nulls not distinct (holder_id, counted_by, month, known_on, member, kind);

create or replace function count_day(that_day date) returns boolean
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
declare
  begins timestamptz := that_day::timestamp at time zone 'Europe/Riga';
  ends timestamptz := (that_day + 1)::timestamp at time zone 'Europe/Riga';
begin
  if ends > clock_timestamp() and not exists (select from installation_mark) then
    raise exception 'a day is counted when it has ended'
      using errcode = 'check_violation', constraint = 'counted_when_ended';
  end if;
  insert into counted_day (recorded_on, counted_at) values (that_day, clock_timestamp()) on conflict do nothing;
  if not found then
    return false;
  end if;
  with changes as materialized (
    select c.centre_id, c.month, known_on(that_day, c.month) as known_on, c.kind, c.way, c.edition_id, c.topic, c.outcome,
           sum(c.services) as services, count(*) filter (where c.services = 1 and c.first_known_on = that_day) as entered,
           coalesce(sum(c.services) filter (where c.seconds is not null), 0) as measured,
           coalesce(sum(c.services::bigint * c.seconds), 0) as measured_seconds,
           coalesce(sum(c.services) filter (where c.planned_in_time), 0) as planned_in_time,
           coalesce(sum(c.services) filter (where not c.planned_in_time), 0) as planned_late,
           coalesce(sum(c.services) filter (where c.result_in_time), 0) as result_in_time,
           coalesce(sum(c.services) filter (where not c.result_in_time), 0) as result_late,
           coalesce(sum(c.services) filter (where c.result_seconds is not null), 0) as result_measured,
           coalesce(sum(c.services::bigint * c.result_seconds), 0) as result_seconds
      from service_changes(begins, ends) c
     group by c.centre_id, c.month, c.kind, c.way, c.edition_id, c.topic, c.outcome),
  cells as (
    insert into service_count as counted (
           centre_id, month, known_on, kind, way, edition_id, topic, outcome, services, entered, measured, measured_seconds,
           planned_in_time, planned_late, result_in_time, result_late, result_measured, result_seconds)
    select c.centre_id, c.month, c.known_on, c.kind, c.way, c.edition_id, c.topic, c.outcome,
           c.services, c.entered, c.measured, c.measured_seconds, c.planned_in_time, c.planned_late, c.result_in_time, c.result_late,
           c.result_measured, c.result_seconds
      from changes c
    on conflict on constraint counted_once do update
       set services = counted.services + excluded.services,
           entered = counted.entered + excluded.entered,
           measured = counted.measured + excluded.measured,
           measured_seconds = counted.measured_seconds + excluded.measured_seconds,
           planned_in_time = counted.planned_in_time + excluded.planned_in_time,
           planned_late = counted.planned_late + excluded.planned_late,
           result_in_time = counted.result_in_time + excluded.result_in_time,
           result_late = counted.result_late + excluded.result_late,
           result_measured = counted.result_measured + excluded.result_measured,
           result_seconds = counted.result_seconds + excluded.result_seconds)
  insert into service_margin as counted (
         holder_id, month, known_on, counted_by, member, kind, services, entered, measured, measured_seconds,
         planned_in_time, planned_late, result_in_time, result_late, result_measured, result_seconds)
  select h.holder_id, c.month, c.known_on, m.counted_by, m.member, c.kind, sum(c.services), sum(c.entered), sum(c.measured), sum(c.measured_seconds),
         sum(c.planned_in_time), sum(c.planned_late), sum(c.result_in_time), sum(c.result_late), sum(c.result_measured),
         sum(c.result_seconds)
    from changes c
   cross join lateral (
          values ('month', c.month::text), ('kind', c.kind), ('centre', c.centre_id::text),
                 ('about', coalesce(c.edition_id::text, c.topic)), ('way', c.way), ('outcome', c.outcome)) m(counted_by, member)
   cross join lateral (
          select nil_uuid() union all
          select o.holder_id from holder_of_edition(c.edition_id) o(holder_id) where o.holder_id is not null) h(holder_id)
   group by h.holder_id, c.month, c.known_on, m.counted_by, m.member, c.kind
  on conflict on constraint margin_counted_once do update
     set services = counted.services + excluded.services,
         entered = counted.entered + excluded.entered,
         measured = counted.measured + excluded.measured,
         measured_seconds = counted.measured_seconds + excluded.measured_seconds,
         planned_in_time = counted.planned_in_time + excluded.planned_in_time,
         planned_late = counted.planned_late + excluded.planned_late,
         result_in_time = counted.result_in_time + excluded.result_in_time,
         result_late = counted.result_late + excluded.result_late,
         result_measured = counted.result_measured + excluded.result_measured,
         result_seconds = counted.result_seconds + excluded.result_seconds;
  insert into ending_count as counted (centre_id, month, known_on, edition_id, what, reason, endings)
  select k.centre_id, date_trunc('month', k.ended_on)::date, known_on(that_day, date_trunc('month', k.ended_on)::date), k.edition_id,
         k.what, k.reason, sum(s.sign)
    from (values (1, ends), (-1, begins)) s(sign, known_before)
   cross join lateral endings_known(begins, ends, s.known_before) k
   group by k.centre_id, date_trunc('month', k.ended_on), k.edition_id, k.what, k.reason
  on conflict on constraint endings_counted_once do update set endings = counted.endings + excluded.endings;
  return true;
end
$$;

drop function service_figures(date, date, date, text, uuid, uuid[]);
drop function ending_figures(date, date, date, uuid, uuid[]);

-- As in 0363, but that a holder is told, and not the holder's editions.
create function service_figures(
  first_month date, last_month date, known_until date, by_column text, of_centre uuid, of_holder uuid)
returns table (
  member text, kind text, services bigint, late bigint, put_right bigint, measured bigint, measured_seconds bigint,
  planned_in_time bigint, planned_late bigint, result_in_time bigint, result_late bigint, result_measured bigint, result_seconds bigint)
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return query
    with known as (
      select m.member, m.month, m.known_on, m.kind, m.services, m.entered, m.measured, m.measured_seconds, m.planned_in_time,
             m.planned_late, m.result_in_time, m.result_late, m.result_measured, m.result_seconds
        from service_margin m
       where of_centre is null and m.holder_id = coalesce(of_holder, nil_uuid())
         and m.counted_by = by_column and m.month between first_month and last_month and is_known(m.month, m.known_on, known_until)
       union all
      select case by_column
               when 'month' then s.month::text when 'kind' then s.kind when 'centre' then s.centre_id::text
               when 'about' then coalesce(s.edition_id::text, s.topic) when 'way' then s.way when 'outcome' then s.outcome
             end,
             s.month, s.known_on, s.kind, s.services, s.entered, s.measured, s.measured_seconds, s.planned_in_time,
             s.planned_late, s.result_in_time, s.result_late, s.result_measured, s.result_seconds
        from service_count s
       where s.centre_id = of_centre
         and s.month between first_month and last_month and is_known(s.month, s.known_on, known_until))
    select k.member, k.kind, sum(k.services), sum(k.entered) filter (where a.is_after), sum(k.services - k.entered) filter (where a.is_after),
           sum(k.measured), sum(k.measured_seconds)::bigint, sum(k.planned_in_time), sum(k.planned_late),
           sum(k.result_in_time), sum(k.result_late), sum(k.result_measured), sum(k.result_seconds)::bigint
      from known k
     cross join lateral (select k.known_on > (k.month + interval '1 month')::date - 1 as is_after) a
     group by k.member, k.kind;
end
$$;

create function ending_figures(first_month date, last_month date, known_until date, of_centre uuid, of_holder uuid)
returns table (what text, reason text, endings bigint)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select e.what, e.reason, sum(e.endings)
    from ending_count e
   where e.month between first_month and last_month and is_known(e.month, e.known_on, known_until)
     and (of_centre is null or e.centre_id = of_centre)
     and (of_holder is null or e.edition_id = any (editions_of_holder(of_holder)))
   group by e.what, e.reason
$$;

-- Where the counts differ from the records of the days that are counted; nothing, if all is well.
create or replace function differing_counts()
returns table (centre_id uuid, month date, kind text, counted bigint, recorded bigint)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  with known as (
    select c.centre_id, c.month, c.kind, sum(c.services) as services, sum(c.services * (c.result_in_time is not null)::integer) as told
      from counted_day d
     cross join lateral service_changes('-infinity', (d.recorded_on + 1)::timestamp at time zone 'Europe/Riga') c
     where d.recorded_on = (select max(l.recorded_on) from counted_day l) and c.services = 1
     group by c.centre_id, c.month, c.kind),
  counted as (
    select s.centre_id, s.month, s.kind, sum(s.services) as services, sum(s.result_in_time + s.result_late) as told
      from service_count s
     group by s.centre_id, s.month, s.kind),
  margins as (
    select m.member::uuid as centre_id, m.month, m.kind, sum(m.services) as services, sum(m.result_in_time + m.result_late) as told
      from service_margin m
     where m.holder_id = nil_uuid() and m.counted_by = 'centre'
     group by m.member, m.month, m.kind)
  select coalesce(c.centre_id, k.centre_id), coalesce(c.month, k.month), coalesce(c.kind, k.kind), coalesce(c.services, 0), coalesce(k.services, 0)
    from (select a.centre_id, a.month, a.kind, a.services, a.told from counted a union select b.centre_id, b.month, b.kind, b.services, b.told from margins b) c
    full join known k on (k.centre_id, k.month, k.kind) = (c.centre_id, c.month, c.kind)
   where (coalesce(c.services, 0), coalesce(c.told, 0)) is distinct from (coalesce(k.services, 0), coalesce(k.told, 0))
$$;
