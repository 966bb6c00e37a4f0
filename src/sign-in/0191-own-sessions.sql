-- People see and end their own sessions, and are told when they last signed in.
alter table session
  add column id uuid not null default gen_random_uuid() unique,
  add column browser text check (length(browser) <= 20),
  add column ended_from_elsewhere boolean not null default false,
  add column previous_sign_in timestamptz,
  add constraint session_ended_from_elsewhere check (not ended_from_elsewhere or ended_at is not null);
comment on column session.id is 'By which people and the log name it: the hash of its key is for finding it alone.';
comment on column session.browser is 'The family of the browser at sign-in, such as Firefox; not its whole description, which would tell people apart.';
comment on column session.ended_from_elsewhere is 'Its person ended it from another browser. A form sent in it later is kept for them, as when a session lapses.';
comment on column session.previous_sign_in is 'When the person had signed in before this session: told to them, so that they notice a sign-in that was not theirs.';

create table last_sign_in (
  staff_id     uuid primary key references staff,
  signed_in_at timestamptz not null
);
comment on table last_sign_in is 'When each person last signed in: sessions are deleted after a week.';
grant select, insert (staff_id, signed_in_at), update (signed_in_at) on last_sign_in to tilts_app;
grant insert (browser, previous_sign_in), update (ended_from_elsewhere) on session to tilts_app;

call keep_days_in_bounds('session');
call keep_days_in_bounds('last_sign_in');

create index session_going_on on session (staff_id, last_seen_at) where ended_at is null;
