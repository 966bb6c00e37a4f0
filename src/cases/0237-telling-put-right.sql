-- What was recorded of telling a client is never overwritten: a later record supersedes it, with who, when and cause (22.¹ 6., 22.¹ 7.).
create table planned_time_put_right (
  centre_id        uuid not null,
  id               uuid not null,
  application_id   uuid not null,
  cause              text not null check (cause in ('postponed', 'mistaken', 'not_told', 'told_after')),
  planned_on       date,
  answered_at_once boolean,
  way              text,
  reason           bytea,
  recorded_at      timestamptz not null,
  recorded_by      uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, application_id) references planned_time_told (centre_id, application_id),
  check ((cause = 'not_told') = (way is null)),
  check ((way is null) = (answered_at_once is null)),
  check ((planned_on is null) = coalesce(answered_at_once, true)),
  check ((cause = 'told_after') = (reason is null))
);
comment on table planned_time_put_right is 'The newest row holds instead of planned_time_told: the service holder postponed it and the client was told anew, a mistake was put right, it was not told at all, or it was told after that. Where the client was told, it was by whom and when the row was recorded; a mistake leaves both as they were.';
comment on column planned_time_put_right.reason is 'Why, sealed; null for what was told after it turned out that it had not been.';
create index planned_time_put_right_of on planned_time_put_right (centre_id, application_id);

create table result_put_right (
  centre_id      uuid not null,
  id             uuid not null,
  application_id uuid not null,
  cause            text not null check (cause in ('mistaken', 'not_told', 'told_after')),
  way            text,
  reason         bytea,
  recorded_at    timestamptz not null,
  recorded_by    uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, application_id) references result_told (centre_id, application_id),
  check ((cause = 'not_told') = (way is null)),
  check ((cause = 'told_after') = (reason is null))
);
comment on table result_put_right is 'The newest row holds instead of result_told.';
comment on column result_put_right.reason is 'Why, sealed; null for what was told after it turned out that it had not been.';
create index result_put_right_of on result_put_right (centre_id, application_id);

create table application_outcome (
  centre_id      uuid not null,
  id             uuid not null,
  application_id uuid not null,
  kind           text not null check (kind in ('returned', 'in_hand', 'refused', 'withdrawn')),
  since          date not null,
  note           bytea,
  recorded_at    timestamptz not null,
  recorded_by    uuid not null references staff,
  primary key (centre_id, id),
  foreign key (centre_id, application_id) references application,
  constraint outcome_not_in_future check (since <= (recorded_at at time zone 'Europe/Riga')::date)
);
comment on table application_outcome is 'What became of an application: its service holder returned it for completion, took it up again or refused it, or the client withdrew it. The newest row holds.';
comment on column application_outcome.note is 'Sealed.';
create index outcomes_of_application on application_outcome (centre_id, application_id);

do $$
declare t text;
begin
  foreach t in array array['planned_time_put_right', 'result_put_right', 'application_outcome'] loop
    call keep_to_centre(t::regclass);
    call make_append_only(t::regclass);
    call keep_days_in_bounds(t::regclass);
    call require_right(t::regclass, 'recorded_by', 'recorded_at', 'employee');
    call keep_from_own_case(t::regclass, 'is_in_application(new.recorded_by, new.centre_id, new.application_id)');
    call keep_out_of_closed_case(t::regclass, 'case_of_application(new.centre_id, new.application_id)');
  end loop;
  -- Of what was told before a death, only the record is put right.
  foreach t in array array['planned_time_put_right', 'result_put_right'] loop
    call stop_at_death(t::regclass, 'new.cause in (''postponed'', ''told_after'') and had_died_when_told(new.centre_id, new.application_id, new.recorded_at)');
  end loop;
end
$$;
grant select on planned_time_put_right, result_put_right, application_outcome to tilts_app;
grant insert (centre_id, id, application_id, cause, planned_on, answered_at_once, way, reason, recorded_at, recorded_by)
  on planned_time_put_right to tilts_app;
grant insert (centre_id, id, application_id, cause, way, reason, recorded_at, recorded_by) on result_put_right to tilts_app;
grant insert (centre_id, id, application_id, kind, since, note, recorded_at, recorded_by) on application_outcome to tilts_app;
