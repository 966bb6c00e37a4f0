create table service_case (
  centre_id  uuid not null references centre,
  id         uuid not null,
  edition_id uuid not null references e_service_edition,
  opened_at  timestamptz not null,
  opened_by  uuid not null references staff,
  primary key (centre_id, id)
);
comment on table service_case is 'A client''s matter at the counter, opened for an e-service; its duties are the records below.';

create table case_declaration (
  centre_id      uuid not null,
  case_id        uuid not null,
  declaration_id uuid not null,
  primary key (centre_id, case_id),
  unique (centre_id, declaration_id),
  foreign key (centre_id, case_id) references service_case,
  foreign key (centre_id, declaration_id) references declaration
);

create table case_identity_check (
  centre_id         uuid not null,
  case_id           uuid not null,
  identity_check_id uuid not null,
  outcome           text not null,
  primary key (centre_id, identity_check_id),
  foreign key (centre_id, case_id) references service_case,
  constraint case_check_as_it_was foreign key (centre_id, identity_check_id, outcome) references identity_check (centre_id, id, outcome)
);
create unique index case_confirmed_once on case_identity_check (centre_id, case_id) where outcome = 'confirmed';
create index case_identity_checks on case_identity_check (centre_id, case_id);

create table case_mandate (
  centre_id  uuid not null,
  case_id    uuid not null,
  mandate_id uuid not null,
  primary key (centre_id, mandate_id),
  unique (centre_id, case_id, mandate_id),
  foreign key (centre_id, case_id) references service_case,
  foreign key (centre_id, mandate_id) references mandate
);
comment on table case_mandate is 'The mandates granted in a case: the first, and those granted after an earlier one ended.';

create table case_notice (
  centre_id uuid not null,
  case_id   uuid not null,
  notice_id uuid not null,
  primary key (centre_id, notice_id),
  foreign key (centre_id, case_id) references service_case,
  foreign key (centre_id, notice_id) references notice
);
create index case_notices on case_notice (centre_id, case_id);

create table application (
  centre_id         uuid not null,
  id                uuid not null,
  case_id           uuid not null,
  mandate_id        uuid not null,
  e_service_id      uuid not null references e_service,
  edition_id        uuid not null references e_service_edition,
  identity_check_id uuid not null,
  client_id         uuid not null,
  identity_outcome  text not null default 'confirmed' check (identity_outcome = 'confirmed'),
  portal_reference  text not null check (length(portal_reference) between 1 and 100),
  portal_means      text not null,
  started_at        timestamptz not null,
  ended_at          timestamptz not null,
  filed_at          timestamptz not null,
  filed_by          uuid not null references staff,
  signed_in_at      timestamptz not null,
  primary key (centre_id, id),
  constraint one_application_per_mandate_line unique (centre_id, mandate_id, e_service_id),
  constraint portal_reference_used_once unique (e_service_id, portal_reference),
  foreign key (centre_id, case_id) references case_declaration,
  foreign key (centre_id, case_id, mandate_id) references case_mandate (centre_id, case_id, mandate_id),
  foreign key (centre_id, identity_check_id, client_id, identity_outcome) references identity_check (centre_id, id, client_id, outcome),
  foreign key (centre_id, mandate_id) references mandate_signing,
  foreign key (centre_id, mandate_id, e_service_id) references mandate_scope,
  constraint application_of_the_mandates_client foreign key (centre_id, mandate_id, identity_check_id, client_id)
    references mandate (centre_id, id, identity_check_id, client_id),
  constraint application_of_its_edition foreign key (e_service_id, edition_id) references e_service_edition (e_service_id, id),
  check (ended_at >= started_at),
  check (ended_at <= filed_at)
);
comment on table application is '22.¹ 5.: an authorised e-service applied for. It requires the declaration, a confirmed identity and a signed mandate.';
comment on column application.portal_means is '22.¹ 2.: the qualified means with which the employee identified themself in the portal for this application, as they state.';
comment on column application.signed_in_at is 'When the employee last showed a qualified means to this system.';
create index applications_of_case on application (centre_id, case_id);
-- Search looks for references of one centre, at any number of applications.
create index application_by_reference on application (centre_id, portal_reference);

create table planned_time_told (
  centre_id      uuid not null,
  application_id uuid not null,
  planned_on     date,
  answered_at_once boolean not null,
  way            text not null,
  told_at        timestamptz not null,
  recorded_at    timestamptz not null,
  told_by        uuid not null references staff,
  primary key (centre_id, application_id),
  foreign key (centre_id, application_id) references application,
  check ((planned_on is null) = answered_at_once)
);
comment on table planned_time_told is '22.¹ 6.: the client was informed of the planned completion time, or the e-service answered at once.';

create table result_told (
  centre_id      uuid not null,
  application_id uuid not null,
  way            text not null,
  told_at        timestamptz not null,
  recorded_at    timestamptz not null,
  told_by        uuid not null references staff,
  primary key (centre_id, application_id),
  foreign key (centre_id, application_id) references application
);
comment on table result_told is '22.¹ 7.: that and how the client was informed of the result; never the result itself.';

do $$
declare t text;
begin
  foreach t in array array['service_case', 'case_declaration', 'case_identity_check', 'case_mandate', 'case_notice',
                           'application', 'planned_time_told', 'result_told'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
  end loop;
end
$$;

call require_right('service_case', 'opened_by', 'opened_at', 'employee');
call require_right('application', 'filed_by', 'filed_at', 'employee');
call require_right('planned_time_told', 'told_by', 'recorded_at', 'employee');
call require_right('result_told', 'told_by', 'recorded_at', 'employee');

grant select, insert on service_case, case_declaration, case_identity_check, case_mandate, case_notice,
  application, planned_time_told, result_told to tilts_app;
-- Acts of one case lock its row and so run one after the other. "select … for update" needs the privilege to update; the
-- trigger refuses every change.
grant update (id) on service_case to tilts_app;
