-- How a chain was verified before: one statement over all of it. $1 chain.
with linked as (
  select *,
         lag(number, 1, 0::bigint) over w as previous_number,
         lag(hash, 1, '\x'::bytea) over w as previous_hash
    from audit_log_entry
   where chain = $1
  window w as (partition by chain order by number)
), faults as (
  select number,
         case
           when number <> previous_number + 1 then 'missing'
           when hash is distinct from audit_hash(previous_hash, chain, number, body) then 'altered'
           when (at, person_id, act, point, refused, client_id) is distinct from
                ((body ->> 'at')::timestamptz, (body ->> 'person')::uuid, body ->> 'act', body ->> 'point',
                 (body -> 'refusal') is not null, (body ->> 'client')::uuid) then 'columns'
         end as fault
    from linked
)
select number, fault from faults where fault is not null order by number limit 1
