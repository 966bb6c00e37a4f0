-- Offered to other rooms: how consultations were known at a moment, of those of which something was recorded in a time. They tell nobody:
-- a consultation is anonymous, and its note stays here. Whoever counts adds what was known at the end of the time and takes away what was
-- known at its beginning, so that what is put right later is counted as a change and nothing is counted twice.
create index consultations_as_recorded on consultation using brin (recorded_at);
create index consultations_put_right_as_recorded on consultation_put_right using brin (recorded_at);

create function consultations_known(touched_from timestamptz, touched_until timestamptz, known_before timestamptz)
returns table (
  centre_id uuid, first_known_on date, held_on date, kind text, way text, edition_id uuid, topic text, outcome text, seconds integer)
language plpgsql stable
security definer
set search_path = public, pg_temp
as $$
begin
  return query
    with touched as (
      select c.centre_id, c.id from consultation c where c.recorded_at >= touched_from and c.recorded_at < touched_until
       union
      select p.centre_id, p.consultation_id from consultation_put_right p where p.recorded_at >= touched_from and p.recorded_at < touched_until)
    select c.centre_id, (c.recorded_at at time zone 'Europe/Riga')::date,
           (coalesce(holds.held_at, c.held_at) at time zone 'Europe/Riga')::date,
           r.kind, r.way, r.edition_id, r.topic, r.outcome, extract(epoch from c.held_at - c.began_at)::integer
      from touched t
      join consultation c on (c.centre_id, c.id) = (t.centre_id, t.id)
      left join lateral (
             select p.* from consultation_put_right p
              where (p.centre_id, p.consultation_id) = (c.centre_id, c.id) and p.recorded_at < known_before
                and not exists (
                  select from consultation_put_right q
                   where (q.centre_id, q.consultation_id, q.supersedes) = (p.centre_id, p.consultation_id, p.id)
                     and q.recorded_at < known_before)) holds on true
     cross join lateral (
             select case when holds.id is null then c.kind else holds.kind end as kind,
                    case when holds.id is null then c.way else holds.way end as way,
                    case when holds.id is null then c.edition_id else holds.edition_id end as edition_id,
                    case when holds.id is null then c.topic else holds.topic end as topic,
                    case when holds.id is null then c.outcome else holds.outcome end as outcome) r
     where c.recorded_at < known_before
       and (holds.id is null or holds.reason = 'mistaken');
end
$$;

-- Offered to other rooms: when the first one was recorded.
create function first_consultation_recorded() returns timestamptz
language sql stable
security definer
set search_path = public, pg_temp
as $$ select min(recorded_at) from consultation $$;
