create table audit_entry (
  chain  uuid not null,
  number bigint not null,
  at     timestamptz not null,
  person_id uuid,
  act    text not null,
  point  text,
  refused boolean not null,
  client_id uuid,
  body   jsonb not null,
  hash   bytea not null,
  primary key (chain, number)
);
comment on table audit_entry is 'Who did what to whom, in which role and centre, under which point of law, and when. Chained by hash per centre.';
comment on column audit_entry.chain is 'The centre; the nil UUID for entries of no centre, such as a refused sign-in.';
comment on column audit_entry.body is 'The whole entry as it was hashed. The other columns repeat parts of it for filters, and are verified against it.';
-- The log is read by time, unfiltered or by one of these columns. Each index includes the order, so a page costs the same at
-- any length.
create index audit_entry_time on audit_entry (chain, at, number);
create index audit_entry_client on audit_entry (chain, client_id, at, number) where client_id is not null;
create index audit_entry_person on audit_entry (chain, person_id, at, number) where person_id is not null;
create index audit_entry_act on audit_entry (chain, act, at, number);
create index audit_entry_refused on audit_entry (chain, at, number) where refused;

create table audit_head (
  chain  uuid primary key,
  number bigint not null,
  hash   bytea not null
);
comment on table audit_head is 'The last hash of each chain: it reveals entries cut off at the end.';

create function audit_hash(previous bytea, chain uuid, number bigint, body jsonb) returns bytea
language sql stable parallel safe
as $$
  select sha256(previous || convert_to(chain::text || ' ' || number::text || ' ' || body::text, 'utf8'))
$$;

-- Appends entries to a chain, in order. The head's row lock serialises the chain and is held until the commit. The site appends
-- to the chain of the transaction's centre and can do nothing else to the log: it can neither write an entry without its hash
-- nor change a head. The function runs as the tables' owner, so it reads no table made by its caller.
create function audit_append(into_chain uuid, entries jsonb) returns void
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  head audit_head;
  entry jsonb;
begin
  -- The owner, whom row-level security does not restrict, enters data of many centres at once.
  if into_chain is distinct from coalesce(current_centre(), '00000000-0000-0000-0000-000000000000')
     and not pg_has_role(session_user, current_user, 'member') then
    raise exception 'an entry goes onto the chain of the centre that acts'
      using errcode = 'insufficient_privilege';
  end if;
  select * into head from audit_head where chain = into_chain for update;
  if not found then
    insert into audit_head values (into_chain, 0, '\x') on conflict do nothing;
    select * into head from audit_head where chain = into_chain for update;
  end if;
  for place in 0 .. jsonb_array_length(entries) - 1 loop
    entry := entries -> place;
    head.number := head.number + 1;
    head.hash := audit_hash(head.hash, into_chain, head.number, entry);
    insert into audit_entry values (
      into_chain, head.number, (entry ->> 'at')::timestamptz, (entry ->> 'person')::uuid, entry ->> 'act', entry ->> 'point',
      (entry -> 'refusal') is not null, (entry ->> 'client')::uuid, entry, head.hash
    );
  end loop;
  update audit_head set number = head.number, hash = head.hash where chain = into_chain;
end
$$;
revoke execute on function audit_append from public;
grant execute on function audit_append to tilts_app;

call make_append_only('audit_entry');

alter table audit_entry enable row level security;
alter table audit_head enable row level security;
create policy own_chain on audit_entry
  using (chain = coalesce(current_centre(), '00000000-0000-0000-0000-000000000000'));
create policy own_chain on audit_head
  using (chain = coalesce(current_centre(), '00000000-0000-0000-0000-000000000000'));

grant select on audit_entry, audit_head to tilts_app;

create view audit_log_entry with (security_invoker) as select * from audit_entry;
create view audit_log_head with (security_invoker) as select * from audit_head;
comment on view audit_log_entry is 'The columns that the room of the log reads; row-level security shows the reader''s own chain.';
grant select on audit_log_entry, audit_log_head to tilts_app;
