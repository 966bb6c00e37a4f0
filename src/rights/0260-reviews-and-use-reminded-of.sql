-- Administrators are written to about reviews that are overdue, and about rights under which nobody works, at each stage once (Annex 2,
-- note 4).
create table review_reminder (
  organisation_id uuid not null references organisation,
  review_from     date not null,
  days            smallint not null,
  reminded_at     timestamptz not null,
  constraint review_reminded_once primary key (organisation_id, review_from, days)
);
comment on table review_reminder is 'Reminders written of an organisation''s reviews of one quarter, so many days after they were overdue.';
comment on column review_reminder.review_from is 'The first day of the quarter in which they are due.';

create table unused_reminder (
  right_id     uuid not null references access_right,
  unused_since timestamptz not null,
  days         smallint not null,
  reminded_at  timestamptz not null,
  constraint unused_reminded_once primary key (right_id, unused_since, days)
);
comment on table unused_reminder is 'Reminders written of a right under which nobody worked for so many days; who works under it again begins anew.';

do $$
declare t text;
begin
  foreach t in array array['review_reminder', 'unused_reminder'] loop
    call keep_days_in_bounds(t::regclass);
    call keep_moment_of_writing(t::regclass, 'reminded_at');
  end loop;
end
$$;
grant select on review_reminder, unused_reminder to tilts_app;
grant insert (organisation_id, review_from, days, reminded_at) on review_reminder to tilts_app;
grant insert (right_id, unused_since, days, reminded_at) on unused_reminder to tilts_app;
