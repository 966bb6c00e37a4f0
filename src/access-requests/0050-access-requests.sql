create table organisation_named_by_applicant (
  organisation_id uuid primary key references organisation,
  named_by        uuid not null references staff,
  named_at        timestamptz not null
);
comment on table organisation_named_by_applicant is 'Organisations whose data were entered by an applicant and are not verified; the officer who decides sees that.';

create table access_request (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  channel         text not null check (channel in ('system', 'post', 'email')),
  arrived_on      date,
  begun_by        uuid not null references staff,
  begun_at        timestamptz not null,
  draft           bytea not null,
  draft_changed_at timestamptz not null,
  check ((channel = 'system') = (arrived_on is null))
);
comment on table access_request is 'Pieteikums par piekļuves tiesību piešķiršanu (2. pielikums), from its draft on.';
comment on column access_request.draft is 'The input, sealed; it does not change after the form is made.';
comment on column access_request.arrived_on is 'When it reached the ministry outside the system; an officer then registers it.';
create index access_request_of_organisation on access_request (organisation_id, id);
create index access_request_of_person on access_request (begun_by, id);

create table access_request_form (
  request_id uuid primary key references access_request,
  kind       text not null check (kind in ('grant', 'revoke')),
  wording    date not null,
  made_by    uuid not null references staff,
  made_at    timestamptz not null,
  sha256     bytea not null unique check (length(sha256) = 32),
  pdf        bytea not null
);
comment on table access_request_form is 'The form as made for signing: its bytes, sealed, and their hash, by which it is found in the signed file.';
call make_append_only('access_request_form');

create table access_request_row (
  request_id uuid not null references access_request_form,
  number     integer not null check (number > 0),
  centre_id  uuid references centre,
  last_day   date,
  content    bytea not null,
  primary key (request_id, number)
);
comment on table access_request_row is 'One employee of the form''s table; name, e-mail, phone, position and place sealed. No last day: permanent (2. piezīme).';
call make_append_only('access_request_row');

create table access_request_sending (
  id         uuid primary key,
  request_id uuid not null references access_request_form,
  sent_by    uuid not null references staff,
  sent_at    timestamptz not null,
  sha256     bytea not null check (length(sha256) = 32),
  file_name  bytea not null,
  file       bytea not null,
  unique (request_id, sha256)
);
comment on table access_request_sending is 'A signed file as received, sealed, kept permanently.';
call make_append_only('access_request_sending');

create table access_request_report (
  id          uuid primary key,
  sending_id  uuid not null references access_request_sending,
  made_at     timestamptz not null,
  verdict     text not null check (verdict in ('in_order', 'manual', 'refused')),
  reason      text not null,
  report      bytea not null,
  second      bytea,
  trust_lists jsonb not null
);
comment on table access_request_report is 'The result of a validation; validating again adds a row. The report names the signer and is sealed.';
comment on column access_request_report.trust_lists is 'Territory, sequence number and SHA-256 of each trusted list used.';
create index access_request_report_of_sending on access_request_report (sending_id, id);
call make_append_only('access_request_report');

create table access_request_decision (
  request_id       uuid primary key references access_request_form,
  sending_id       uuid not null references access_request_sending,
  report_id        uuid not null references access_request_report,
  decided_by       uuid not null references staff,
  decided_at       timestamptz not null,
  signature_ground text
);
comment on table access_request_decision is 'The ministry''s decision, one per request: if two officers decide at once, the second is refused.';
comment on column access_request_decision.signature_ground is 'Why the officer accepted a signature that validation left undecided.';
call make_append_only('access_request_decision');

create table access_row_decision (
  request_id uuid not null references access_request_decision,
  number     integer not null,
  approved   boolean not null,
  reason     text not null,
  rights     uuid[] not null,
  invitation uuid,
  leaves_none boolean not null,
  primary key (request_id, number),
  foreign key (request_id, number) references access_request_row
);
comment on column access_row_decision.rights is 'The rights given or taken away by this row.';
comment on column access_row_decision.leaves_none is 'The organisation was left without an administrator: allowed, and flagged.';
call make_append_only('access_row_decision');

-- Applicants prepare requests of their own organisation; an officer registers requests that reached the ministry outside the
-- system.
create function may_prepare_request(person uuid, by_channel text, for_organisation uuid, time_of_row timestamptz) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  if by_channel = 'system' then
    return has_right(person, '{representative, administrator}', null, for_organisation, time_of_row);
  end if;
  return has_right(person, '{ministry_officer}', null, null, time_of_row);
end
$$;

create function may_prepare_that_request(person uuid, that_request uuid, time_of_row timestamptz) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  prepared access_request;
begin
  select * into prepared from access_request where id = that_request;
  return may_prepare_request(person, prepared.channel, prepared.organisation_id, time_of_row);
end
$$;

call require_right_of_author('organisation_named_by_applicant', 'named_by',
  $$has_right(new.named_by, '{representative}', null, new.organisation_id, new.named_at)$$);
call require_right_of_author('access_request', 'begun_by',
  'may_prepare_request(new.begun_by, new.channel, new.organisation_id, new.begun_at)');
call require_right_of_author('access_request_form', 'made_by', 'may_prepare_that_request(new.made_by, new.request_id, new.made_at)');
call require_right_of_author('access_request_sending', 'sent_by', 'may_prepare_that_request(new.sent_by, new.request_id, new.sent_at)');
call require_right_of_author('access_request_decision', 'decided_by',
  $$has_right(new.decided_by, '{ministry_officer}', null, null, new.decided_at)$$);

grant select, insert, update on access_request to tilts_app;
grant select, insert on organisation_named_by_applicant, access_request_form, access_request_row, access_request_sending,
  access_request_report, access_request_decision, access_row_decision to tilts_app;
