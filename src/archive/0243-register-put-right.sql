-- Where copy 1 is kept is put right beside the mark that says by whom, when and why; the earlier place stays. Each supersedes one, and each
-- is superseded once, so that exactly one holds.
alter table register_mark add constraint mark_of_its_kind unique (centre_id, id, document, kind);

create table register_place_put_right (
  centre_id  uuid not null,
  id         uuid not null,
  document   uuid not null,
  kind       text not null default 'corrected' check (kind = 'corrected'),
  supersedes uuid,
  folder     text not null check (length(folder) between 1 and 100),
  pages      integer not null check (pages > 0),
  primary key (centre_id, id),
  unique (centre_id, document, id),
  constraint place_superseded_once unique nulls not distinct (centre_id, document, supersedes),
  constraint place_put_right_after_placing foreign key (centre_id, document) references register_place (centre_id, document),
  constraint place_put_right_by_mark foreign key (centre_id, id, document, kind) references register_mark (centre_id, id, document, kind),
  constraint supersedes_its_own_place
    foreign key (centre_id, document, supersedes) references register_place_put_right (centre_id, document, id),
  check (supersedes <> id)
);
comment on table register_place_put_right is 'The row that no other supersedes holds instead of register_place. Its id is that of the mark.';
comment on column register_place_put_right.supersedes is 'The row before it; null: register_place.';

call keep_to_centre('register_place_put_right');
call make_append_only('register_place_put_right');
grant select on register_place_put_right to tilts_app;
grant insert (centre_id, id, document, supersedes, folder, pages) on register_place_put_right to tilts_app;

-- A scan of the wrong paper is never removed: a record says that it does not hold any more, by whom, when and why, and which one holds
-- instead, if another is attached with it.
alter table archive_scan add constraint scan_of_its_document unique (centre_id, document, id);

create table scan_put_right (
  centre_id   uuid not null,
  scan_id     uuid not null,
  document    uuid not null,
  by_scan     uuid,
  reason      bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  constraint scan_put_right_once primary key (centre_id, scan_id),
  constraint scan_put_right_of_document foreign key (centre_id, document, scan_id) references archive_scan (centre_id, document, id),
  constraint scan_put_right_by_its_own foreign key (centre_id, document, by_scan) references archive_scan (centre_id, document, id),
  constraint scan_put_right_by_later check (by_scan > scan_id)
);
comment on table scan_put_right is 'A scan that does not hold any more. It stays, and whoever may see scans may see it.';
comment on column scan_put_right.by_scan is 'The scan attached instead of it; null: none was, the others of the document hold.';
comment on column scan_put_right.reason is 'Why, sealed.';

call keep_to_centre('scan_put_right');
call make_append_only('scan_put_right');
call keep_days_in_bounds('scan_put_right');
call require_right('scan_put_right', 'recorded_by', 'recorded_at', 'employee');
call keep_from_own_case('scan_put_right', 'is_of_own_entry(new.recorded_by, new.centre_id, new.document)');
grant select on scan_put_right to tilts_app;
grant insert (centre_id, scan_id, document, by_scan, reason, recorded_at, recorded_by) on scan_put_right to tilts_app;
