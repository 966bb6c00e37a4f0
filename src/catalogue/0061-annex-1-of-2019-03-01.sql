-- What the amending act says of Annex 1, word for word: points 1.6 to 1.10, in force from 1 March 2019 (point 2). For 3.13,
-- 3.14 and 6.19 it gives the replaced text and its replacement; of 2.3 only that it is deleted. The rest of Annex 1 is not in
-- the act: an operator who has it enters it with `tilts catalogue import`.
with act (amendments) as (
  values ('Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401')
), change (point, before, after, by) as (
  values
    ('2.3',  null, null, '1.6.'),
    ('3.13', 'Šengenas vīzas pieteikums', 'Ziņas par personas rīcībspēju', '1.7.'),
    ('3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', 'Personas kodu atbilstība vienai personai', '1.8.'),
    ('3.15', null, 'aktuālais un iepriekšējais personas kods', '1.9.'),
    ('6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', 'pabalsts mirušā pensijas saņēmēja laulātajam', '1.10.')
)
insert into basket_entry (point, name, valid_from, valid_until, made_by, ended_by)
  select point, before, null, date '2019-03-01',
         'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401', amendments || ', ' || by
    from change, act
   where point <> '3.15'
union all
  select point, after, date '2019-03-01', null, amendments || ', ' || by, null
    from change, act
   where point <> '2.3';
