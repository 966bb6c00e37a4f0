-- The first month of which anything is counted. What is recorded late, or found in a box, can be of a month before the first record.
create function first_month_counted() returns date
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select least((select date_trunc('month', min(d.recorded_on))::date from counted_day d),
               (select min(m.month) from service_margin m where m.counted_by = 'month'),
               (select min(s.month) from satisfaction_count s),
               (select min(e.month) from ending_count e))
$$;
