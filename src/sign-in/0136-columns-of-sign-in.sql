-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on kept_form from tilts_app;
grant insert (id, staff_id, right_id, path, sealed, kept_at) on kept_form to tilts_app;
grant delete on kept_form to tilts_app;

revoke insert, update, delete on session from tilts_app;
grant insert (
  key_hash, staff_id, right_id, person_name, place_name, means, id_token, form_token, started_at,
  authenticated_at, last_seen_at, ended_at
) on session to tilts_app;
grant update (right_id, place_name, last_seen_at, ended_at) on session to tilts_app;
grant delete on session to tilts_app;

revoke insert, update, delete on sign_in_attempt from tilts_app;
grant insert (state_hash, sealed, started_at) on sign_in_attempt to tilts_app;
grant delete on sign_in_attempt to tilts_app;

revoke insert, update, delete on sign_in_rate from tilts_app;
grant insert (caller, minute, times) on sign_in_rate to tilts_app;
grant update (times) on sign_in_rate to tilts_app;
grant delete on sign_in_rate to tilts_app;
