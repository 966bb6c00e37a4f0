-- Prepares an organisation's access request and may do nothing else: the person says for whom, and the ministry judges it.
alter type access_role add value 'representative';

create table organisation_named_by_applicant (
  organisation_id uuid primary key references organisation,
  named_by        uuid not null references staff,
  named_at        timestamptz not null
);
comment on table organisation_named_by_applicant is 'Organisations known only from an applicant''s own words: the officer who decides is told.';
grant select, insert on organisation_named_by_applicant to tilts_app;
