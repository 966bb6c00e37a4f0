-- A blank that was filled and signed by hand is entered: its number becomes that of a mandate, whose client and moment of signing are
-- written once, in the order of the numbers (22.¹ 3.).
alter table register_mark
  drop constraint register_mark_kind_check,
  add constraint register_mark_kind_check
    check (kind in ('revoked', 'unsigned', 'ended', 'died', 'corrected', 'unused', 'spoiled', 'on_paper', 'entered'));
drop index blank_settled_once;
create unique index blank_settled_once on register_mark (centre_id, document)
  where kind in ('unused', 'spoiled', 'on_paper', 'entered');
comment on table register_mark is 'Later marks: revoked, never signed, ended, died, corrected; of a blank: unused, spoiled, kept on paper alone, entered. Marks are added; entries are never overwritten.';

drop trigger gives_up_a_blank on register_mark;
call add_rule('register_mark', 'settles_a_blank',
  'insert on %s for each row when (new.kind in (''unused'', ''spoiled'', ''on_paper'', ''entered''))', 'refuse_to_give_up_other');

create or replace function open_blanks(of_centre uuid) returns setof uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return query
    select b.document from register_blank b
     where b.centre_id = of_centre
       and not exists (
         select from register_mark m
          where (m.centre_id, m.document) = (b.centre_id, b.document)
            and m.kind in ('unused', 'spoiled', 'on_paper', 'entered'));
end
$$;

create table blank_entered (
  centre_id uuid not null,
  document  uuid not null,
  mark_id   uuid not null,
  kind      text not null default 'entered' check (kind = 'entered'),
  client_id uuid not null,
  filled_at timestamptz not null,
  constraint blank_entered_once primary key (centre_id, document),
  constraint entered_by_mark foreign key (centre_id, mark_id, document, kind) references register_mark (centre_id, id, document, kind),
  foreign key (centre_id, document) references register_blank (centre_id, document),
  foreign key (centre_id, client_id) references client
);
comment on table blank_entered is 'Whose mandate a blank became, and when it was signed by hand; the mark says by whom and when it was entered.';

call keep_to_centre('blank_entered');
call make_append_only('blank_entered');
call keep_days_in_bounds('blank_entered');
grant select on blank_entered to tilts_app;
grant insert (centre_id, document, mark_id, client_id, filled_at) on blank_entered to tilts_app;

create function refuse_blank_out_of_order() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  its record;
begin
  select e.year, e.number, date_trunc('minute', r.reserved_at) as reserved_at, m.marked_at into its
    from register_entry e
    join register_blank b on (b.centre_id, b.document) = (e.centre_id, e.document)
    join blank_reservation r on (r.centre_id, r.id) = (b.centre_id, b.reservation_id)
    join register_mark m on (m.centre_id, m.id) = (e.centre_id, new.mark_id)
   where (e.centre_id, e.document) = (new.centre_id, new.document);
  if exists (
    select from open_blanks(new.centre_id) waits
      join register_entry e on (e.centre_id, e.document) = (new.centre_id, waits)
     where (e.year, e.number) < (its.year, its.number)) then
    raise exception 'blanks are entered in the order of their numbers'
      using errcode = 'check_violation', constraint = 'blanks_in_their_order';
  end if;
  if new.filled_at not between its.reserved_at and its.marked_at
     or extract(year from new.filled_at at time zone 'Europe/Riga') <> its.year then
    raise exception 'a blank is signed between its reservation and its entering, in the year of its number'
      using errcode = 'check_violation', constraint = 'filled_while_reserved';
  end if;
  return new;
end
$$;
call add_rule('blank_entered', 'in_their_order', 'insert on %s for each row', 'refuse_blank_out_of_order');

create function refuse_entered_of_nobody() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.kind = 'entered' and not exists (
    select from blank_entered b where (b.centre_id, b.document, b.mark_id) = (new.centre_id, new.document, new.id)) then
    raise exception 'a blank is entered for its client'
      using errcode = 'check_violation', constraint = 'entered_for_its_client';
  end if;
  return null;
end
$$;
call add_rule_at_end('register_mark', 'entered_for_its_client', 'insert on %s', 'refuse_entered_of_nobody');

-- Offered to other rooms: whose document has this number, and when a document was signed by hand on a blank.
create function registered_client(of_centre uuid, of_year integer, of_number integer, that_document uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select coalesce(e.client_id, b.client_id)
      from register_entry e
      left join blank_entered b on (b.centre_id, b.document) = (e.centre_id, e.document)
     where (e.centre_id, e.year, e.number, e.document) = (of_centre, of_year, of_number, that_document));
end
$$;

create function filled_by_hand_at(of_centre uuid, that_document uuid) returns timestamptz
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select filled_at from blank_entered where (centre_id, document) = (of_centre, that_document));
end
$$;

create or replace function is_of_own_entry(staff_member uuid, of_centre uuid, that_document uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from register_entry e
      left join blank_entered b on (b.centre_id, b.document) = (e.centre_id, e.document)
     where (e.centre_id, e.document) = (of_centre, that_document)
       and is_themself(staff_member, of_centre, coalesce(e.client_id, b.client_id)));
end
$$;
