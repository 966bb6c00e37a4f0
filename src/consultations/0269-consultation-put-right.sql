-- What was recorded of a consultation is never overwritten: a later record supersedes it, with who, when and why (17.3., 20.13.). Each
-- supersedes one, and each is superseded once, so that exactly one holds.
create table consultation_put_right (
  centre_id       uuid not null,
  id              uuid not null,
  consultation_id uuid not null,
  supersedes      uuid,
  edition_id      uuid references e_service_edition,
  topic           text not null,
  outcome         text not null,
  held_at         timestamptz not null,
  reason          text not null check (reason in ('mistaken', 'recorded_twice', 'not_held')),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references staff,
  primary key (centre_id, id),
  unique (centre_id, consultation_id, id),
  constraint consultation_superseded_once unique nulls not distinct (centre_id, consultation_id, supersedes),
  foreign key (centre_id, consultation_id) references consultation,
  constraint supersedes_its_own_consultation
    foreign key (centre_id, consultation_id, supersedes) references consultation_put_right (centre_id, consultation_id, id),
  constraint held_before_recorded check (held_at <= recorded_at),
  check (supersedes <> id)
);
comment on table consultation_put_right is 'The row that no other supersedes holds instead of consultation. Anonymous as that: nothing about the person, and so no free text.';
comment on column consultation_put_right.supersedes is 'The row before it; null: what consultation says.';
comment on column consultation_put_right.reason is 'It was recorded wrongly, and this is right; it was recorded twice; or none was held. Of the last two the other columns repeat what was recorded.';

call keep_to_centre('consultation_put_right');
call make_append_only('consultation_put_right');
call keep_days_in_bounds('consultation_put_right');
call require_right('consultation_put_right', 'recorded_by', 'recorded_at', 'employee');
grant select on consultation_put_right to tilts_app;
grant insert (centre_id, id, consultation_id, supersedes, edition_id, topic, outcome, held_at, reason, recorded_at, recorded_by)
  on consultation_put_right to tilts_app;

-- The list is in the order of the times that hold.
create table consultation_listed (
  centre_id       uuid not null,
  consultation_id uuid not null,
  held_at         timestamptz not null,
  put_right_id    uuid,
  primary key (centre_id, consultation_id),
  foreign key (centre_id, consultation_id) references consultation,
  foreign key (centre_id, consultation_id, put_right_id) references consultation_put_right (centre_id, consultation_id, id)
);
comment on table consultation_listed is 'When each consultation was held, as the record says that holds, written by the database beside consultation and consultation_put_right. Can be rebuilt from them.';
comment on column consultation_listed.put_right_id is 'The record that holds; null: consultation itself.';
insert into consultation_listed (centre_id, consultation_id, held_at)
select centre_id, id, held_at from consultation;
drop index consultations_of_centre;
create index consultations_of_centre on consultation_listed (centre_id, held_at desc, consultation_id desc);
call keep_to_centre('consultation_listed');
call keep_days_in_bounds('consultation_listed');
grant select on consultation_listed to tilts_app;

create function list_consultation() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  insert into consultation_listed (centre_id, consultation_id, held_at) values (new.centre_id, new.id, new.held_at);
  return null;
end
$$;
create trigger consultation_is_listed after insert on consultation for each row execute function list_consultation();
alter table consultation enable always trigger consultation_is_listed;

create function list_consultation_put_right() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  update consultation_listed
     set held_at = new.held_at, put_right_id = new.id
   where (centre_id, consultation_id) = (new.centre_id, new.consultation_id);
  return null;
end
$$;
create trigger consultation_is_listed after insert on consultation_put_right for each row execute function list_consultation_put_right();
alter table consultation_put_right enable always trigger consultation_is_listed;
