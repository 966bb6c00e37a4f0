-- Many cases at one centre, for the lists: only the rows that a list reads. $1 centre, $2 employee, $3 edition, $4 how many, $5
-- the number of the first. A third of the clients are called Bērziņš; the others' surnames are rare. Ids ascend, so that the
-- indexes grow at their ends. Half of the mandates' terms have ended.
with made as materialized (
  select g, id_of('c', g) as id, id_of('d', g) as client, timestamptz '2020-01-01' + g * interval '3 minutes' as opened_at,
         (array['Anna','Jānis','Līga','Kārlis','Velta','Ilze','Māris','Dace'])[1 + g % 8] as given_name,
         case when g / 8 % 3 = 0 then 'Bērziņš'
              else (array['Bērziņš','Kalniņš','Ozola','Liepa','Priede','Krūms','Vītola','Egle'])[1 + g / 24 % 8] || chr(97 + g / 192 % 26) || chr(97 + g / 4992 % 26)
         end as surname
    from generate_series($5::integer, $5::integer + $4::integer - 1) g
), folded as materialized (
  select m.*, translate(lower(given_name), 'āčēģīķļņšūž', 'acegiklnsuz') as given, translate(lower(surname), 'āčēģīķļņšūž', 'acegiklnsuz') as sur from made m
), clients as (
  insert into client (centre_id, id, met_at) select $1, client, opened_at from made
), names as (
  insert into client_name (centre_id, client_id, number, noted_at, given_name, surname, folded)
  select $1, client, 1, opened_at, given_name, surname, sur || ' ' || given from folded
), cases as (
  insert into service_case (centre_id, id, edition_id, opened_at, opened_by) select $1, id, $3, opened_at, $2 from made
), words as (
  insert into case_name_word (centre_id, case_id, number, name, leads, newest_first)
  select $1, id, n, case n when 1 then given || ' ' || sur else sur || ' ' || given end, true, -(extract(epoch from opened_at) * 1000000)::bigint
    from folded, generate_series(1, 2) n
), editions as (
  insert into case_edition (centre_id, case_id, edition_id, opened_at) select $1, id, $3, opened_at from made
)
insert into case_progress (centre_id, case_id, waiting_for, opened_at, opened_by, responsible, edition_id, client_id, register_year, register_number, mandate_until, tell_on, waiting_editions)
select $1, id, (array['22.1.1','22.1.3','22.1.5','22.1.6','22.1.7','done','done','done','stopped','done'])[1 + g / 8 % 10], opened_at, $2, $2, $3, client,
       extract(year from opened_at), g,
       case when g / 80 % 2 = 0 then opened_at::date + 180 else date '2099-12-01' end, case when g / 8 % 10 in (3, 4) then date '2026-02-01' + (g % 60)::integer end, array[$3::uuid]
  from made
returning client_id
