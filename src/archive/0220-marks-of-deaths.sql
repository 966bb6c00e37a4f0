-- A death that was recorded by mistake and put right may be followed by another, so that mark can come twice as corrections can.
alter table register_mark
  drop constraint register_mark_kind_check,
  add constraint register_mark_kind_check check (kind in ('revoked', 'unsigned', 'ended', 'died', 'corrected'));
drop index mark_ends_once;
create unique index mark_ends_once on register_mark (centre_id, document, kind) where kind not in ('corrected', 'died');
comment on table register_mark is 'Later marks: revoked, never signed, ended, died, corrected. Marks are added; entries are never overwritten.';
