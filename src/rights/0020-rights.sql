-- A right that has not begun can be taken as well: its term is then empty.
alter table access_right
  drop constraint access_right_check,
  add constraint access_right_term check (valid_until >= valid_from),
  add column granted_at timestamptz,
  add column basis uuid;
comment on column access_right.basis is 'The decided request (2. pielikums) on which an administrator''s right rests.';
create index access_right_of_organisation on access_right (organisation_id, centre_id, id);
create index access_right_ends on access_right (valid_until) where valid_until is not null;

create table access_right_change (
  right_id     uuid not null references access_right,
  at           timestamptz not null,
  by           uuid references staff,
  kind         text not null check (kind in ('extended', 'taken')),
  reason       text,
  until_before timestamptz,
  until_after  timestamptz,
  basis        uuid,
  primary key (right_id, at),
  check (kind <> 'taken' or reason is not null)
);
comment on table access_right_change is 'What was done to a right after it was given: by whom, when and why. The right itself stays.';
call make_append_only('access_right_change');

create table access_invitation (
  id              uuid primary key,
  secret_hash     bytea not null unique,
  name            text not null,
  email           text not null,
  role            access_role not null,
  organisation_id uuid not null references organisation,
  centre_id       uuid references centre,
  position        text not null,
  valid_from      timestamptz not null,
  valid_until     timestamptz,
  invited_by      uuid not null references staff,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null,
  basis           uuid,
  claimed_at      timestamptz,
  claimed_by      uuid references staff,
  claimed_name    text,
  right_id        uuid references access_right,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references staff,
  check (valid_until is null or valid_until > valid_from),
  check ((claimed_at is null) = (claimed_by is null)),
  check (right_id is null or claimed_at is not null),
  constraint access_invitation_terms_do_not_overlap exclude using gist (
    lower(email) with =,
    role with =,
    organisation_id with =,
    coalesce(centre_id, '00000000-0000-0000-0000-000000000000') with =,
    tstzrange(valid_from, valid_until) with &&
  ) where (right_id is null and withdrawn_at is null)
);
comment on table access_invitation is 'A right given to a person whose personal number is not known yet: it is bound to whoever shows the link and a qualified means.';
comment on column access_invitation.claimed_name is 'The name by the means, if it is not the one invited: the right then waits until somebody who may give it confirms it.';
create index access_invitation_of_organisation on access_invitation (organisation_id, id) where right_id is null and withdrawn_at is null;

create table access_right_used (
  right_id     uuid primary key references access_right,
  last_used_at timestamptz not null
);
comment on table access_right_used is 'When somebody last worked under a right, to the day.';

create table access_reminder (
  right_id    uuid not null references access_right,
  valid_until timestamptz not null,
  days        smallint not null,
  reminded_at timestamptz not null,
  primary key (right_id, valid_until, days)
);
comment on table access_reminder is 'Reminders sent before the end of a term; another term is reminded of anew.';

create table access_review (
  right_id     uuid not null references access_right,
  confirmed_at timestamptz not null,
  confirmed_by uuid not null references staff,
  primary key (right_id, confirmed_at)
);
comment on table access_review is 'The quarterly review: an administrator confirmed that the right is still needed (2. pielikuma 4. piezīme).';
call make_append_only('access_review');

grant select, insert on access_right_change, access_reminder, access_review to tilts_app;
grant select, insert, update on access_invitation, access_right_used to tilts_app;
