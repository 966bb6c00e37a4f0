-- Where the portal shows no times, or nobody copied them, they are ours: from the link to the portal to the record of filing (22.¹ 5.).
alter table application
  add column started_measured boolean not null default false,
  add column ended_measured boolean not null default false,
  add constraint ended_when_recorded check (not ended_measured or ended_at = filed_at);
comment on column application.started_measured is 'Whether started_at is when the employee followed the link to the portal, rather than what the portal showed.';
comment on column application.ended_measured is 'Whether ended_at is when filing was recorded, rather than what the portal showed.';
grant insert (started_measured, ended_measured) on application to tilts_app;
