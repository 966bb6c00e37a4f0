-- A column that says when its row was written says the truth, also where nobody is named as its author (0132, 0135).

-- Whether a day is today in Latvia, within a minute.
create function is_of_today(day_of_row date) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
begin
  return day_of_row between ((clock_timestamp() - interval '1 minute') at time zone 'Europe/Riga')::date
                        and ((clock_timestamp() + interval '1 minute') at time zone 'Europe/Riga')::date
    or exists (select from installation_mark);
end
$$;

create function refuse_another_time() returns trigger
language plpgsql
as $$
begin
  raise exception '% says when it was written, and that is now', tg_table_name
    using errcode = 'check_violation', constraint = 'written_at_its_time', table = tg_table_name;
end
$$;

create procedure keep_moment_of_writing(target regclass, moment name)
language plpgsql
as $$
declare
  asks text;
begin
  select case atttypid when 'date'::regtype then 'is_of_today' else 'is_of_now' end into strict asks
    from pg_attribute where attrelid = target and attname = moment;
  call add_rule(target, format('moment_%s', moment)::name,
    format('insert or update of %I on %%s for each row when (not %s(new.%I))', moment, asks, moment), 'refuse_another_time');
end
$$;
comment on procedure keep_moment_of_writing is 'For a new column that says when its row was written: a moment within a minute of the database''s, or today (test/refusals/moments.test.ts).';
