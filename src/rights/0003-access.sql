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

create view access_right_held with (security_invoker) as
select id, staff_id, role, organisation_id, centre_id, position, valid_from, valid_until
  from access_right;
comment on view access_right_held is 'What a session asks of the right it works under.';

grant select, insert, update on access_right to tilts_app;
grant select on access_right_held to tilts_app;
