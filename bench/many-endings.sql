-- What stands beside the services of a year in a report: one ending for twenty of them, and the answers of one client in ten. $1 the
-- first month, $2 how many services.
with endings as (
  insert into ending_count (centre_id, month, known_on, edition_id, what, reason, endings)
  select centres.id, x.month, (x.month + interval '1 month')::date - 1, editions.id, x.what, x.reason, count(*)
    from (
      select ($1::date + (g % 12) * interval '1 month')::date as month, case when random() < 0.3 then 'identity' else 'closed' end as what,
             (array['no_document', 'other_person', 'withdrew', 'no_right', 'refused'])[1 + floor(random() * random() * 5)::integer] as reason,
             1 + floor(random() * random() * 600)::integer as centre, 1 + floor(power(random(), 3) * 1500)::integer as edition
        from generate_series(1, $2::integer / 20) g) x
    join many_centres centres on centres.number = x.centre
    join many_editions editions on editions.number = x.edition
   group by centres.id, x.month, editions.id, x.what, x.reason)
insert into satisfaction_count (centre_id, month, known_on, way, points, answers)
select centres.id, x.month, (x.month + interval '1 month')::date - 1, x.way, x.points, count(*)
  from (
    select ($1::date + (g % 12) * interval '1 month')::date as month, case when random() < 0.5 then 'tablet' else 'card' end as way,
           1 + floor(sqrt(random()) * 10)::integer as points, 1 + floor(random() * random() * 600)::integer as centre
      from generate_series(1, $2::integer / 10) g) x
  join many_centres centres on centres.number = x.centre
 group by centres.id, x.month, x.way, x.points
