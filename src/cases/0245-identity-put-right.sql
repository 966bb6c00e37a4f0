-- Until a mandate is signed on it, a check of identity that was recorded wrongly is put right by another, made anew, with who, when and why
-- (22.¹ 1.). The earlier check stays; no notice is told and no mandate drawn up on it any more.
alter table case_identity_check add constraint check_of_its_case unique (centre_id, case_id, identity_check_id);

create table case_identity_check_put_right (
  centre_id         uuid not null,
  case_id           uuid not null,
  identity_check_id uuid not null,
  client_id         uuid not null,
  outcome           text not null default 'confirmed' check (outcome = 'confirmed'),
  by_check          uuid not null,
  reason            bytea not null,
  recorded_at       timestamptz not null,
  recorded_by       uuid not null references staff,
  constraint check_put_right_once primary key (centre_id, identity_check_id),
  constraint check_put_right_of_its_client
    foreign key (centre_id, identity_check_id, client_id, outcome) references identity_check (centre_id, id, client_id, outcome),
  constraint check_put_right_in_its_case
    foreign key (centre_id, case_id, identity_check_id) references case_identity_check (centre_id, case_id, identity_check_id),
  constraint check_put_right_by_its_own foreign key (centre_id, case_id, by_check)
    references case_identity_check (centre_id, case_id, identity_check_id) deferrable initially deferred,
  constraint check_put_right_by_later check (by_check > identity_check_id)
);
comment on table case_identity_check_put_right is 'A confirmed check that does not hold any more, and the one made instead.';
comment on column case_identity_check_put_right.reason is 'Why, sealed under the data key of whom the earlier check names.';
create index checks_put_right_of_case on case_identity_check_put_right (centre_id, case_id);
create index check_put_right_by on case_identity_check_put_right (centre_id, by_check);

call keep_to_centre('case_identity_check_put_right');
call make_append_only('case_identity_check_put_right');
call keep_days_in_bounds('case_identity_check_put_right');
call require_right('case_identity_check_put_right', 'recorded_by', 'recorded_at', 'employee');
call keep_from_own_case('case_identity_check_put_right', 'is_in_check(new.recorded_by, new.centre_id, new.identity_check_id)');
call keep_out_of_closed_case('case_identity_check_put_right', 'new.case_id');
grant select on case_identity_check_put_right to tilts_app;
grant insert (centre_id, case_id, identity_check_id, client_id, by_check, reason, recorded_at, recorded_by)
  on case_identity_check_put_right to tilts_app;

create function is_check_put_right(of_centre uuid, check_of_identity uuid) returns boolean
language plpgsql
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from case_identity_check_put_right where (centre_id, identity_check_id) = (of_centre, check_of_identity));
end
$$;

create function refuse_to_put_signed_check_right() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  perform from service_case where (centre_id, id) = (new.centre_id, new.case_id) for update;
  if is_signed_on_check(new.centre_id, new.identity_check_id) then
    raise exception 'a mandate was signed on this check (22.¹ 1.)'
      using errcode = 'check_violation', constraint = 'check_put_right_before_signing';
  end if;
  return new;
end
$$;
call add_rule('case_identity_check_put_right', 'before_signing', 'insert on %s for each row', 'refuse_to_put_signed_check_right');

-- A mandate drawn up on it is ended in the same transaction.
create function refuse_mandate_of_earlier_check() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from case_mandate c
     where (c.centre_id, c.case_id) = (new.centre_id, new.case_id)
       and check_of_notice(c.centre_id, notice_of_mandate(c.centre_id, c.mandate_id)) = new.identity_check_id
       and is_mandate_alive(c.centre_id, c.mandate_id, new.recorded_at)) then
    raise exception 'a mandate drawn up on the earlier check has not ended'
      using errcode = 'check_violation', constraint = 'check_put_right_with_its_mandate';
  end if;
  return null;
end
$$;
call add_rule_at_end('case_identity_check_put_right', 'with_its_mandate', 'insert on %s', 'refuse_mandate_of_earlier_check');

-- All checks that hold are of the same people.
create or replace function refuse_other_people() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.outcome = 'confirmed' and exists (
    select from case_identity_check c
     where (c.centre_id, c.case_id, c.outcome) = (new.centre_id, new.case_id, 'confirmed')
       and not is_check_put_right(c.centre_id, c.identity_check_id)
       and not are_of_same_people(new.centre_id, c.identity_check_id, new.identity_check_id)) then
    raise exception 'a case is of the same people from its first check to its last'
      using errcode = 'check_violation', constraint = 'case_of_same_people';
  end if;
  return new;
end
$$;

create function refuse_on_earlier_check() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  raise exception 'the check of identity was put right by another (22.¹ 1.)'
    using errcode = 'check_violation', constraint = 'on_check_that_holds', table = tg_table_name;
end
$$;
call add_rule('case_notice', 'on_check_that_holds',
  'insert on %s for each row when (is_check_put_right(new.centre_id, check_of_notice(new.centre_id, new.notice_id)))', 'refuse_on_earlier_check');
call add_rule('case_mandate', 'on_check_that_holds',
  'insert on %s for each row when (is_check_put_right(new.centre_id, check_of_notice(new.centre_id, notice_of_mandate(new.centre_id, new.mandate_id))))',
  'refuse_on_earlier_check');

-- The name by which lists find the case is that of the check that holds. The database takes the earlier one away, so that the site's role
-- need not be able to.
create function forget_earlier_name() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  if exists (select from case_identity_check_put_right p where (p.centre_id, p.by_check) = (new.centre_id, new.identity_check_id))
    and (new.outcome = 'confirmed' or not exists (
      select from case_identity_check c
       where (c.centre_id, c.case_id, c.outcome) = (new.centre_id, new.case_id, 'confirmed')
         and not is_check_put_right(c.centre_id, c.identity_check_id))) then
    delete from case_name_word where (centre_id, case_id) = (new.centre_id, new.case_id);
  end if;
  return null;
end
$$;
create trigger earlier_name_forgotten after insert on case_identity_check for each row execute function forget_earlier_name();
alter table case_identity_check enable always trigger earlier_name_forgotten;
