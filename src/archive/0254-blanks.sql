-- Numbers of the register reserved for a time when the system is away, each for a blank that is printed beforehand and filled by hand
-- (22.¹ 3.). They are entries like all others, so the register counts on behind them and has no gap; until one is settled it has no
-- client, so no mandate can be drawn up under it.
create table blank_reservation (
  centre_id    uuid not null references centre,
  id           uuid not null,
  year         integer not null,
  first_number integer not null check (first_number > 0),
  last_number  integer not null,
  reason       text not null check (length(reason) between 1 and 300),
  reserved_at  timestamptz not null,
  reserved_by  uuid not null references staff,
  primary key (centre_id, id),
  constraint reserves_fifty_at_most check (last_number - first_number between 0 and 49),
  constraint reserved_in_its_year check (year = extract(year from reserved_at at time zone 'Europe/Riga'))
);
comment on table blank_reservation is 'Consecutive numbers of a year''s register, reserved at once for blanks that are filled by hand.';

create table register_blank (
  centre_id      uuid not null,
  document       uuid not null,
  reservation_id uuid not null,
  primary key (centre_id, document),
  foreign key (centre_id, document) references register_entry (centre_id, document),
  foreign key (centre_id, reservation_id) references blank_reservation (centre_id, id)
);
comment on table register_blank is 'An entry of the register that was reserved for a blank. A mark says what became of it.';
create index register_blank_of_reservation on register_blank (centre_id, reservation_id);

call keep_to_centre('blank_reservation');
call keep_to_centre('register_blank');
call make_append_only('blank_reservation');
call make_append_only('register_blank');
call keep_days_in_bounds('blank_reservation');
call require_right('blank_reservation', 'reserved_by', 'reserved_at', 'employee');
grant select on blank_reservation, register_blank to tilts_app;
grant insert (centre_id, id, year, first_number, last_number, reason, reserved_at, reserved_by) on blank_reservation to tilts_app;
grant insert (centre_id, document, reservation_id) on register_blank to tilts_app;

-- No paper that is registered already becomes a blank, and no reservation grows later.
create function refuse_blank_of_registered() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from register_entry e
      join blank_reservation r on (r.centre_id, r.id) = (e.centre_id, new.reservation_id)
     where (e.centre_id, e.document) = (new.centre_id, new.document)
       and e.client_id is null
       and e.year = r.year and e.number between r.first_number and r.last_number
       and e.xmin = pg_current_xact_id()::xid and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'a blank has a number that is registered with its reservation'
      using errcode = 'check_violation', constraint = 'blank_of_its_reservation';
  end if;
  return new;
end
$$;
call add_rule('register_blank', 'of_its_reservation', 'insert on %s for each row', 'refuse_blank_of_registered');

create function refuse_reservation_without_blanks() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if (select count(*) from register_blank where (centre_id, reservation_id) = (new.centre_id, new.id))
     <> new.last_number - new.first_number + 1 then
    raise exception 'each reserved number has its blank'
      using errcode = 'check_violation', constraint = 'a_blank_for_each_number';
  end if;
  return null;
end
$$;
call add_rule_at_end('blank_reservation', 'a_blank_for_each_number', 'insert on %s', 'refuse_reservation_without_blanks');

-- What became of a blank is marked once: never used, spoiled, or filled and kept on paper alone. The reason is in the note.
alter table register_mark
  drop constraint register_mark_kind_check,
  add constraint register_mark_kind_check
    check (kind in ('revoked', 'unsigned', 'ended', 'died', 'corrected', 'unused', 'spoiled', 'on_paper')),
  add constraint given_up_with_reason check (kind not in ('unused', 'spoiled', 'on_paper') or note <> '');
create unique index blank_settled_once on register_mark (centre_id, document) where kind in ('unused', 'spoiled', 'on_paper');
comment on table register_mark is 'Later marks: revoked, never signed, ended, died, corrected; of a blank: unused, spoiled, kept on paper alone. Marks are added; entries are never overwritten.';

create function refuse_to_give_up_other() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if not exists (select from register_blank b where (b.centre_id, b.document) = (new.centre_id, new.document)) then
    raise exception 'only a number that was reserved for a blank is given up'
      using errcode = 'check_violation', constraint = 'gives_up_a_blank';
  end if;
  return new;
end
$$;
call add_rule('register_mark', 'gives_up_a_blank', 'insert on %s for each row when (new.kind in (''unused'', ''spoiled'', ''on_paper''))',
  'refuse_to_give_up_other');

-- Offered to other rooms: the blanks of a centre of which nothing is recorded yet.
create function open_blanks(of_centre uuid) returns setof uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query
    select b.document from register_blank b
     where b.centre_id = of_centre
       and not exists (
         select from register_mark m
          where (m.centre_id, m.document) = (b.centre_id, b.document) and m.kind in ('unused', 'spoiled', 'on_paper'));
end
$$;

-- Whoever could settle a blank has no right at a centre that is closed; so nothing is reserved there any more, and a centre is
-- closed when its blanks are settled.
create function refuse_to_reserve_at_closing() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if centre_closed_from(new.centre_id) is not null then
    raise exception 'at a centre that is being closed no numbers are reserved'
      using errcode = 'check_violation', constraint = 'reserves_while_open';
  end if;
  return new;
end
$$;
call add_rule('blank_reservation', 'reserves_while_open', 'insert on %s for each row', 'refuse_to_reserve_at_closing');

create function refuse_closing_with_open_blanks() returns trigger
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if new.closed_from is not null and exists (select from open_blanks(new.centre_id)) then
    raise exception 'a centre is closed when its blanks are settled'
      using errcode = 'check_violation', constraint = 'blanks_settled_first';
  end if;
  return null;
end
$$;
call add_rule_at_end('centre_closing', 'blanks_settled_first', 'insert on %s', 'refuse_closing_with_open_blanks');
