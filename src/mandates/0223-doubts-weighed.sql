-- A mandate granted although a doubt about the client's capacity or free will stands says of each such doubt why (22.¹ 3.).
create table doubt_weighed (
  centre_id  uuid not null,
  mandate_id uuid not null,
  doubt_id   uuid not null,
  answer     bytea not null,
  primary key (centre_id, mandate_id, doubt_id),
  foreign key (centre_id, mandate_id) references mandate
);
comment on table doubt_weighed is 'Why a mandate was granted although this doubt stood; the answer is sealed.';
call keep_to_centre('doubt_weighed');
call make_append_only('doubt_weighed');
grant select on doubt_weighed to tilts_app;
grant insert (centre_id, mandate_id, doubt_id, answer) on doubt_weighed to tilts_app;

create function refuse_unweighed() returns trigger
language plpgsql
set search_path = public, pg_temp
as $$
begin
  if exists (
    select from standing_doubts(new.centre_id, new.client_id) doubt
     where not exists (
       select from doubt_weighed w where (w.centre_id, w.mandate_id, w.doubt_id) = (new.centre_id, new.id, doubt))) then
    raise exception 'a doubt about the client''s capacity or free will stands, and nothing says why the mandate is granted'
      using errcode = 'check_violation', constraint = 'doubts_weighed';
  end if;
  return null;
end
$$;
call add_rule_at_end('mandate', 'doubts_weighed', 'insert on %s', 'refuse_unweighed');
