-- A hundred thousand cases at one centre, for the lists: only the rows that a list reads. $1 centre, $2 employee, $3 edition.
with made as (
  select gen_random_uuid() as id, gen_random_uuid() as client, g,
         (array['Anna','Jānis','Līga','Kārlis','Velta','Ilze','Māris','Dace'])[1 + g % 8] as given_name,
         (array['Bērziņš','Kalniņš','Ozola','Liepa','Priede','Krūms','Vītola','Egle'])[1 + (g / 8) % 8] || g as surname
    from generate_series(1, 100000) g
), clients as (
  insert into client select $1, client, '2026-01-01' from made
), names as (
  insert into client_name
  select $1, client, 1, '2026-01-01', given_name, surname, lower(surname || ' ' || given_name), null from made
), cases as (
  insert into service_case select $1, id, $3, timestamptz '2023-01-01' + g * interval '15 minutes', $2 from made
), words as (
  insert into case_name_word
  select $1, id, n, lower(case n when 1 then given_name || ' ' || surname else surname || ' ' || given_name end), true,
         -(extract(epoch from timestamptz '2023-01-01' + g * interval '15 minutes') * 1000000)::bigint
    from made, generate_series(1, 2) n
)
insert into case_progress
select $1, id, (array['22.1.1', '22.1.3', '22.1.5', '22.1.6', '22.1.7', 'done', 'done', 'done', 'stopped', 'done'])[1 + g % 10],
       timestamptz '2023-01-01' + g * interval '15 minutes', $2, $3, client,
       2023 + g / 40000, g, '2026-12-01',
       case when g % 10 in (3, 4) then date '2026-02-01' + g % 60 end
  from made;
