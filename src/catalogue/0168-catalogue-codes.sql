-- EPD05 and epd05 are one e-service. Of two that were entered before, the first one holds.
do $$
declare later uuid[];
begin
  select array_agg(id) into later from (
    select id, row_number() over (partition by upper(code collate "C") order by id) as place from e_service) e
   where place > 1;
  if later is null then
    create unique index e_service_code_once on e_service (upper(code collate "C"));
  else
    execute format('create unique index e_service_code_once on e_service (upper(code collate "C")) where id <> all (%L::uuid[])', later);
  end if;
end
$$;
