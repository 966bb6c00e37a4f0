create table e_service (
  id   uuid primary key,
  code text not null unique
);
comment on column e_service.code is 'The portal''s code, EPnnn.';

create table e_service_edition (
  id              uuid primary key,
  e_service_id    uuid not null references e_service,
  valid_from      date not null,
  valid_until     date,
  name_lv         text not null,
  name_en         text not null,
  folded          text not null,
  holder_id       uuid not null references organisation,
  portal_url      text not null check (portal_url ~ '^https?://'),
  under_mandate   boolean not null,
  gives_planned_time boolean not null,
  gives_result    boolean not null,
  data_used_lv    text not null,
  data_used_en    text not null,
  fields          jsonb not null,
  basket_point    text,
  check (valid_until is null or valid_until > valid_from),
  constraint e_service_editions_do_not_overlap exclude using gist (e_service_id with =, daterange(valid_from, valid_until) with &&)
);
comment on table e_service_edition is 'What an e-service was from a day until another: old records keep the words of their day.';
comment on column e_service_edition.valid_until is 'The first day on which it no longer holds; null: until further notice.';
comment on column e_service_edition.under_mandate is '17.3., 20.13.: whether its technical solution allows a mandate.';
comment on column e_service_edition.fields is 'The fields its form asks, [{key, lv, en, hint}]: nothing else may be collected (22.¹ 4.).';
comment on column e_service_edition.folded is 'Name, code and holder without case and diacritics, for search.';

create table basket_entry (
  id          uuid primary key,
  point       text not null,
  name        text not null,
  valid_from  date not null,
  valid_until date,
  changed_by  text not null,
  check (valid_until is null or valid_until > valid_from),
  constraint basket_entries_do_not_overlap exclude using gist (point with =, daterange(valid_from, valid_until) with &&)
);
comment on table basket_entry is 'The minimum service basket (Annex 1) by date; changed_by cites the act that made this wording.';

grant select, insert, update on e_service, e_service_edition, basket_entry to tilts_app;
