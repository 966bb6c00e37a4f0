create table client (
  centre_id  uuid not null references centre,
  id         uuid not null,
  met_at     timestamptz not null,
  primary key (centre_id, id)
);
comment on table client is 'A natural person served at a centre: the client or the represented person. Each centre has its own record of them.';

create table client_name (
  centre_id  uuid not null,
  client_id  uuid not null,
  number     integer not null check (number > 0),
  noted_at   timestamptz not null,
  given_name text not null check (length(given_name) between 1 and 300),
  surname    text not null check (length(surname) between 1 and 300),
  folded     text not null collate "C",
  birth_date bytea,
  primary key (centre_id, client_id, number),
  foreign key (centre_id, client_id) references client
);
comment on table client_name is 'Names by the document shown; the highest number is the current name. birth_date is sealed, and kept only where there is no Latvian code.';
create index client_name_search on client_name (centre_id, folded);

create table personal_code (
  centre_id   uuid not null,
  id          uuid not null,
  client_id   uuid not null,
  code        bytea not null,
  as_previous boolean not null,
  noted_at    timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, client_id) references client
);
comment on table personal_code is 'Latvian personal codes of a person over time (a code can be changed once), sealed; any of them finds the person (lookup_hash).';
comment on column personal_code.as_previous is 'Recorded as the code the person had before; the current code is the newest of the others.';
create index personal_code_of_client on personal_code (centre_id, client_id);

create table foreign_identity (
  centre_id     uuid not null,
  id            uuid not null,
  client_id     uuid not null,
  identity      bytea not null,
  noted_at      timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, client_id) references client
);
comment on table foreign_identity is 'Issuing country, document number and birth date, sealed together: they find a person who has no Latvian code (lookup_hash).';
create index foreign_identity_of_client on foreign_identity (centre_id, client_id);

create table declaration (
  centre_id   uuid not null references centre,
  id          uuid not null,
  reason      text not null,
  declared_at timestamptz not null,
  received_by uuid not null references staff,
  primary key (centre_id, id)
);
comment on table declaration is 'The client''s declaration that no electronic identification means is available to them (2.6.), with the kind of reason.';

create table identity_check (
  centre_id        uuid not null references centre,
  id               uuid not null,
  outcome          text not null check (outcome in ('confirmed', 'refused')),
  refusal_reason   text check ((outcome = 'refused') = (refusal_reason is not null)),
  client_id        uuid,
  represented_id   uuid check (represented_id <> client_id),
  basis            text,
  basis_document   bytea,
  document_kind    text,
  document_number  bytea,
  document_country text check (document_country ~ '^[A-Z]{2}$'),
  document_valid_to date,
  code_confirmed   boolean not null default false,
  represented_code_confirmed boolean not null default false,
  checked_at       timestamptz not null,
  checked_by       uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, id, client_id, outcome),
  constraint outcome_of_check unique (centre_id, id, outcome),
  foreign key (centre_id, client_id) references client,
  foreign key (centre_id, represented_id) references client,
  constraint confirmed_by_valid_document check (
    outcome = 'refused'
    or (client_id is not null and document_kind is not null and document_number is not null and document_country is not null
        and coalesce(document_valid_to >= (checked_at at time zone 'Europe/Riga')::date, true))
  ),
  constraint unidentified_leave_no_number check (client_id is not null or document_number is null),
  constraint represented_on_a_basis check (
    (represented_id is null) = (basis is null) and (basis is null) = (basis_document is null)
    and (represented_id is null or outcome = 'confirmed')
  )
);
comment on table identity_check is '22.¹ 1.: who was checked, by which document, when, with which outcome. No copy of the document is kept; its number is sealed.';
comment on constraint outcome_of_check on identity_check is 'A row that repeats a check''s outcome refers to it by this key, so it repeats the right one.';
comment on column identity_check.code_confirmed is 'The code''s check digit is wrong, and the employee confirmed the code against the document.';
create index identity_check_of_client on identity_check (centre_id, client_id) where client_id is not null;
create index identity_check_of_represented on identity_check (centre_id, represented_id) where represented_id is not null;

do $$
declare t text;
begin
  foreach t in array array['client', 'client_name', 'personal_code', 'foreign_identity', 'declaration', 'identity_check'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
  end loop;
end
$$;

call require_right('declaration', 'received_by', 'declared_at', 'employee');
call require_right('identity_check', 'checked_by', 'checked_at', 'employee');

grant select, insert on client, client_name, personal_code, foreign_identity, declaration, identity_check to tilts_app;
