-- A year of services, already counted, as a country of 600 centres and 1,500 e-services has them: some are asked for far more often than
-- others, and two of a hundred are recorded within forty days after their month. $1 the first month, $2 how many.
with cells as materialized (
  select centres.id as centre_id, editions.id as edition_id, x.month, x.kind, x.way,
         case when x.kind = 'application' then 'filed' else x.outcome end as outcome,
         (x.month + interval '1 month')::date - 1 + case when random() < 0.02 then (random() * 40)::integer else 0 end as known_on
    from (
      select ($1::date + (g % 12) * interval '1 month')::date as month,
             (array['application', 'about_applying', 'about_service', 'self_service'])[1 + floor(random() * random() * 4)::integer] as kind,
             (array['in_person', 'phone', 'video', 'email'])[1 + floor(random() * random() * 4)::integer] as way,
             (array['explained', 'sent_on', 'will_apply', 'applied_alone', 'not_solved'])[1 + floor(random() * random() * 5)::integer] as outcome,
             1 + floor(random() * random() * 600)::integer as centre, 1 + floor(power(random(), 3) * 1500)::integer as edition
        from generate_series(1, $2::integer) g) x
    join many_centres centres on centres.number = x.centre
    join many_editions editions on editions.number = x.edition), counted as materialized (
  select centre_id, month, known_on, kind, way, edition_id, outcome, count(*)::integer as services
    from cells group by centre_id, month, known_on, kind, way, edition_id, outcome), kept as (
  insert into service_count (
         centre_id, month, known_on, kind, way, edition_id, topic, outcome, services, entered, measured, measured_seconds,
         planned_in_time, planned_late, result_in_time, result_late, result_measured, result_seconds)
  select centre_id, month, known_on, kind, way, edition_id, null, outcome, services, services, services, services * 300,
         services, 0, services, 0, services, services * 100000
    from counted)
insert into service_margin (
       holder_id, month, known_on, counted_by, member, kind, services, entered, measured, measured_seconds,
       planned_in_time, planned_late, result_in_time, result_late, result_measured, result_seconds)
select h.holder_id, c.month, c.known_on, m.counted_by, m.member, c.kind, sum(services), sum(services), sum(services), sum(services) * 300,
       sum(services), 0, sum(services), 0, sum(services), sum(services) * 100000
  from counted c
 cross join lateral (
        values ('month', c.month::text), ('kind', c.kind), ('centre', c.centre_id::text), ('about', c.edition_id::text),
               ('way', c.way), ('outcome', c.outcome)) m(counted_by, member)
  join many_editions e on e.id = c.edition_id
 cross join lateral (values (nil_uuid()), (md5('holder ' || (e.number / 100))::uuid)) h(holder_id)
 group by h.holder_id, c.month, c.known_on, m.counted_by, m.member, c.kind
