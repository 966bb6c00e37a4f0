-- What was all done, or withdrawn, before its client died is not stopped by that; and nothing is planned any more of what they were told the
-- result of (0380). As `dutiesOf` says, of the cases that stand too.
update case_progress p
   set waiting_for = 'done', tell_on = null, to_tell = '[]'
 where p.waiting_for in ('stopped', '22.1.6')
   and exists (select from application a where (a.centre_id, a.case_id) = (p.centre_id, p.case_id))
   and not exists (
     select from application a
      where (a.centre_id, a.case_id) = (p.centre_id, p.case_id) and awaited_of_application(a.centre_id, a.id) is not null)
   and not exists (
     select from case_mandate c, e_services_named_by(c.centre_id, c.mandate_id) named
      where (c.centre_id, c.case_id) = (p.centre_id, p.case_id)
        and not exists (
          select from application a where (a.centre_id, a.mandate_id, a.e_service_id) = (c.centre_id, c.mandate_id, named))
        -- A newer mandate that names it too takes it over.
        and not exists (
          select from case_mandate later
           where (later.centre_id, later.case_id) = (c.centre_id, c.case_id) and later.mandate_id > c.mandate_id
             and named in (select e_services_named_by(later.centre_id, later.mandate_id))));
