-- A mandate that nobody signed before the represented person died does not stop what the client is still to be told of what was filed. As
-- `dutiesOf` says, of the cases that stand too.
update case_progress p
   set mandate_until = null,
       waiting_for = case when p.to_tell @> '[{"point": "22.1.6"}]' then '22.1.6' else '22.1.7' end,
       waiting_editions = array(
         select (told ->> 'edition')::uuid
           from jsonb_array_elements(p.to_tell) told
          where told ->> 'point' = case when p.to_tell @> '[{"point": "22.1.6"}]' then '22.1.6' else '22.1.7' end
          group by 1
          order by min(told ->> 'on'), 1)
 where p.waiting_for = 'stopped' and p.tell_on is not null;
