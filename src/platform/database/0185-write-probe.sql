-- A database can answer and yet not write: on a full disk, or as a standby. Small changes may even then find room in old pages, so
-- what is tried must need a page of its own: a row of more than half a page, not compressed.
create table write_probe (
  filler bytea not null
) with (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
alter table write_probe alter column filler set storage plain;
comment on table write_probe is 'Always empty. /readyz writes a row and deletes it in one transaction, to know that writing works.';
grant insert (filler), delete on write_probe to tilts_app;
