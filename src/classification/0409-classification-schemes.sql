-- The municipality's classification scheme, as its archive keeps it: levels and files, each file with its retention term. A scheme is
-- brought in as a whole, looked at, and adopted from a day on. None is changed; the next one takes its place.
create table classification_scheme (
  organisation_id uuid not null references organisation,
  id              uuid primary key,
  brought_at      timestamptz not null,
  brought_by      uuid not null references staff,
  unique (organisation_id, id)
);
comment on table classification_scheme is 'A scheme as it was brought in. It says nothing of papers until it is adopted.';

create function file_index_key(typed text) returns text
language sql immutable
set search_path = public, pg_temp
return lower(regexp_replace(typed, '\s', '', 'g'));
comment on function file_index_key is 'What a file index is compared by.';

create table classification_line (
  scheme_id          uuid not null references classification_scheme,
  position           integer not null check (position between 1 and 5000),
  file_index         text not null check (length(file_index) between 1 and 50),
  level_name         text check (length(level_name) between 1 and 300),
  title              text check (length(title) between 1 and 300),
  term_said          text check (length(term_said) between 1 and 300),
  term_years         integer check (term_years between 1 and 100),
  is_permanent       boolean not null default false,
  unit               text check (length(unit) between 1 and 300),
  medium             text check (medium in ('paper', 'electronic', 'hybrid', 'other')),
  medium_said        text check (length(medium_said) between 1 and 300),
  information_system text check (length(information_system) between 1 and 300),
  remarks            text check (length(remarks) between 1 and 1000),
  needs_consent      boolean not null default true,
  primary key (scheme_id, position),
  index_key          text collate "C" not null generated always as (file_index_key(file_index)) stored,
  constraint index_once_in_its_scheme unique (scheme_id, index_key),
  constraint level_or_file check (title is not null or level_name is not null),
  constraint file_has_its_term check ((title is null) = (term_said is null)),
  constraint term_of_one_kind check (not is_permanent or term_years is null),
  constraint term_of_a_file check (title is not null or (term_years is null and not is_permanent)),
  constraint medium_as_said check ((medium is null) = (medium_said is null))
);
comment on table classification_line is 'A level (without title) or a file of a scheme, in its order.';
comment on column classification_line.term_said is 'The retention term in the scheme''s own words; term_years and is_permanent are what it plainly says.';
comment on column classification_line.needs_consent is 'Whether the National Archives consent before papers of this file are destroyed.';

create table classification_adoption (
  organisation_id uuid not null,
  scheme_id       uuid primary key,
  valid_from      date not null,
  agreement       text check (length(agreement) between 1 and 100),
  agreed_on       date,
  agreed_until    date,
  adopted_at      timestamptz not null,
  adopted_by      uuid not null references staff,
  foreign key (organisation_id, scheme_id) references classification_scheme (organisation_id, id),
  constraint one_scheme_from_a_day unique (organisation_id, valid_from),
  constraint agreement_whole check (num_nulls(agreement, agreed_on, agreed_until) in (0, 3)),
  constraint agreed_for_a_time check (agreed_until > agreed_on),
  constraint agreed_before check (agreed_on <= (adopted_at at time zone 'Europe/Riga')::date)
);
comment on table classification_adoption is 'From which day a scheme applies. On a day, the one adopted from the newest day by then does.';
comment on column classification_adoption.agreement is 'The number under which the National Archives agreed; agreed_until: by when it is to be agreed anew.';

call make_append_only('classification_scheme');
call make_append_only('classification_line');
call make_append_only('classification_adoption');
call keep_days_in_bounds('classification_scheme');
call keep_days_in_bounds('classification_adoption');
call keep_moment_of_writing('classification_scheme', 'brought_at');
call keep_moment_of_writing('classification_adoption', 'adopted_at');
call require_right_of_author('classification_scheme', 'brought_by',
  $$has_right(new.brought_by, '{administrator}', null, new.organisation_id, new.brought_at)$$);
call require_right_of_author('classification_adoption', 'adopted_by',
  $$has_right(new.adopted_by, '{administrator}', null, new.organisation_id, new.adopted_at)$$);
grant select on classification_scheme, classification_line, classification_adoption to tilts_app;
grant insert (organisation_id, id, brought_at, brought_by) on classification_scheme to tilts_app;
grant insert (scheme_id, position, file_index, level_name, title, term_said, term_years, is_permanent, unit, medium, medium_said,
  information_system, remarks, needs_consent) on classification_line to tilts_app;
grant insert (organisation_id, scheme_id, valid_from, agreement, agreed_on, agreed_until, adopted_at, adopted_by)
  on classification_adoption to tilts_app;

-- Once it is brought in, nothing is added to a scheme.
create function refuse_line_of_a_standing_scheme() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (select from classification_scheme s where s.id = new.scheme_id and s.xmin = pg_current_xact_id()::xid) then
    raise exception 'the lines of a scheme are written with it'
      using errcode = 'check_violation', constraint = 'lines_with_their_scheme';
  end if;
  return new;
end
$$;
call add_rule('classification_line', 'lines_with_their_scheme', 'insert on %s for each row', 'refuse_line_of_a_standing_scheme');

create function refuse_scheme_without_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (select from classification_line l where l.scheme_id = new.id and l.title is not null) then
    raise exception 'a scheme has files'
      using errcode = 'check_violation', constraint = 'scheme_has_files';
  end if;
  if not is_arranged(tg_relid) and not is_entered('{classification.bring}',
       jsonb_build_object('person', new.brought_by, 'things', jsonb_build_object('scheme', new.id))) then
    raise exception 'a scheme is brought in with the entry in the log that says so'
      using errcode = 'check_violation', constraint = 'scheme_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('classification_scheme', 'scheme_in_order', 'insert on %s', 'refuse_scheme_without_entry');

-- Under which scheme a day was is not told otherwise afterwards: only the first one may have begun before it was entered here. Whoever
-- adopts another one for the municipality at the same moment waits.
create function refuse_scheme_of_a_past_day() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
  today date := (new.adopted_at at time zone 'Europe/Riga')::date;
begin
  perform from classification_scheme s where s.organisation_id = new.organisation_id order by s.id for no key update;
  if new.valid_from < today and exists (
    select from classification_adoption a where a.organisation_id = new.organisation_id and a.valid_from <= today) then
    raise exception 'the papers of a day that has passed are in their files already'
      using errcode = 'check_violation', constraint = 'scheme_of_a_past_day';
  end if;
  return new;
end
$$;
call add_rule('classification_adoption', 'scheme_of_a_past_day', 'insert on %s for each row', 'refuse_scheme_of_a_past_day');

create function refuse_adoption_without_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{classification.adopt}',
       jsonb_build_object('person', new.adopted_by, 'things', jsonb_build_object('scheme', new.scheme_id))) then
    raise exception 'a scheme is adopted with the entry in the log that says so'
      using errcode = 'check_violation', constraint = 'adoption_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('classification_adoption', 'adoption_beside_its_entry', 'insert on %s', 'refuse_adoption_without_entry');

create function scheme_on(of_organisation uuid, on_day date) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select a.scheme_id from classification_adoption a
     where a.organisation_id = of_organisation and a.valid_from <= on_day
     order by a.valid_from desc
     limit 1);
end
$$;

-- Offered to other rooms: whether a file is one of the scheme that applies on a day, with that term. True where none applies.
create function is_classified(of_organisation uuid, on_day date, of_index text, years integer) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
declare
  applies uuid := scheme_on(of_organisation, on_day);
begin
  return applies is null or exists (
    select from classification_line l where l.scheme_id = applies and l.index_key = file_index_key(of_index) and l.term_years = years);
end
$$;
