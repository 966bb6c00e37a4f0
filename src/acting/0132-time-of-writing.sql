-- What is written now says that it is of now. An entry keeps the time of its act, which the site gives, and the database's own
-- (`written`). They lie within a minute of each other: clocks of two machines differ, and a request in progress is completed.
-- Only where all data are fictional (installation_mark) may they differ by more.

-- Whether a time that a row gives for its own writing is the present one.
create function is_of_now(time_of_row timestamptz) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
begin
  return time_of_row between clock_timestamp() - interval '1 minute' and clock_timestamp() + interval '1 minute'
    or exists (select from installation_mark);
end
$$;

-- The same as before (0010), and each entry gets `written`, inside the body that is hashed. It is taken while the head is locked,
-- so a chain is in its order.
create or replace function audit_append(into_chain uuid, entries jsonb) returns void
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  head audit_head;
  entry jsonb;
  moment timestamptz;
  written jsonb;
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
  moment := clock_timestamp();
  written := jsonb_build_object('written', to_char(moment at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));
  for place in 0 .. jsonb_array_length(entries) - 1 loop
    entry := (entries -> place) || written;
    if ((entry ->> 'at')::timestamptz between moment - interval '1 minute' and moment + interval '1 minute') is not true
       and not exists (select from installation_mark) then
      raise exception 'an entry is written when its act happens: % is not now', entry ->> 'at'
        using errcode = 'check_violation', constraint = 'written_at_its_time';
    end if;
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

-- Offered to other rooms, for what may not happen without its entry: whether this transaction has put an entry of one of these
-- acts onto its chain that says all of `about`. To be asked at the end of the transaction, when entries have been appended. The
-- head is locked from then on, so they are the last of the chain.
create function is_entered(acts text[], about jsonb) returns boolean
language plpgsql volatile
set search_path = public, pg_temp
as $$
declare
  own_chain uuid := coalesce(current_centre(), '00000000-0000-0000-0000-000000000000');
begin
  return exists (
    select from audit_entry e
     where e.chain = own_chain
       and e.number > (select number - 2000 from audit_head where chain = own_chain)
       and e.xmin = pg_current_xact_id()::xid
       and not e.refused
       and e.act = any (acts)
       and e.body @> about
  );
end
$$;
