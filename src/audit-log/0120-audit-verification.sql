-- How far an auditor's verification of their centre's chain is, and what it found. The work of a job: what came out is an entry of
-- the log as well.
create table audit_verification (
  centre_id   uuid not null references centre,
  id          uuid not null,
  whole       boolean not null,
  asked_at    timestamptz not null,
  asked_by    uuid not null references staff,
  after       bigint check (after >= 0),
  reached     bigint check (reached >= after),
  up_to       bigint check (up_to >= reached),
  up_to_hash  bytea,
  finished_at timestamptz,
  outcome     jsonb,
  primary key (centre_id, id),
  check ((after is null) = (reached is null) and (after is null) = (up_to is null)),
  check ((finished_at is null) = (outcome is null))
);
comment on table audit_verification is 'Verifications of a centre''s audit log: under way, and finished. Each begins where the last one that found nothing wrong ended, or at the beginning.';
comment on column audit_verification.after is 'Entries up to this one were verified before. Null, as the next two, until a job has begun.';
comment on column audit_verification.up_to is 'The end of the chain when the job began, with its hash: the next verification begins there.';
create unique index audit_verification_under_way on audit_verification (centre_id) where finished_at is null;

call keep_to_centre('audit_verification');
call require_right('audit_verification', 'asked_by', 'asked_at', 'auditor');
grant select, insert (centre_id, id, whole, asked_at, asked_by) on audit_verification to tilts_app;
grant update (whole, after, reached, up_to, up_to_hash, finished_at, outcome) on audit_verification to tilts_app;
