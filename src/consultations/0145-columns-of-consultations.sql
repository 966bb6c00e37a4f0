-- The site's role writes the columns that the code writes, and no others (test/walls/grants.test.ts).
revoke insert, update, delete on consultation from tilts_app;
grant insert (centre_id, id, edition_id, topic, outcome, held_at, recorded_at, held_by) on consultation to tilts_app;
