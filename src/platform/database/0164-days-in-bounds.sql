-- A day in the year 206 or 2980 was mistyped, whatever it is of: no column takes one. Rows that are there already stay as they are.
create procedure keep_days_in_bounds(of_table regclass) language plpgsql as $$
declare c record;
begin
  for c in
    select t.relname || '_' || a.attname || '_in_bounds' as name, a.attname as day
      from pg_attribute a
      join pg_class t on t.oid = a.attrelid
     where a.attrelid = of_table
       and a.atttypid in ('date'::regtype, 'timestamptz'::regtype) and a.attnum > 0 and not a.attisdropped
       and not exists (select from pg_constraint k where k.conrelid = t.oid and k.conname = t.relname || '_' || a.attname || '_in_bounds')
     order by a.attnum
  loop
    execute format('alter table %s add constraint %I check (%I >= %L and %I < %L) not valid',
      of_table, c.name, c.day, '1900-01-01', c.day, '2200-01-01');
  end loop;
end
$$;
comment on procedure keep_days_in_bounds is 'For a new table, or one with a new column: no day or moment before 1900 or after 2199.';
