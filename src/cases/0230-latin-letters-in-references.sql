-- Which keyboard was on cannot be seen on the portal's page: a reference with a Cyrillic or a Greek letter that looks like a Latin one
-- is the same reference. Processes of the version before go by the same function from now on.
create or replace function portal_reference_key(typed text) returns text
language sql immutable parallel safe
return translate(
  upper(regexp_replace(regexp_replace(normalize(typed, nfkc), '\s', '', 'g'), '[‐‑‒–—―−]', '-', 'g') collate "C"),
  'АВЕКМНОРСТХУІЅЈавекмнорстхуіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεζηικμνορτυχ',
  'ABEKMHOPCTXYISJABEKMHOPCTXYISJABEZHIKMNOPTYXABEZHIKMNOPTYX');

-- Only where a reference was recorded with such a letter is there a key to be made anew. Of two that are one now, the first holds.
do $$
declare later uuid[];
begin
  if not exists (select from application where reference_key <> portal_reference_key(portal_reference)) then
    return;
  end if;
  alter table application drop column reference_key;
  alter table application
    add column reference_key text collate "C" not null generated always as (portal_reference_key(portal_reference)) stored;
  comment on column application.reference_key is 'The portal''s reference as it is compared; portal_reference is as it was typed.';
  create index application_by_reference_key on application (centre_id, reference_key);
  select array_agg(id) into later from (
    select id, row_number() over (partition by e_service_id, reference_key order by filed_at, id) as place from application) a
   where place > 1;
  if later is null then
    create unique index portal_reference_once on application (e_service_id, reference_key);
  else
    execute format('create unique index portal_reference_once on application (e_service_id, reference_key) where id <> all (%L::uuid[])', later);
  end if;
end
$$;
