-- A service holder's officer changes its e-services from a day to come on, and takes a planned change back before its day. An edition
-- stays as it was entered; who planned or withdrew it, when and why, is a row of its own. Some e-services a minor may ask for alone: from
-- which age is the e-service's own.
alter table e_service_edition
  add column minimum_age smallint,
  add constraint minimum_age_of_a_minor check (minimum_age between 1 and 18);
comment on column e_service_edition.minimum_age is 'How old, in years, whoever asks for it must be; null: the law''s general rule.';
grant insert (minimum_age) on e_service_edition to tilts_app;

-- Offered to other rooms: the e-service's own age as in force on a day.
create function minimum_age_on(of_e_service uuid, on_day date) returns smallint
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (
    select e.minimum_age from e_service_edition e
     where e.e_service_id = of_e_service and daterange(e.valid_from, e.valid_until) @> on_day);
end
$$;

create function minimum_age_of(of_edition uuid) returns smallint
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select e.minimum_age from e_service_edition e where e.id = of_edition);
end
$$;

create table e_service_change (
  id           uuid primary key,
  e_service_id uuid not null,
  edition_id   uuid not null,
  kind         text not null check (kind in ('planned', 'withdrawn')),
  reason       text not null check (length(reason) between 1 and 300),
  changed_at   timestamptz not null,
  changed_by   uuid not null references staff,
  constraint change_of_its_edition foreign key (e_service_id, edition_id) references e_service_edition (e_service_id, id),
  constraint edition_changed_once unique (edition_id, kind)
);
comment on table e_service_change is 'Who of the service holder planned an edition or withdrew one before its day, when and why. What an import entered has no row.';
create index changes_of_e_service on e_service_change (e_service_id, changed_at);
call make_append_only('e_service_change');
call keep_days_in_bounds('e_service_change');
call keep_moment_of_writing('e_service_change', 'changed_at');
grant select on e_service_change to tilts_app;
grant insert (id, e_service_id, edition_id, kind, reason, changed_at, changed_by) on e_service_change to tilts_app;

create function holder_of_edition(of_edition uuid) returns uuid
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select e.holder_id from e_service_edition e where e.id = of_edition);
end
$$;
call require_right_of_author('e_service_change', 'changed_by',
  $$has_right(new.changed_by, '{holder_officer}', null, holder_of_edition(new.edition_id), new.changed_at)$$);

-- A change is one of a day to come. What it plans goes on from an edition of the same holder; what it withdraws was never in force.
create function refuse_change_out_of_order() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
declare
  written e_service_edition;
  stands boolean;
begin
  select * into written from e_service_edition e where e.id = new.edition_id;
  if written.valid_from <= (new.changed_at at time zone 'Europe/Riga')::date then
    raise exception 'an e-service is changed from a day to come on: papers of a day keep its words'
      using errcode = 'check_violation', constraint = 'change_of_a_day_to_come';
  end if;
  if new.kind = 'planned' then
    stands := exists (
      select from e_service_edition before
       where before.e_service_id = new.e_service_id
         and before.valid_until = written.valid_from
         and before.valid_from < written.valid_from
         and before.holder_id = written.holder_id);
  else
    stands := written.valid_until = written.valid_from;
  end if;
  if stands is not true then
    raise exception 'a change goes on from an edition of the same holder, or withdraws one before its day'
      using errcode = 'check_violation', constraint = 'change_of_its_own_e_service';
  end if;
  if not is_arranged(tg_relid) and not is_entered(
       case new.kind when 'planned' then '{e-service.change}'::text[] else '{e-service.withdraw-change}' end,
       jsonb_build_object('person', new.changed_by, 'things', jsonb_build_object('change', new.id))) then
    raise exception 'an e-service changes with the entry in the log that says so'
      using errcode = 'check_violation', constraint = 'change_beside_its_entry';
  end if;
  return null;
end
$$;
call add_rule_at_end('e_service_change', 'change_in_order', 'insert on %s', 'refuse_change_out_of_order');

-- Editions begin and end by an import (0140), or by a change of the same transaction: the one planned begins, the one before ends on that
-- day; the one withdrawn never comes into force, and the one before goes on.
create function refuse_edition_nobody_entered() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if is_arranged(tg_relid) or is_entered('{catalogue.import}', '{}') or exists (
    select from e_service_change c
      join e_service_edition changed on changed.id = c.edition_id
     where c.e_service_id = new.e_service_id
       and c.xmin = pg_current_xact_id()::xid
       and case
             when tg_op = 'INSERT' then c.kind = 'planned' and c.edition_id = new.id
             when c.kind = 'planned' then
               c.edition_id <> new.id and new.valid_until = changed.valid_from
                 and (old.valid_until is null or old.valid_until > changed.valid_from)
             when c.edition_id = new.id then new.valid_until = new.valid_from
             else old.valid_until = changed.valid_from
           end) then
    return null;
  end if;
  raise exception 'an edition begins and ends by an import of the catalogue, or by a change of its holder'
    using errcode = 'check_violation', constraint = 'edition_beside_its_import';
end
$$;
drop trigger edition_beside_its_import on e_service_edition;
call add_rule_at_end('e_service_edition', 'edition_beside_its_import', 'insert or update of valid_until on %s', 'refuse_edition_nobody_entered');

-- Offered to other rooms: the e-services that a holder holds or has held.
create function e_services_of_holder(of_holder uuid) returns uuid[]
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return (select coalesce(array_agg(distinct e.e_service_id), '{}') from e_service_edition e where e.holder_id = of_holder);
end
$$;
