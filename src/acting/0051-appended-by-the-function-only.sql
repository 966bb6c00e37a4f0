-- The site appends to the chain of the transaction's centre, and does nothing else to the log: it can neither write an entry
-- that hangs on no link nor touch a head. The function acts as the tables' owner, so it looks at no table of its caller's making.
create or replace function audit_append(into_chain uuid, entries jsonb) returns void
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  head audit_head;
  entry jsonb;
begin
  -- The owner itself, no row-level security being in its way, enters data of many centres at once.
  if into_chain is distinct from coalesce(current_centre(), '00000000-0000-0000-0000-000000000000')
     and not pg_has_role(session_user, current_user, 'member') then
    raise exception 'an entry goes onto the chain of the centre that acts'
      using errcode = 'insufficient_privilege';
  end if;
  insert into audit_head values (into_chain, 0, '\x') on conflict do nothing;
  select * into head from audit_head where chain = into_chain for update;
  for entry in select * from jsonb_array_elements(entries) loop
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

revoke insert on audit_entry from tilts_app;
revoke insert, update on audit_head from tilts_app;

alter table audit_head enable row level security;
create policy own_chain on audit_head
  using (chain = coalesce((select current_centre()), '00000000-0000-0000-0000-000000000000'));
