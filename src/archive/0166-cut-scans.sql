-- What stands behind the end of a scan (a scanner's padding, a phone's own data) is not stored; that it was there is.
alter table archive_scan
  add column uploaded_size integer check (uploaded_size > size and uploaded_size <= 20971520),
  add column uploaded_sha256 bytea check (octet_length(uploaded_sha256) = 32 and uploaded_sha256 <> sha256),
  add constraint cut_scan_tells_both check ((uploaded_size is null) = (uploaded_sha256 is null));
comment on column archive_scan.sha256 is 'Of the file as it is stored.';
comment on column archive_scan.uploaded_size is 'Of the file as it was uploaded, in bytes, where something behind its end was cut off; null where nothing was.';
comment on column archive_scan.uploaded_sha256 is 'Of the file as it was uploaded, where something behind its end was cut off.';
grant insert (uploaded_size, uploaded_sha256) on archive_scan to tilts_app;
