-- The site writes of a cut scan what was uploaded; like the other columns it cannot change it.
grant insert (uploaded_size, uploaded_sha256) on archive_scan to tilts_app;
