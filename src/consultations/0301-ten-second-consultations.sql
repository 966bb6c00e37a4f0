-- 17.3., 20.13.: of which kind a consultation was and in which way, about one e-service or one topic, and how long it took as far as that
-- was measured. What was recorded before has no kind and no way: these were not asked.
alter table consultation
  alter column topic drop not null,
  add column kind text check (kind in ('about_applying', 'about_service', 'self_service')),
  add column way text check (way in ('in_person', 'phone', 'video', 'email')),
  add column note text,
  add column began_at timestamptz,
  add column visit_id uuid,
  add constraint kind_and_way check ((kind is null) = (way is null)),
  add constraint about_one_thing check (case when kind is null then topic is not null else num_nonnulls(topic, edition_id) = 1 end),
  add constraint took_hours_at_most check (began_at <= held_at and held_at - began_at <= interval '4 hours');
comment on column consultation.began_at is 'When the employee turned to this; null: not measured. Nobody is asked how long it took.';
comment on column consultation.visit_id is 'Consultations of one visit have the same; it says nothing of who came.';
comment on column consultation.note is 'Words of the employee without personal data; the form says so, and what looks like such data is refused.';
call keep_days_in_bounds('consultation');
grant insert (kind, way, note, began_at, visit_id) on consultation to tilts_app;
create index consultations_of_employee on consultation (centre_id, held_by, recorded_at desc);

alter table consultation_put_right
  alter column topic drop not null,
  add column kind text check (kind in ('about_applying', 'about_service', 'self_service')),
  add column way text check (way in ('in_person', 'phone', 'video', 'email')),
  add column note text,
  add constraint kind_and_way check ((kind is null) = (way is null)),
  add constraint about_one_thing check (case when kind is null then topic is not null else num_nonnulls(topic, edition_id) = 1 end),
  drop constraint consultation_put_right_reason_check,
  add constraint consultation_put_right_reason_check check (reason in ('mistaken', 'recorded_twice', 'not_held', 'undone'));
comment on column consultation_put_right.reason is 'It was recorded wrongly, and this is right; it was recorded twice; none was held; or it was taken back at once. But for the first the other columns repeat what was recorded.';
grant insert (kind, way, note) on consultation_put_right to tilts_app;

-- What one has just recorded one takes back within a minute, and then it is not put right any more.
create function keep_undoing_within_a_minute() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if new.reason = 'undone' and not exists (
    select from consultation
     where (centre_id, id, held_by) = (new.centre_id, new.consultation_id, new.recorded_by)
       and new.supersedes is null
       and new.recorded_at <= recorded_at + interval '1 minute'
  ) then
    raise exception 'what one has recorded oneself is taken back within a minute' using errcode = 'check_violation', constraint = 'undone_within_a_minute';
  end if;
  if exists (select from consultation_put_right where (centre_id, id, reason) = (new.centre_id, new.supersedes, 'undone')) then
    raise exception 'what was taken back is not put right' using errcode = 'check_violation', constraint = 'undone_stays_undone';
  end if;
  return new;
end
$$;
create trigger undone_within_a_minute before insert on consultation_put_right for each row execute function keep_undoing_within_a_minute();
alter table consultation_put_right enable always trigger undone_within_a_minute;

-- What was taken back leaves the list.
create or replace function list_consultation_put_right() returns trigger
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
  if new.reason = 'undone' then
    delete from consultation_listed where (centre_id, consultation_id) = (new.centre_id, new.consultation_id);
  else
    update consultation_listed
       set held_at = new.held_at, put_right_id = new.id
     where (centre_id, consultation_id) = (new.centre_id, new.consultation_id);
  end if;
  return null;
end
$$;
