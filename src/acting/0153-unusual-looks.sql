-- What a monitor may know of the looks of the hour before a moment, over all chains: figures without ids.
create function unusual_looks(before timestamptz)
returns table (most_opened integer, most_seen integer, without_case integer, at_night integer)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  with looks as (
    select e.person_id, e.client_id, e.body, extract(hour from e.at at time zone 'Europe/Riga') as hour
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
      left join lateral (select sum(jsonb_array_length(value)) as shown from jsonb_each(body -> 'whose')) whose on true
     group by person_id
     order by sum(coalesce(shown, 0)) + count(client_id) desc
     limit 20
  ), seen as (
    select person_id, client_id::text as id from looks join busiest using (person_id) where client_id is not null
    union all
    select person_id, people.id
      from looks
      join busiest using (person_id)
     cross join lateral jsonb_each(body -> 'whose') whose
     cross join lateral jsonb_array_elements_text(whose.value) people (id)
  ), of_account as (
    select count(distinct id) as seen from seen group by person_id
  )
  select coalesce((select max(opened) from (select count(distinct client_id) as opened from looks group by person_id) o), 0)::integer,
         coalesce((select max(seen) from of_account), 0)::integer,
         (select count(*) from looks
           where client_id is not null and not (coalesce(body -> 'things', '{}') ?| '{case,document}'))::integer,
         (select count(*) from looks where hour >= 22 or hour < 6)::integer
$$;
revoke execute on function unusual_looks from public;
grant execute on function unusual_looks to tilts_app;
