create table archive_file (
  centre_id       uuid not null references centre,
  valid_from      date not null,
  file_index      text not null check (length(file_index) between 1 and 50),
  title           text not null check (length(title) between 1 and 300),
  retention_years integer not null check (retention_years between 1 and 100),
  opened_at       timestamptz not null,
  opened_by       uuid references staff,
  primary key (centre_id, valid_from)
);
comment on table archive_file is 'The file of the municipality''s classification scheme in which mandates are kept, with its retention term. On a day, the newest file valid by then applies.';
comment on column archive_file.opened_by is 'Null if the installation opened it, as for demo data.';

create table register_counter (
  centre_id uuid not null references centre,
  year      integer not null,
  last      integer not null,
  primary key (centre_id, year)
);
comment on table register_counter is 'The last number given in each year. Its row lock serialises the numbering; a rollback returns the number.';

create table register_entry (
  centre_id  uuid not null references centre,
  year       integer not null,
  number     integer not null check (number > 0),
  document   uuid not null,
  registered_on date not null,
  file_index text not null,
  retention_years integer not null,
  registered_at timestamptz not null,
  registered_by uuid not null references staff,
  client_id  uuid,
  number_before integer generated always as (nullif(number - 1, 0)) stored,
  primary key (centre_id, year, number),
  unique (centre_id, document),
  constraint number_of_its_document unique (centre_id, year, number, document, client_id),
  foreign key (centre_id, client_id) references client,
  constraint register_without_gaps foreign key (centre_id, year, number_before) references register_entry (centre_id, year, number),
  constraint year_of_registering check (year = extract(year from registered_on))
);
comment on table register_entry is 'The register of mandates: consecutive numbers per centre and year, given when the paper is drawn up.';
comment on column register_entry.client_id is 'The client under whose data key scans of the document are sealed.';
comment on column register_entry.number_before is 'The number before this one, null for the first of a year. It must exist, so no writer can leave a gap.';

create table register_place (
  centre_id  uuid not null,
  document   uuid not null,
  folder     text not null check (length(folder) between 1 and 100),
  pages      integer not null check (pages > 0),
  placed_at  timestamptz not null,
  placed_by  uuid not null references staff,
  primary key (centre_id, document),
  foreign key (centre_id, document) references register_entry (centre_id, document)
);
comment on table register_place is 'Where copy 1 is kept under the Archives Law: folder and number of pages.';

create table register_mark (
  centre_id  uuid not null,
  id         uuid not null,
  document   uuid not null,
  kind       text not null check (kind in ('revoked', 'unsigned', 'ended', 'corrected')),
  note       text not null check (length(note) <= 1000),
  marked_at  timestamptz not null,
  marked_by  uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, document) references register_entry (centre_id, document),
  constraint correction_says_what check (kind <> 'corrected' or note <> '')
);
comment on table register_mark is 'Later marks: revoked, never signed, ended, corrected. Marks are added; entries are never overwritten.';
create index register_mark_of_document on register_mark (centre_id, document);
create unique index mark_ends_once on register_mark (centre_id, document, kind) where kind <> 'corrected';

create table archive_scan (
  centre_id  uuid not null,
  id         uuid not null,
  document   uuid not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size       integer not null check (size between 1 and 20971520),
  sha256     bytea not null check (octet_length(sha256) = 32),
  bytes      bytea not null,
  attached_at timestamptz not null,
  attached_by uuid not null references staff,
  primary key (centre_id, id),
  constraint same_scan_once unique (centre_id, document, sha256),
  foreign key (centre_id, document) references register_entry (centre_id, document)
);
comment on table archive_scan is 'A scan of the signed copy 1, sealed, because it shows what the mandate says.';
comment on column archive_scan.sha256 is 'Of the file as it was uploaded.';

do $$
declare t text;
begin
  foreach t in array array['archive_file', 'register_counter', 'register_entry', 'register_place', 'register_mark', 'archive_scan'] loop
    call keep_to_centre(t::regclass);
  end loop;
  foreach t in array array['archive_file', 'register_entry', 'register_place', 'register_mark', 'archive_scan'] loop
    call make_append_only(t::regclass);
  end loop;
end
$$;

call require_right_of_author('archive_file', 'opened_by',
  $$has_right(new.opened_by, '{administrator}', null, organisation_of_centre(new.centre_id), new.opened_at)$$);
call require_right('register_entry', 'registered_by', 'registered_at', 'employee');
call require_right('register_place', 'placed_by', 'placed_at', 'employee');
call require_right('register_mark', 'marked_by', 'marked_at', 'employee');
call require_right('archive_scan', 'attached_by', 'attached_at', 'employee');

grant select, insert on archive_file, register_entry, register_place, register_mark, archive_scan to tilts_app;
grant select, insert, update (last) on register_counter to tilts_app;
