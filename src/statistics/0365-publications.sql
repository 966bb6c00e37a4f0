-- What was published of the counts, with what it was made of: a later edition is hidden so that nobody can compute from both what either hides.
create table statistics_publication (
  id           uuid primary key,
  number       integer not null unique check (number > 0),
  first_month  date not null,
  last_month   date not null check (last_month >= first_month),
  known_until  date not null check (known_until >= (last_month + interval '1 month')::date - 1),
  rules        integer not null,
  content      json not null,
  published_at timestamptz not null
);
comment on table statistics_publication is 'An edition of the published statistics. Its files can be made of it again, byte by byte.';
comment on column statistics_publication.content is 'Members with their names of that day, counts, margins with what is hidden in them, and proofs. Whoever reads it knows what is hidden: it is read for the next edition and for files.';
call make_append_only('statistics_publication');
call keep_days_in_bounds('statistics_publication');
call keep_moment_of_writing('statistics_publication', 'published_at');
grant select on statistics_publication to tilts_app;
grant insert (id, number, first_month, last_month, known_until, rules, content, published_at) on statistics_publication to tilts_app;

-- Each edition knows all before it.
create function refuse_edition_out_of_turn() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  if new.number <> (select count(*) + 1 from statistics_publication) then
    raise exception 'editions are published one after another'
      using errcode = 'check_violation', constraint = 'editions_in_turn';
  end if;
  return new;
end
$$;
call add_rule('statistics_publication', 'editions_in_turn', 'insert on %s for each row', 'refuse_edition_out_of_turn');

create function refuse_publication_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{statistics.publish}', jsonb_build_object('things', jsonb_build_object('publication', new.id))) then
    raise exception 'statistics are published beside their entry in the log'
      using errcode = 'check_violation', constraint = 'publication_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('statistics_publication', 'publication_beside_its_entry', 'insert on %s', 'refuse_publication_without_its_entry');

-- How often each centre did what about each e-service or topic in each month, as it was known when a day had ended.
create function service_cells(first_month date, last_month date, known_until date)
returns table (centre_id uuid, month date, edition_id uuid, topic text, services integer)
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select s.centre_id, s.month, s.edition_id, s.topic, sum(s.services)::integer
    from service_count s
   where s.month between first_month and last_month and s.known_on <= known_until
   group by s.centre_id, s.month, s.edition_id, s.topic
  having sum(s.services) > 0
$$;
