create table client (
  centre_id  uuid not null references centre,
  id         uuid not null,
  met_at     timestamptz not null,
  primary key (centre_id, id)
);
comment on table client is 'A natural person met at a centre: the client or the person represented. Each centre knows its own.';

create table client_name (
  centre_id  uuid not null,
  client_id  uuid not null,
  noted_at   timestamptz not null,
  given_name text not null,
  surname    text not null,
  folded     text not null collate "C",
  birth_date bytea,
  primary key (centre_id, client_id, noted_at),
  foreign key (centre_id, client_id) references client
);
comment on table client_name is 'Names by the document shown; the newest is the name in use. birth_date is sealed, kept only where there is no Latvian code.';
create index client_name_search on client_name (centre_id, folded);

create table personal_code (
  centre_id  uuid not null,
  code_hash  bytea not null,
  client_id  uuid not null,
  code       bytea not null,
  noted_at   timestamptz not null,
  primary key (centre_id, code_hash),
  foreign key (centre_id, client_id) references client
);
comment on table personal_code is 'Latvian personal codes of a person over time (a code can be changed once), sealed; any of them finds the person.';
create index personal_code_of_client on personal_code (centre_id, client_id);

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
  represented_id   uuid,
  basis            text,
  basis_document   bytea,
  document_kind    text not null,
  document_number  bytea not null,
  document_country text not null check (document_country ~ '^[A-Z]{2}$'),
  document_valid_to date,
  code_confirmed   boolean not null default false,
  checked_at       timestamptz not null,
  checked_by       uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, id, client_id, outcome),
  foreign key (centre_id, client_id) references client,
  foreign key (centre_id, represented_id) references client,
  check (outcome = 'refused' or client_id is not null),
  check ((represented_id is null) = (basis is null))
);
comment on table identity_check is '22.¹ 1.: who was checked, by which document, when, with which outcome. No copy of the document is kept; its number is sealed.';
comment on column identity_check.code_confirmed is 'The code''s check digit was wrong and the employee confirmed the code against the document.';

do $$
declare t text;
begin
  foreach t in array array['client', 'client_name', 'personal_code', 'declaration', 'identity_check'] loop
    call keep_to_centre(t::regclass);
  end loop;
  foreach t in array array['client_name', 'personal_code', 'declaration', 'identity_check'] loop
    call make_append_only(t::regclass);
  end loop;
end
$$;

grant select, insert on client, client_name, personal_code, declaration, identity_check to tilts_app;
