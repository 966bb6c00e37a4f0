-- A doubt about a person's capacity or free will stands in their record until it is lifted, with who, why and a day of review. It is
-- shown where a mandate is to be granted. The client may object; one recorded by mistake is put right by a word of its own.
create table capacity_doubt (
  centre_id   uuid not null,
  id          uuid not null,
  client_id   uuid not null,
  reason      bytea,
  review_on   date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, client_id) references client,
  constraint doubt_reviewed_later check (review_on >= (recorded_at at time zone 'Europe/Riga')::date)
);
comment on table capacity_doubt is 'A doubt about the capacity or free will of a person. One that comes from an identity check has the check''s id.';
comment on column capacity_doubt.reason is 'Why, sealed; null for what was recorded before reasons were asked.';
create index capacity_doubt_of_client on capacity_doubt (centre_id, client_id);

create table capacity_doubt_word (
  centre_id uuid not null,
  id        uuid not null,
  doubt_id  uuid not null,
  kind      text not null check (kind in ('objection', 'reviewed', 'lifted', 'mistaken')),
  text      bytea not null,
  review_on date check ((kind = 'reviewed') = (review_on is not null)),
  said_at   timestamptz not null,
  said_by   uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, doubt_id) references capacity_doubt
);
comment on table capacity_doubt_word is 'What was said of a doubt since: the client''s objection, a review after which it stands, or why it does not stand any more. Texts are sealed.';
create unique index doubt_lifted_once on capacity_doubt_word (centre_id, doubt_id) where kind in ('lifted', 'mistaken');
create index words_of_doubt on capacity_doubt_word (centre_id, doubt_id);

call keep_to_centre('capacity_doubt');
call make_append_only('capacity_doubt');
call keep_to_centre('capacity_doubt_word');
call make_append_only('capacity_doubt_word');
call keep_days_in_bounds('capacity_doubt');
call keep_days_in_bounds('capacity_doubt_word');
call require_right('capacity_doubt', 'recorded_by', 'recorded_at', 'employee');
call require_right('capacity_doubt_word', 'said_by', 'said_at', 'employee');

-- Offered to other rooms: the doubts of a person that stand. Locks the person, so that none is recorded or lifted meanwhile.
create function standing_doubts(of_centre uuid, person uuid) returns setof uuid
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  perform from client where (centre_id, id) = (of_centre, person) for share;
  return query
    select d.id from capacity_doubt d
     where (d.centre_id, d.client_id) = (of_centre, person)
       and not exists (
         select from capacity_doubt_word w
          where (w.centre_id, w.doubt_id) = (d.centre_id, d.id) and w.kind in ('lifted', 'mistaken'));
end
$$;

create function hold_person_of_doubt() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  perform from client where (centre_id, id) = (new.centre_id, new.client_id) for no key update;
  return new;
end
$$;
call add_rule('capacity_doubt', 'person_held', 'insert on %s for each row', 'hold_person_of_doubt');

insert into capacity_doubt (centre_id, id, client_id, review_on, recorded_at, recorded_by)
select centre_id, id, client_id, ((checked_at at time zone 'Europe/Riga')::date + interval '6 months')::date, checked_at, checked_by
  from identity_check
 where refusal_reason = 'capacity_or_will_doubted' and client_id is not null;

create function is_of_own_doubt(staff_member uuid, of_centre uuid, that_doubt uuid) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return exists (
    select from capacity_doubt d
     where (d.centre_id, d.id) = (of_centre, that_doubt) and is_themself(staff_member, of_centre, d.client_id));
end
$$;
call keep_from_own_case('capacity_doubt', 'is_themself(new.recorded_by, new.centre_id, new.client_id)');
call keep_from_own_case('capacity_doubt_word', 'is_of_own_doubt(new.said_by, new.centre_id, new.doubt_id)');

grant select on capacity_doubt, capacity_doubt_word to tilts_app;
grant insert (centre_id, id, client_id, reason, review_on, recorded_at, recorded_by) on capacity_doubt to tilts_app;
grant insert (centre_id, id, doubt_id, kind, text, review_on, said_at, said_by) on capacity_doubt_word to tilts_app;
