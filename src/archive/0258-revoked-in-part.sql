-- A mandate may be withdrawn for some of its e-services, several times: that mark can come more than once, as corrections can.
alter table register_mark
  drop constraint register_mark_kind_check,
  add constraint register_mark_kind_check check (
    kind in ('revoked', 'revoked_in_part', 'unsigned', 'ended', 'died', 'corrected', 'unused', 'spoiled', 'on_paper', 'entered'));
drop index mark_ends_once;
create unique index mark_ends_once on register_mark (centre_id, document, kind) where kind not in ('corrected', 'died', 'revoked_in_part');
comment on table register_mark is 'Later marks: revoked, revoked in part, never signed, ended, died, corrected, and what became of a blank. Marks are added; entries are never overwritten.';
