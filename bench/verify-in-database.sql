-- How a slice of a chain was verified before, by the database itself. $1 chain, $2 after, $3 up to.
with linked as (
  select chain, number, at, person_id, act, point, refused, client_id, organisation_id, caller, body, hash,
         lag(number, 1, 0::bigint) over w as previous_number,
         lag(hash, 1, '\x'::bytea) over w as previous_hash
    from audit_log_line
   where chain = $1 and number between $2 and $3
  window w as (order by number)
), faults as (
  select chain, number,
         case
           when number <> previous_number + 1 then 'missing'
           when hash is distinct from audit_hash(previous_hash, chain, number, body) then 'altered'
           when (at, person_id, act, point, refused, client_id, organisation_id, caller) is distinct from
                ((body ->> 'at')::timestamptz, (body ->> 'person')::uuid, body ->> 'act', body ->> 'point',
                 (body -> 'refusal') is not null, (body ->> 'client')::uuid, (body ->> 'organisation')::uuid, body ->> 'caller') then 'columns'
         end as fault
    from linked
   where number > $2
)
select chain, number, fault from faults where fault is not null order by number limit 1
