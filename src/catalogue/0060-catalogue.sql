create table e_service (
  id   uuid primary key,
  code text not null unique
);
comment on column e_service.code is 'The portal''s code, EPnnn.';

-- A text in both languages is one column, {lv, en}, as outside the database: each property of an edition is one column of the
-- same name.
create domain text_in_both as jsonb
  check (value ?& array['lv', 'en'] and jsonb_typeof(value -> 'lv') = 'string' and jsonb_typeof(value -> 'en') = 'string');

create table e_service_edition (
  id              uuid primary key,
  e_service_id    uuid not null references e_service,
  valid_from      date not null,
  valid_until     date,
  name            text_in_both not null,
  folded          text not null,
  holder_id       uuid not null references organisation,
  holder          text not null,
  portal_url      text not null check (portal_url ~ '^https?://'),
  under_mandate   boolean not null,
  gives_planned_time boolean not null,
  gives_result    boolean not null,
  data_used       text_in_both not null,
  fields          jsonb not null,
  basket_point    text,
  check (valid_until is null or valid_until >= valid_from),
  constraint edition_of_its_e_service unique (e_service_id, id),
  constraint e_service_editions_do_not_overlap exclude using gist (e_service_id with =, daterange(valid_from, valid_until) with &&)
);
comment on table e_service_edition is 'What an e-service was from one day to another: old records keep the edition of their day.';
comment on column e_service_edition.valid_until is 'The first day on which it is no longer in force; null: until further notice. Equal to the first day: withdrawn before it came into force.';
comment on column e_service_edition.holder is 'The service holder''s name on that day.';
comment on column e_service_edition.under_mandate is '17.3., 20.13.: whether its technical solution allows a mandate.';
comment on column e_service_edition.fields is 'The fields its form asks, [{key, label: {lv, en}, hint: {lv, en}}]: nothing else may be collected (22.¹ 4.).';
comment on column e_service_edition.folded is 'Name, code and holder without case and diacritics, for search.';

create table basket_entry (
  id          uuid primary key default gen_random_uuid(),
  point       text not null check (point ~ '^\d+(\.\d+)*$'),
  name        text,
  valid_from  date,
  valid_until date,
  made_by     text not null,
  ended_by    text,
  check (valid_until is null or valid_from is null or valid_until > valid_from),
  check ((valid_until is null) = (ended_by is null)),
  constraint basket_entries_do_not_overlap exclude using gist (point with =, daterange(valid_from, valid_until) with &&)
);
comment on table basket_entry is 'The minimum service basket (Annex 1) by date.';
comment on column basket_entry.name is 'The text of the point, as in the act; null where our source names the point without its text.';
comment on column basket_entry.valid_from is 'Null: in force before the act that is our source; that act does not say since when.';
comment on column basket_entry.made_by is 'Cites the act that made this wording.';
comment on column basket_entry.ended_by is 'Cites the act that ended it.';

-- Old records keep the text of their day: an edition can be ended, and nothing else in it changes. The same is true of the
-- basket.
grant select, insert on e_service_edition, basket_entry to tilts_app;
grant update (valid_until) on e_service_edition to tilts_app;
grant select, insert, update on e_service to tilts_app;

-- Offered to other rooms: whether an employee may apply for it in a client's name on that day. The act is in force from 1 March
-- 2019 (2.), the edition is in force, and the e-service's technical solution allows it (17.3., 20.13.).
create function allows_mandate(of_edition uuid, on_day date) returns boolean
language plpgsql stable
set search_path = public, pg_temp
as $$
begin
  return on_day >= '2019-03-01' and exists (
    select from e_service_edition e
     where e.id = of_edition
       and e.under_mandate
       and daterange(e.valid_from, e.valid_until) @> on_day
  );
end
$$;
