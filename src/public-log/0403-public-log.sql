-- The log as outsiders verify it (RFC 6962): a leaf for each entry of every chain, which tells nothing of it, and leaves that stand for none.
create table log_leaf (
  index  bigint primary key check (index >= 0),
  leaf   bytea not null check (octet_length(leaf) = 32),
  salt   bytea not null check (octet_length(salt) = 32),
  chain  uuid,
  number bigint,
  constraint leaf_of_an_entry_or_none check ((chain is null) = (number is null)),
  constraint entry_has_one_leaf unique (chain, number)
);
comment on table log_leaf is 'The leaves of the public log in their order. What is published of each is a hash that only its salt opens.';
comment on column log_leaf.leaf is 'SHA-256 of 01, the salt and the entry''s hash; of 00 and the salt where it stands for no entry.';

create table log_tile (
  level integer not null check (level between 0 and 7),
  index bigint not null check (index >= 0),
  root  bytea not null check (octet_length(root) = 32),
  primary key (level, index)
);
comment on table log_tile is 'The root of each full tile of the public log (c2sp.org/tlog-tiles). What is in a tile are the roots of those below it, or the hashes of leaves.';

create table log_checkpoint (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  at   timestamptz not null,
  note text not null
);
comment on table log_checkpoint is 'What was signed of the public log: its size and root at a moment.';

create table log_cosignature (
  size    bigint not null references log_checkpoint,
  witness text not null,
  line    text not null check (line ~ '^— [^\n]+$'),
  at      timestamptz not null,
  primary key (size, witness)
);
comment on table log_cosignature is 'Lines by which witnesses say that they saw a checkpoint, and that it goes on from the one they saw before.';

create table log_time_stamp (
  size  bigint primary key references log_checkpoint,
  token bytea not null,
  at    timestamptz not null
);
comment on table log_time_stamp is 'Time stamps of checkpoints (RFC 3161), as the authority gave them.';

do $$
declare t text;
begin
  foreach t in array array['log_leaf', 'log_tile', 'log_checkpoint', 'log_cosignature', 'log_time_stamp'] loop
    call make_append_only(t::regclass);
  end loop;
end
$$;
call keep_days_in_bounds('log_checkpoint');
call keep_days_in_bounds('log_cosignature');
call keep_days_in_bounds('log_time_stamp');
-- The site shows what is public. Only the owner of the tables adds to it.
grant select (index, leaf) on log_leaf to tilts_app;
grant select on log_tile, log_checkpoint, log_cosignature, log_time_stamp to tilts_app;
