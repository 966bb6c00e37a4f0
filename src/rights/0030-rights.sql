create extension if not exists btree_gist;

create type access_role as enum ('employee', 'viewer', 'auditor', 'administrator', 'ministry_officer', 'holder_officer', 'representative');
comment on type access_role is 'A representative prepares an organisation''s access request and may do nothing else: the person says which organisation, and the ministry decides.';

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
  granted_at      timestamptz,
  basis           uuid,
  constraint right_of_its_person unique (id, staff_id),
  constraint right_at_own_centre foreign key (centre_id, organisation_id) references centre (id, organisation_id),
  constraint right_at_a_centre_or_not check ((role in ('employee', 'viewer', 'auditor')) = (centre_id is not null)),
  constraint access_right_term check (valid_until >= valid_from),
  constraint access_right_terms_do_not_overlap exclude using gist (
    staff_id with =,
    role with =,
    organisation_id with =,
    coalesce(centre_id, '00000000-0000-0000-0000-000000000000') with =,
    tstzrange(valid_from, valid_until) with &&
  )
);
comment on table access_right is 'Piekļuves tiesības: who may do what, where, from when until when (point 22).';
comment on column access_right.valid_until is 'The first moment at which it is no longer in force; null: permanent (Annex 2, note 2). Equal to valid_from: taken away before it began.';
comment on column access_right.basis is 'The decided request (2. pielikums) that is the basis of an administrator''s right.';
comment on constraint right_of_its_person on access_right is 'Nobody works under another person''s right: a row that names a right and a person refers to both by this key.';
comment on constraint right_at_own_centre on access_right is 'A centre''s right is given by the centre''s own municipality.';
create index access_right_of_staff on access_right (staff_id);
create index access_right_of_organisation on access_right (organisation_id, centre_id, id);
create index access_right_ends on access_right (valid_until) where valid_until is not null;

-- Who may do what, and where, is never changed: a right is extended or taken away, and anything else is another right.
grant select, insert, update (valid_until) on access_right to tilts_app;

create view access_right_held with (security_invoker) as
select id, staff_id, role, organisation_id, centre_id, position, valid_from, valid_until
  from access_right;
comment on view access_right_held is 'The columns that a session reads of its right.';
grant select on access_right_held to tilts_app;

create table access_right_change (
  number       bigint generated always as identity primary key,
  right_id     uuid not null references access_right,
  at           timestamptz not null,
  by           uuid references staff,
  kind         text not null check (kind in ('extended', 'taken')),
  reason       text,
  until_before timestamptz,
  until_after  timestamptz,
  basis        uuid,
  check (kind <> 'taken' or reason is not null)
);
comment on table access_right_change is 'What was done to a right after it was given: by whom, when and why. The right''s own row stays.';
comment on column access_right_change.number is 'Two changes of a right can happen in one millisecond; this is their order.';
create index access_right_change_of_right on access_right_change (right_id, number);
create unique index access_right_taken_once on access_right_change (right_id) where kind = 'taken';
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
  constraint invitation_to_own_centre foreign key (centre_id, organisation_id) references centre (id, organisation_id),
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
comment on table access_invitation is 'A right given to a person whose personal number is not known yet. The person who opens the link and signs in with a qualified means gets it.';
comment on column access_invitation.claimed_name is 'The name by the means, if it differs from the invited name: the right then waits until somebody who may give it confirms the name.';
create index access_invitation_of_organisation on access_invitation (organisation_id, id) where right_id is null and withdrawn_at is null;

create table access_right_used (
  right_id     uuid primary key references access_right,
  last_used_at timestamptz not null
);
comment on table access_right_used is 'The day on which somebody last worked under a right.';

create table access_reminder (
  right_id    uuid not null references access_right,
  valid_until timestamptz not null,
  days        smallint not null,
  reminded_at timestamptz not null,
  primary key (right_id, valid_until, days)
);
comment on table access_reminder is 'Reminders sent before the end of a term; a changed term gets a new reminder.';

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
