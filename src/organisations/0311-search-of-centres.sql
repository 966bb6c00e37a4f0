-- Everybody may look for a centre by its name, place or address, typed without diacritics and in any case: as fold() of the site does it.
create extension if not exists pg_trgm;

create function folded_for_search(written text) returns text
language plpgsql immutable
set search_path = public, pg_temp
as $$
declare
  letters text := regexp_replace(normalize(lower(written collate "und-x-icu"), nfd), '[\u0300-\u036f]', '', 'g');
begin
  letters := translate(letters, 'đðłŀøſħıŧŋĸə‘’‛′ʹʻʼʽʾʿ`´＇՚׳ꞌ‐‑‒–—―−', 'ddlloshitnke''''''''''''''''''''''''''''''''-------');
  return trim(regexp_replace(letters, '\s+', ' ', 'g'));
end
$$;

alter table centre add column folded text
  generated always as (folded_for_search(name || ' ' || place || ' ' || address)) stored;
alter table centre_change add column folded text
  generated always as (folded_for_search(coalesce(name, '') || ' ' || coalesce(place, '') || ' ' || coalesce(address, ''))) stored;
comment on column centre.folded is 'Name, place and address without case and diacritics, for search.';
create index search_of_centre on centre using gin (folded gin_trgm_ops);
create index search_of_centre_change on centre_change using gin (folded gin_trgm_ops);
