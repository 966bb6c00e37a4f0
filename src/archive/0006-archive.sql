create table archive_file (
  centre_id       uuid not null references centre,
  file_index      text not null,
  title           text not null,
  retention_years integer not null check (retention_years > 0),
  valid_from      date not null,
  primary key (centre_id, file_index, valid_from)
);
comment on table archive_file is 'The file of the municipality''s classification scheme in which mandates are kept, with its retention term.';

create table register_counter (
  centre_id uuid not null references centre,
  year      integer not null,
  last      integer not null,
  primary key (centre_id, year)
);

create table register_entry (
  centre_id  uuid not null references centre,
  year       integer not null,
  number     integer not null check (number > 0),
  document   uuid not null,
  file_index text not null,
  retention_years integer not null,
  registered_at timestamptz not null,
  registered_by uuid not null references staff,
  primary key (centre_id, year, number),
  unique (centre_id, document)
);
comment on table register_entry is 'The register of mandates: a number without gaps per centre and year, given when the paper is drawn up.';

create table register_place (
  centre_id  uuid not null,
  document   uuid not null,
  folder     text not null,
  pages      integer not null check (pages > 0),
  placed_at  timestamptz not null,
  placed_by  uuid not null references staff,
  primary key (centre_id, document),
  foreign key (centre_id, document) references register_entry (centre_id, document)
);
comment on table register_place is 'Where copy 1 stands under the Archives Law: folder and number of pages.';

create table register_mark (
  centre_id  uuid not null,
  document   uuid not null,
  kind       text not null,
  note       text not null,
  marked_at  timestamptz not null,
  marked_by  uuid not null references staff,
  primary key (centre_id, document, kind, marked_at),
  foreign key (centre_id, document) references register_entry (centre_id, document)
);
comment on table register_mark is 'Later marks: revoked, annulled unsigned, corrected. Entries are noted, never overwritten.';

create table archive_scan (
  centre_id  uuid not null,
  id         uuid not null,
  document   uuid not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sha256     bytea not null,
  bytes      bytea not null check (octet_length(bytes) between 1 and 20971520),
  attached_at timestamptz not null,
  attached_by uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, document) references register_entry (centre_id, document)
);
comment on table archive_scan is 'A scan of the signed copy 1.';
create index archive_scan_of_document on archive_scan (centre_id, document);

do $$
declare t text;
begin
  foreach t in array array['archive_file', 'register_counter', 'register_entry', 'register_place', 'register_mark', 'archive_scan'] loop
    call keep_to_centre(t::regclass);
  end loop;
  foreach t in array array['register_entry', 'register_place', 'register_mark', 'archive_scan'] loop
    call make_append_only(t::regclass);
  end loop;
end
$$;

grant select, insert on archive_file, register_entry, register_place, register_mark, archive_scan to tilts_app;
grant select, insert, update on register_counter to tilts_app;
