-- A returned application comes before what is still to be applied for: its case waits for it also where another e-service is not yet filed.
-- As `dutiesOf` says of the cases that stand.
update case_progress p
   set waiting_for = 'returned'
 where p.waiting_for = '22.1.5'
   and exists (
     select from application a
       join lateral (
              select o.kind from application_outcome o
               where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1) newest on newest.kind = 'returned'
      where (a.centre_id, a.case_id) = (p.centre_id, p.case_id))
   and not exists (
     select from case_identity_check c
      where (c.centre_id, c.case_id, c.outcome) = (p.centre_id, p.case_id, 'confirmed')
        and death_in_check(c.centre_id, c.identity_check_id) is not null);
