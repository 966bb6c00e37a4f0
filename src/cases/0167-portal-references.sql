-- One reference, however it was typed: in small or capital letters, with spaces, with another kind of dash.
create function portal_reference_key(typed text) returns text
language sql immutable parallel safe
return upper(regexp_replace(regexp_replace(normalize(typed, nfkc), '\s', '', 'g'), '[‐‑‒–—―−]', '-', 'g') collate "C");
comment on function portal_reference_key is 'What a portal''s reference is compared by.';

alter table application
  add column reference_key text collate "C" not null generated always as (portal_reference_key(portal_reference)) stored;
comment on column application.reference_key is 'The portal''s reference as it is compared; portal_reference is as it was typed.';

-- A column and not an index over the function: under row-level security a condition with our function would read every row.
create index application_by_reference_key on application (centre_id, reference_key);

-- References that differ by their spelling alone may have been recorded before: the first one holds, the others stay as they are.
do $$
declare later uuid[];
begin
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
