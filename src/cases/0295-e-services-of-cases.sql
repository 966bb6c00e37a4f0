-- A case is opened for one e-service, and its mandates may name several. Lists name those that it waits for, and a code finds the case of
-- each. The list of clients to inform names those of which they are to be informed, and of what.
alter table case_progress add column waiting_editions uuid[];
alter table case_progress add column to_tell jsonb not null default '[]';

with line as (
  select m.centre_id, m.case_id, coalesce(filed.edition_id, s.edition_id) as edition_id, s.line, m.mandate_id,
         case when a.id is null then '22.1.5' else awaited_of_application(a.centre_id, a.id) end as waits,
         case
           when became_of(a.centre_id, a.id) = 'refused' then (
             select o.since from application_outcome o
              where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1)
           else coalesce(
             (select coalesce(p.planned_on, t.planned_on)
                from planned_time_told t
                left join lateral (
                       select p.planned_on from planned_time_put_right p
                        where (p.centre_id, p.application_id) = (t.centre_id, t.application_id) order by p.id desc limit 1) p on true
               where (t.centre_id, t.application_id) = (a.centre_id, a.id)),
             (a.filed_at at time zone 'Europe/Riga')::date)
         end as tell_on
    from case_mandate m
   cross join lateral named_by_mandate(m.centre_id, m.mandate_id) s
    left join application a on (a.centre_id, a.mandate_id, a.e_service_id) = (m.centre_id, m.mandate_id, s.e_service_id)
    left join lateral filing_of(a.centre_id, a.id) filed on true
   where a.id is not null or not s.is_withdrawn
), named as (
  select p.centre_id, p.case_id,
         array_agg(l.edition_id order by l.mandate_id, l.line) filter (where l.waits = p.waiting_for) as waiting,
         array_agg(l.edition_id order by l.mandate_id, l.line) as every,
         jsonb_agg(jsonb_build_object('edition', l.edition_id, 'point', l.waits, 'on', l.tell_on) order by l.tell_on, l.mandate_id, l.line)
           filter (where l.waits in ('22.1.6', '22.1.7')) as to_tell
    from case_progress p
    join line l on (l.centre_id, l.case_id) = (p.centre_id, p.case_id)
   group by p.centre_id, p.case_id
)
update case_progress p
   set waiting_editions = coalesce(n.waiting, n.every),
       to_tell = case when p.tell_on is null then '[]' else coalesce(n.to_tell, '[]') end
  from named n
 where (n.centre_id, n.case_id) = (p.centre_id, p.case_id);
update case_progress set waiting_editions = array[edition_id] where waiting_editions is null;

alter table case_progress alter column waiting_editions set not null;
comment on column case_progress.waiting_editions is 'The e-services that lists name: those the case waits for, or else all that its mandates name, or else the one it was opened for.';
comment on column case_progress.to_tell is 'The e-services of which the client is to be informed, and under which point, the soonest first.';
grant insert (waiting_editions), update (waiting_editions, to_tell) on case_progress to tilts_app;

create table case_edition (
  centre_id  uuid not null,
  case_id    uuid not null,
  edition_id uuid not null references e_service_edition,
  opened_at  timestamptz not null,
  primary key (centre_id, case_id, edition_id),
  foreign key (centre_id, case_id) references service_case
);
comment on table case_edition is 'The e-services of a case, by which it is found: the one it was opened for and those its mandates name. Can be rebuilt from the records.';
create index case_list_by_edition_of_mandates on case_edition (centre_id, edition_id, opened_at desc, case_id desc);
call keep_to_centre('case_edition');
call keep_days_in_bounds('case_edition');
grant select on case_edition to tilts_app;
grant insert (centre_id, case_id, edition_id, opened_at) on case_edition to tilts_app;

insert into case_edition
select centre_id, id, edition_id, opened_at from service_case
union
select m.centre_id, m.case_id, s.edition_id, c.opened_at
  from case_mandate m
 cross join lateral named_by_mandate(m.centre_id, m.mandate_id) s
  join service_case c on (c.centre_id, c.id) = (m.centre_id, m.case_id);

drop index case_list_by_edition;
