-- What is said in both languages stands in one column, {lv, en}, as it does outside of the database: so each thing that an edition
-- says is one column, and its name is the column's.
create domain text_in_both as jsonb
  check (value ?& array['lv', 'en'] and jsonb_typeof(value -> 'lv') = 'string' and jsonb_typeof(value -> 'en') = 'string');

alter table e_service_edition
  add name text_in_both,
  add data_used text_in_both;
update e_service_edition
   set name = jsonb_build_object('lv', name_lv, 'en', name_en),
       data_used = jsonb_build_object('lv', data_used_lv, 'en', data_used_en);
alter table e_service_edition
  alter name set not null,
  alter data_used set not null,
  drop name_lv,
  drop name_en,
  drop data_used_lv,
  drop data_used_en;
