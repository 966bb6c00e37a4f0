-- What amends a regulation, and fuller texts of it, as an operator enters them by a command. Editions are made from these rows and
-- from the law that comes with the code, and stand in no table.
create table amendment (
  id                uuid primary key,
  regulation_number text not null,
  regulation_date   date not null,
  issuer            text not null,
  number            text not null,
  adopted_on        date not null,
  title             text,
  publication       json,
  in_force          date,
  content           text not null,
  reading           json not null,
  decisions         json not null,
  applied           json not null,
  entered_at        timestamptz not null,
  check (in_force is null or in_force >= adopted_on)
);
-- Once, in whatever case and spaces its issuer and number are typed.
create unique index amendment_entered_once on amendment (
  lower(regulation_number), regulation_date, lower(regexp_replace(issuer, '\s', '', 'g')), lower(regexp_replace(number, '\s', '', 'g')), adopted_on);
comment on table amendment is 'An amending regulation that an operator entered.';
comment on column amendment.in_force is 'The first day of the whole; null: each of its operations has its own.';
comment on column amendment.content is 'The text as it was given.';
comment on column amendment.reading is 'What the reader of amending texts read in it, with what it did not read.';
comment on column amendment.decisions is 'What a person told of it that the text does not, and decided of what was not read: {given, decisions}.';
comment on column amendment.applied is 'The reading after these decisions, by which editions are made.';

create table regulation_base (
  id                uuid primary key,
  regulation_number text not null,
  regulation_date   date not null,
  begins            date not null,
  content           json not null,
  entered_at        timestamptz not null
);
comment on table regulation_base is 'A text of a regulation, fuller than the one that comes with the code. The newest one holds.';
comment on column regulation_base.begins is 'The first day on which the regulation read so.';

create function refuse_law_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid)
     and not is_entered('{amendment.apply,regulation-base.import}', jsonb_build_object('things', jsonb_build_object('law', new.id))) then
    raise exception 'law is entered beside its entry in the log'
      using errcode = 'check_violation', constraint = 'law_beside_its_entry';
  end if;
  return null;
end
$$;

do $$
declare t text;
begin
  foreach t in array array['amendment', 'regulation_base'] loop
    call make_append_only(t::regclass);
    call keep_days_in_bounds(t::regclass);
    call keep_moment_of_writing(t::regclass, 'entered_at');
    call add_rule_at_end(t::regclass, 'law_beside_its_entry', 'insert on %s', 'refuse_law_without_its_entry');
  end loop;
end
$$;
grant select on amendment, regulation_base to tilts_app;
grant insert (
  id, regulation_number, regulation_date, issuer, number, adopted_on, title, publication, in_force, content, reading, decisions,
  applied, entered_at
) on amendment to tilts_app;
grant insert (id, regulation_number, regulation_date, begins, content, entered_at) on regulation_base to tilts_app;
