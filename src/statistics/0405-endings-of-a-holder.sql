-- As in 0372, but the editions of the holder are looked up once, and not for each row that is counted.
create or replace function ending_figures(first_month date, last_month date, known_until date, of_centre uuid, of_holder uuid)
returns table (what text, reason text, endings bigint)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select e.what, e.reason, sum(e.endings)
    from ending_count e
   where e.month between first_month and last_month and is_known(e.month, e.known_on, known_until)
     and (of_centre is null or e.centre_id = of_centre)
     and (of_holder is null or e.edition_id in (select unnest(editions_of_holder(of_holder))))
   group by e.what, e.reason
$$;
