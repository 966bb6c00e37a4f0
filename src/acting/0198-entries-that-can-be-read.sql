-- The site's role appends what it likes to the log. It has to be something that the log's readers know: the members that record.ts
-- writes, each of its kind; its moment in the one form that means the same whatever a connection has set.

create function is_log_entry(entry jsonb, of_chain uuid) returns boolean
language plpgsql immutable
set search_path = public, pg_temp
as $$
begin
  return jsonb_typeof(entry) = 'object' and entry ?& '{at,act}' and (
    select bool_and(coalesce(case
      when key = 'things' then
        jsonb_typeof(value) = 'object' and not value @? 'strict $.* ? (@.type() != "string")'
      when key = 'whose' then
        -- As text, which costs a tenth of asking each id of a page of people.
        value::text ~ '^\{("(clients|staff|invited|requests)": \[("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"(, )?)*\](, )?)*\}$'
      when key = 'refusal' then
        jsonb_typeof(value) = 'object' and value - '{code,details}'::text[] = '{}' and jsonb_typeof(value -> 'code') = 'string'
          and coalesce(jsonb_typeof(value -> 'details') = 'object' and not value @? 'strict $.details.* ? (@.type() != "string")', true)
      when jsonb_typeof(value) <> 'string' then
        false
      when key = 'at' then
        value #>> '{}' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$'
      when key in ('person', 'right', 'client', 'organisation', 'centre') then
        value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
          and (key <> 'centre' or value #>> '{}' = of_chain::text)
      when key in ('act', 'role', 'point', 'purpose', 'caller') then
        length(value #>> '{}') between 1 and 200
      else
        false
    end, false))
    from jsonb_each(entry));
end
$$;

-- As before (0132), and an entry of the site's role is one that can be read. The settings of whoever asks change neither the moment
-- that is read nor the one that is written.
create or replace function audit_append(into_chain uuid, entries jsonb) returns void
language plpgsql
security definer
set search_path = public, pg_temp
set timezone = 'UTC'
set datestyle = 'ISO'
as $$
declare
  head audit_head;
  entry jsonb;
  moment timestamptz;
  written jsonb;
  by_owner boolean := pg_has_role(session_user, current_user, 'member');
begin
  -- The owner, whom row-level security does not restrict, enters data of many centres at once.
  if into_chain is distinct from coalesce(current_centre(), '00000000-0000-0000-0000-000000000000') and not by_owner then
    raise exception 'an entry goes onto the chain of the centre that acts'
      using errcode = 'insufficient_privilege';
  end if;
  select * into head from audit_head where chain = into_chain for update;
  if not found then
    insert into audit_head values (into_chain, 0, '\x') on conflict do nothing;
    select * into head from audit_head where chain = into_chain for update;
  end if;
  moment := clock_timestamp();
  written := jsonb_build_object('written', to_char(moment, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));
  for place in 0 .. jsonb_array_length(entries) - 1 loop
    entry := entries -> place;
    if not by_owner and is_log_entry(entry, into_chain) is not true then
      raise exception 'an entry says what the readers of the log know'
        using errcode = 'check_violation', constraint = 'entry_that_can_be_read';
    end if;
    entry := entry || written;
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

-- As before (0153); an entry from before that names something else as seen is counted as the look it is.
create or replace function unusual_looks(before timestamptz)
returns table (most_opened integer, most_seen integer, without_case integer, at_night integer)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  with looks as (
    select e.person_id, e.client_id, e.body -> 'things' as things,
           case jsonb_typeof(e.body -> 'whose') when 'object' then e.body -> 'whose' end as whose,
           extract(hour from e.at at time zone 'Europe/Riga') as hour
      from audit_head h
     cross join lateral (
             select * from audit_entry e
              where e.chain = h.chain and e.at > before - interval '1 hour' and e.at <= before
           ) e
     where e.person_id is not null and not e.refused and (e.client_id is not null or e.body ? 'whose')
  ), busiest as (
    -- People are told apart for those alone who had the most before them: of a whole country's hour it would take seconds.
    select person_id
      from looks
      left join lateral (
             select sum(case jsonb_typeof(value) when 'array' then jsonb_array_length(value) end) as shown from jsonb_each(whose)
           ) named on true
     group by person_id
     order by sum(coalesce(shown, 0)) + count(client_id) desc
     limit 20
  ), seen as (
    select person_id, client_id::text as id from looks join busiest using (person_id) where client_id is not null
    union all
    select person_id, people.id
      from looks
      join busiest using (person_id)
     cross join lateral jsonb_each(whose) named
     cross join lateral jsonb_array_elements_text(case jsonb_typeof(named.value) when 'array' then named.value end) people (id)
  ), of_account as (
    select count(distinct id) as seen from seen group by person_id
  )
  select coalesce((select max(opened) from (select count(distinct client_id) as opened from looks group by person_id) o), 0)::integer,
         coalesce((select max(seen) from of_account), 0)::integer,
         (select count(*) from looks
           where client_id is not null and not (coalesce(things, '{}') ?| '{case,document}'))::integer,
         (select count(*) from looks where hour >= 22 or hour < 6)::integer
$$;
