create function nil_uuid() returns uuid
language plpgsql immutable parallel safe
as $$
begin
  return '00000000-0000-0000-0000-000000000000';
end
$$;

create table data_key (
  centre_id  uuid not null,
  subject_id uuid not null,
  wrapped_by text not null,
  wrapped    bytea not null,
  primary key (centre_id, subject_id)
);
comment on table data_key is 'The key that seals all permanent data of one client, staff member or access request. When the owner deletes it, all of that is unreadable forever.';
comment on column data_key.centre_id is 'The nil UUID for data of no centre.';
comment on column data_key.wrapped is 'Sealed by the installation''s key named in wrapped_by; "tilts keys rotate" changes both.';

create table lookup_hash (
  centre_id  uuid not null,
  hash       bytea not null,
  made_by    text not null,
  subject_id uuid not null,
  primary key (centre_id, hash)
);
comment on table lookup_hash is 'Keyed hashes by which a person is found: of a personal number, a personal code, a foreign document. One under each lookup key in use; all can be recomputed from the sealed values.';
-- The subject is first: PostgreSQL would use an index that begins with the centre for a search by hash, and read all of the
-- centre.
create index lookup_hash_of_subject on lookup_hash (subject_id);

alter table data_key enable row level security;
alter table lookup_hash enable row level security;
create policy own_centre on data_key using (centre_id in (nil_uuid(), current_centre()));
create policy own_centre on lookup_hash using (centre_id in (nil_uuid(), current_centre()));

-- Only the owner rewraps keys and deletes hashes (tilts keys rotate).
grant select, insert on data_key, lookup_hash to tilts_app;
