create table shared_hash (
  centre_id  uuid not null,
  hash       bytea not null,
  made_by    text not null,
  subject_id uuid not null,
  primary key (centre_id, hash, subject_id)
);
comment on table shared_hash is 'Keyed hashes that may lead to several people of a centre: of a document''s number, of a phone. One under each lookup key in use; all can be recomputed from the sealed values (tilts keys rotate). No person is known by them: they only find.';
call keep_to_centre('shared_hash');

grant select on shared_hash to tilts_app;
grant insert (centre_id, hash, made_by, subject_id) on shared_hash to tilts_app;
