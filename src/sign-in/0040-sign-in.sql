create table session (
  key_hash         bytea primary key,
  staff_id         uuid not null references staff,
  right_id         uuid references access_right,
  person_name      text not null,
  place_name       text,
  means            text not null,
  id_token         bytea not null,
  form_token       text not null,
  started_at       timestamptz not null,
  authenticated_at timestamptz not null,
  last_seen_at     timestamptz not null,
  ended_at         timestamptz,
  constraint session_under_own_right foreign key (right_id, staff_id) references access_right (id, staff_id)
);
comment on column session.key_hash is 'SHA-256 of the key in the cookie; the key itself is not stored.';
comment on column session.person_name is 'The staff member''s name at sign-in, shown in the header of each page without reading another table.';
comment on column session.place_name is 'The centre, or otherwise the organisation, of the chosen right.';
comment on column session.authenticated_at is 'When the person last authenticated with a qualified means: filing requires a recent one (22.¹ 2.).';
create index session_of_staff on session (staff_id);
create index session_age on session (last_seen_at);

create table sign_in_attempt (
  state_hash  bytea primary key,
  sealed      bytea not null,
  started_at  timestamptz not null
);
comment on table sign_in_attempt is 'A sign-in in progress at the provider: nonce, PKCE verifier, the page to return to and the saved form, sealed. Used once.';
create index sign_in_attempt_age on sign_in_attempt (started_at);

create table kept_form (
  id         uuid primary key,
  staff_id   uuid not null references staff,
  right_id   uuid references access_right,
  path       text not null,
  sealed     bytea not null,
  kept_at    timestamptz not null
);
comment on table kept_form is 'The input of a form that needed a fresh sign-in first; sealed, short-lived, for that person only.';
comment on column kept_form.right_id is 'The right under which the form was begun; under another one it is not restored.';
create index kept_form_age on kept_form (kept_at);

create table sign_in_rate (
  caller bytea not null,
  minute timestamptz not null,
  times  integer not null,
  primary key (caller, minute)
);
comment on table sign_in_rate is 'How often a network address, stored only as a keyed hash, tried to sign in during a minute.';

grant select, insert, update, delete on session, sign_in_attempt, kept_form, sign_in_rate to tilts_app;
