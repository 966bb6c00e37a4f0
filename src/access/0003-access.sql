create extension if not exists btree_gist;

create type access_role as enum ('employee', 'viewer', 'auditor', 'administrator', 'ministry_officer', 'holder_officer');

create table access_right (
  id              uuid primary key,
  staff_id        uuid not null references staff,
  role            access_role not null,
  organisation_id uuid not null references organisation,
  centre_id       uuid references centre,
  position        text not null,
  valid_from      timestamptz not null,
  valid_until     timestamptz,
  granted_by      uuid references staff,
  check (valid_until is null or valid_until > valid_from),
  check ((role in ('employee', 'viewer', 'auditor')) = (centre_id is not null)),
  constraint access_right_terms_do_not_overlap exclude using gist (
    staff_id with =,
    role with =,
    organisation_id with =,
    coalesce(centre_id, '00000000-0000-0000-0000-000000000000') with =,
    tstzrange(valid_from, valid_until) with &&
  )
);
comment on table access_right is 'Piekļuves tiesības: who may do what, where, from when until when (point 22).';
comment on column access_right.valid_until is 'The first moment at which it no longer holds; null: permanent (Annex 2, note 2).';
create index access_right_of_staff on access_right (staff_id);

create table session (
  key_hash         bytea primary key,
  staff_id         uuid not null references staff,
  right_id         uuid references access_right,
  means            text not null,
  id_token         bytea not null,
  form_token       text not null,
  started_at       timestamptz not null,
  authenticated_at timestamptz not null,
  last_seen_at     timestamptz not null,
  ended_at         timestamptz
);
comment on column session.key_hash is 'SHA-256 of the key in the cookie; the key itself is not kept.';
comment on column session.authenticated_at is 'When the person last showed a qualified means: filing asks for a fresh one (22.¹ 2.).';
create index session_of_staff on session (staff_id);

create table sign_in_attempt (
  state_hash  bytea primary key,
  sealed      bytea not null,
  started_at  timestamptz not null
);
comment on table sign_in_attempt is 'A sign-in under way at the provider: nonce, PKCE verifier, the page to return to and the form to keep, sealed. Used once.';

create table kept_form (
  id         uuid primary key,
  staff_id   uuid not null references staff,
  path       text not null,
  sealed     bytea not null,
  kept_at    timestamptz not null
);
comment on table kept_form is 'What was typed in a form that could not be taken before a fresh sign-in; sealed, short-lived, for that person alone.';

grant select, insert, update on access_right to tilts_app;
grant select, insert, update, delete on session, sign_in_attempt, kept_form to tilts_app;
