-- What an organisation or a centre is called and where it is found changes from a day on. Its own row stays as it was entered; each
-- change is a row with what it changes and nothing else, so that a change of the telephone does not undo a planned one of the address.
create table organisation_change (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  valid_from      date not null,
  name            text check (length(name) between 1 and 300),
  address         text check (length(address) between 1 and 300),
  email           text check (length(email) between 1 and 300),
  phone           text check (length(phone) between 1 and 300),
  data_protection_contact text check (length(data_protection_contact) between 1 and 300),
  changed_at      timestamptz not null,
  changed_by      uuid references staff,
  constraint organisation_changes_somehow check (num_nonnulls(name, address, email, phone, data_protection_contact) > 0),
  constraint changes_from_now_on check (valid_from >= (changed_at at time zone 'Europe/Riga')::date)
);
comment on table organisation_change is 'What changes about an organisation from a day on. Of several values for a day, the one of the latest day holds, and of one day the one written last.';
comment on column organisation_change.changed_by is 'Null if a file of organisations was imported.';
create index change_of_organisation on organisation_change (organisation_id, valid_from);

create table centre_change (
  id         uuid primary key,
  centre_id  uuid not null references centre,
  valid_from date not null,
  name       text check (length(name) between 1 and 300),
  kind       text check (length(kind) between 1 and 300),
  address    text check (length(address) between 1 and 300),
  place      text check (length(place) between 1 and 300),
  email      text check (length(email) between 1 and 300),
  phone      text check (length(phone) between 1 and 300),
  changed_at timestamptz not null,
  changed_by uuid references staff,
  constraint centre_changes_somehow check (num_nonnulls(name, kind, address, place, email, phone) > 0),
  constraint changes_from_now_on check (valid_from >= (changed_at at time zone 'Europe/Riga')::date)
);
comment on table centre_change is 'What changes about a centre from a day on, as organisation_change.';
create index change_of_centre on centre_change (centre_id, valid_from);

-- Closed from a day on, and who goes on with what is left. Said anew, the later word holds; without a day it stays open after all.
create table organisation_closing (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  closed_from     date,
  successor_id    uuid references organisation,
  reason          text not null check (length(reason) between 1 and 300),
  closed_at       timestamptz not null,
  closed_by       uuid not null references staff,
  constraint succeeded_by_another check (successor_id <> organisation_id),
  constraint succeeded_when_closed check (successor_id is null or closed_from is not null),
  constraint closes_from_now_on check (closed_from >= (closed_at at time zone 'Europe/Riga')::date)
);
comment on column organisation_closing.closed_from is 'The first day on which it is closed; null: it stays open after all.';
create index closing_of_organisation on organisation_closing (organisation_id, closed_at);

create table centre_closing (
  id           uuid primary key,
  centre_id    uuid not null references centre,
  closed_from  date,
  successor_id uuid references centre,
  reason       text not null check (length(reason) between 1 and 300),
  closed_at    timestamptz not null,
  closed_by    uuid not null references staff,
  constraint succeeded_by_another check (successor_id <> centre_id),
  constraint succeeded_when_closed check (successor_id is null or closed_from is not null),
  constraint closes_from_now_on check (closed_from >= (closed_at at time zone 'Europe/Riga')::date)
);
comment on column centre_closing.closed_from is 'The first day on which it is closed; null: it stays open after all.';
create index closing_of_centre on centre_closing (centre_id, closed_at);

call make_append_only('organisation_change');
call make_append_only('centre_change');
call make_append_only('organisation_closing');
call make_append_only('centre_closing');
call keep_days_in_bounds('organisation_change');
call keep_days_in_bounds('centre_change');
call keep_days_in_bounds('organisation_closing');
call keep_days_in_bounds('centre_closing');
call keep_moment_of_writing('organisation_change', 'changed_at');
call keep_moment_of_writing('centre_change', 'changed_at');
call keep_moment_of_writing('organisation_closing', 'closed_at');
call keep_moment_of_writing('centre_closing', 'closed_at');

grant select on organisation_change, centre_change, organisation_closing, centre_closing to tilts_app;
grant insert (
  id, organisation_id, valid_from, name, address, email, phone, data_protection_contact, changed_at, changed_by
) on organisation_change to tilts_app;
grant insert (
  id, centre_id, valid_from, name, kind, address, place, email, phone, changed_at, changed_by
) on centre_change to tilts_app;
grant insert (
  id, organisation_id, closed_from, successor_id, reason, closed_at, closed_by
) on organisation_closing to tilts_app;
grant insert (id, centre_id, closed_from, successor_id, reason, closed_at, closed_by) on centre_closing to tilts_app;

-- Offered to other rooms: the first day on which it is closed, by the last word about it; null: it is open.
create function centre_closed_from(that_centre uuid) returns date
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select closed_from from centre_closing where centre_id = that_centre order by closed_at desc, id desc limit 1);
end
$$;

create function organisation_closed_from(that_organisation uuid) returns date
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select closed_from from organisation_closing where organisation_id = that_organisation order by closed_at desc, id desc limit 1);
end
$$;

-- Each of these rows has its entry in the log. What nobody changed came with a file, and its entry says so.
create function refuse_change_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  acts text[] := case tg_table_name
    when 'organisation_change' then '{organisation.change}'::text[]
    when 'centre_change' then '{centre.change}'
    when 'organisation_closing' then '{organisation.close}'
    else '{centre.close}'
  end;
  written jsonb := to_jsonb(new);
  author uuid := coalesce(written ->> 'changed_by', written ->> 'closed_by')::uuid;
  about jsonb := jsonb_build_object('things', jsonb_build_object('change', new.id));
begin
  if author is null then
    acts := array[acts[1] || '-by-file'];
  else
    about := about || jsonb_build_object('person', author);
  end if;
  if not is_arranged(tg_relid) and not is_entered(acts, about) then
    raise exception 'an organisation or a centre changes with the entry in the log that says so'
      using errcode = 'check_violation', constraint = 'change_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('organisation_change', 'change_beside_its_entry', 'insert on %s', 'refuse_change_without_its_entry');
call add_rule_at_end('centre_change', 'change_beside_its_entry', 'insert on %s', 'refuse_change_without_its_entry');
call add_rule_at_end('organisation_closing', 'change_beside_its_entry', 'insert on %s', 'refuse_change_without_its_entry');
call add_rule_at_end('centre_closing', 'change_beside_its_entry', 'insert on %s', 'refuse_change_without_its_entry');

-- Whoever gives rights there, opens cases or enters centres meanwhile goes first or waits: their keys need the row.
create function hold_closed_place() returns trigger
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if tg_table_name = 'centre_closing' then
    perform from centre where id = (to_jsonb(new) ->> 'centre_id')::uuid for update;
  else
    perform from organisation where id = (to_jsonb(new) ->> 'organisation_id')::uuid for update;
  end if;
  return new;
end
$$;
call add_rule('organisation_closing', 'held_meanwhile', 'insert on %s for each row', 'hold_closed_place');
call add_rule('centre_closing', 'held_meanwhile', 'insert on %s for each row', 'hold_closed_place');

-- An organisation is closed after its centres, and none of them is open afterwards.
create function refuse_open_centre_of_closed_organisation() returns trigger
language plpgsql volatile
set search_path = public, pg_temp
as $$
declare
  written jsonb := to_jsonb(new);
  of_organisation uuid := coalesce((written ->> 'organisation_id')::uuid, organisation_of_centre((written ->> 'centre_id')::uuid));
begin
  if exists (
       select from centre c
        where c.organisation_id = of_organisation
          and coalesce(centre_closed_from(c.id), 'infinity') > organisation_closed_from(of_organisation)) then
    raise exception 'an organisation is closed after its centres'
      using errcode = 'check_violation', constraint = 'centres_closed_first';
  end if;
  return null;
end
$$;
call add_rule_at_end('organisation_closing', 'centres_closed_first', 'insert on %s', 'refuse_open_centre_of_closed_organisation');
call add_rule_at_end('centre_closing', 'centres_closed_first', 'insert on %s', 'refuse_open_centre_of_closed_organisation');
call add_rule_at_end('centre', 'centres_closed_first', 'insert on %s', 'refuse_open_centre_of_closed_organisation');

-- As before (0133): they can be entered by an act too.
create or replace function refuse_organisation_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{organisation.enter, organisation.add}', jsonb_build_object('things', jsonb_build_object('organisation', new.id))) then
    raise exception 'an organisation is entered with its entry in the log'
      using errcode = 'check_violation', constraint = 'organisation_beside_its_entry';
  end if;
  return null;
end
$$;

create or replace function refuse_centre_without_its_entry() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not is_arranged(tg_relid) and not is_entered('{centre.enter, centre.add}', jsonb_build_object('things', jsonb_build_object('centre', new.id))) then
    raise exception 'a centre is entered with its entry in the log'
      using errcode = 'check_violation', constraint = 'centre_beside_its_entry';
  end if;
  return null;
end
$$;
