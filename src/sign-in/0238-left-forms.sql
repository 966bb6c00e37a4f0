alter table kept_form add column is_left boolean not null default false;
comment on column kept_form.is_left is 'True: its page was left half filled in, and is shown so to its person again; the latest of a page alone is kept.';
create unique index kept_form_left on kept_form (staff_id, right_id, path) nulls not distinct where is_left;
grant insert (is_left) on kept_form to tilts_app;
