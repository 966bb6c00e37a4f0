-- A practice centre's database is made up as a demo's is, and it alone may be dropped by a command.
alter table installation_mark drop constraint installation_mark_kind_check;
alter table installation_mark
  add constraint installation_mark_kind_check check (kind in ('demo', 'test', 'training'));
