-- /readyz wrote one row and deleted it: where there was room for that and for no paper, or a page of the row was free again, it said
-- that the database writes. A table that is made anew has no page yet: each try asks the disk for as much room as an act with its
-- papers needs. It is created without "if not exists", and so is nobody else's.
drop table write_probe;
create function try_to_write() returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  create temporary table write_probe (filler text not null) on commit drop;
  alter table pg_temp.write_probe alter column filler set storage plain;
  insert into pg_temp.write_probe select repeat('-', 8000) from generate_series(1, 128);
end $$;
comment on function try_to_write() is 'Asks the disk for a megabyte, until the transaction ends. /readyz calls it, to know that writing works.';
revoke all on function try_to_write() from public;
grant execute on function try_to_write() to tilts_app;
