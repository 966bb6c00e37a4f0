-- What was recorded of telling the notice is never overwritten: a later record supersedes it, with who, when and why (22.¹ 3.). Each
-- supersedes one, and each is superseded once, so that exactly one holds.
create table notice_put_right (
  centre_id   uuid not null,
  id          uuid not null,
  notice_id   uuid not null,
  supersedes  uuid,
  language    text not null,
  way         text not null check (way in ('read', 'read_aloud', 'interpreter', 'witness')),
  assistant   bytea,
  reason      bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, notice_id, id),
  constraint notice_superseded_once unique nulls not distinct (centre_id, notice_id, supersedes),
  foreign key (centre_id, notice_id) references notice,
  constraint supersedes_its_own_notice foreign key (centre_id, notice_id, supersedes) references notice_put_right (centre_id, notice_id, id),
  check (supersedes <> id),
  check ((way in ('interpreter', 'witness')) = (assistant is not null))
);
comment on table notice_put_right is 'The row that no other supersedes holds instead of what notice says of language, way and assistant. When it was told, and by whom, stays.';
comment on column notice_put_right.supersedes is 'The row before it; null: what notice says.';
comment on column notice_put_right.assistant is 'Sealed name of the interpreter or witness.';
comment on column notice_put_right.reason is 'Why, sealed.';

call keep_to_centre('notice_put_right');
call make_append_only('notice_put_right');
call keep_days_in_bounds('notice_put_right');
call require_right('notice_put_right', 'recorded_by', 'recorded_at', 'employee');
call keep_from_own_case('notice_put_right', 'is_in_check(new.recorded_by, new.centre_id, check_of_notice(new.centre_id, new.notice_id))');
grant select on notice_put_right to tilts_app;
grant insert (centre_id, id, notice_id, supersedes, language, way, assistant, reason, recorded_at, recorded_by)
  on notice_put_right to tilts_app;

-- Offered to other rooms: when a notice was put right.
create function when_notice_put_right(of_centre uuid, of_notice uuid) returns timestamptz[]
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return array(
    select recorded_at from notice_put_right where (centre_id, notice_id) = (of_centre, of_notice) order by recorded_at, id);
end
$$;

-- A mandate prints how its client was informed. One that was drawn up on what was recorded wrongly is not signed: it is ended in the same
-- transaction. One that is signed stays what was signed, on a blank too.
create function refuse_mandate_of_earlier_notice() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from mandate m
     where (m.centre_id, m.notice_id) = (new.centre_id, new.notice_id)
       and filled_by_hand_at(m.centre_id, m.id) is null
       and is_mandate_alive(m.centre_id, m.id, new.recorded_at)
       and not exists (select from mandate_signing s where (s.centre_id, s.mandate_id) = (m.centre_id, m.id))) then
    raise exception 'a mandate that prints the earlier record has not ended'
      using errcode = 'check_violation', constraint = 'notice_put_right_with_its_mandate';
  end if;
  return null;
end
$$;
call add_rule_at_end('notice_put_right', 'with_its_mandate', 'insert on %s', 'refuse_mandate_of_earlier_notice');
