alter table session
  add column person_name text not null,
  add column place_name  text;
comment on column session.person_name is 'As entered for the staff member at sign-in; in the header of each page without asking another table.';
comment on column session.place_name is 'The centre, or else the organisation, of the chosen right.';
create index session_age on session (last_seen_at);

alter table kept_form add column right_id uuid references access_right;
comment on column kept_form.right_id is 'The right under which the form was begun: under another one it is not brought back.';
create index kept_form_age on kept_form (kept_at);
create index sign_in_attempt_age on sign_in_attempt (started_at);

create table sign_in_rate (
  caller bytea not null,
  minute timestamptz not null,
  times  integer not null,
  primary key (caller, minute)
);
comment on table sign_in_rate is 'How often a network address, known only by its keyed hash, tried to sign in during a minute.';
grant select, insert, update, delete on sign_in_rate to tilts_app;
