-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on access_invitation from tilts_app;
grant insert (
  id, secret_hash, name, email, role, organisation_id, centre_id, position, valid_from, valid_until,
  invited_by, invited_at, expires_at, basis
) on access_invitation to tilts_app;
grant update (
  secret_hash, claimed_at, claimed_by, claimed_name, right_id, withdrawn_at, withdrawn_by
) on access_invitation to tilts_app;

revoke insert, update, delete on access_reminder from tilts_app;
grant insert (right_id, valid_until, days, reminded_at) on access_reminder to tilts_app;

revoke insert, update, delete on access_review from tilts_app;
grant insert (right_id, confirmed_at, confirmed_by) on access_review to tilts_app;

revoke insert, update, delete on access_right from tilts_app;
grant insert (
  id, staff_id, role, organisation_id, centre_id, position, valid_from, valid_until, granted_by, granted_at,
  basis
) on access_right to tilts_app;
grant update (valid_until) on access_right to tilts_app;

revoke insert, update, delete on access_right_change from tilts_app;
grant insert (right_id, at, by, kind, reason, until_before, until_after, basis) on access_right_change to tilts_app;

revoke insert, update, delete on access_right_used from tilts_app;
grant insert (right_id, last_used_at) on access_right_used to tilts_app;
grant update (last_used_at) on access_right_used to tilts_app;
