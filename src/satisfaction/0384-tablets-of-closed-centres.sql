-- Nobody serves clients at a centre that is closed, and nobody is left there who could put its tablets away: from the first day on they
-- take no answers.
drop function centre_of_tablet(text);

-- The centre whose tablet has this address on a day, as long as it is not put away and the centre is open.
create function centre_of_tablet(that_key text, that_day date) returns uuid
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select t.centre_id
    from satisfaction_tablet t
   where t.link_key = that_key
     and not exists (select from satisfaction_tablet_put_away p where (p.centre_id, p.tablet_id) = (t.centre_id, t.id))
     and coalesce(that_day < centre_closed_from(t.centre_id), true)
$$;

create or replace function answer_on_tablet(that_key text, that_page uuid, given smallint, that_day date) returns boolean
language plpgsql volatile
security definer
set search_path = public, pg_temp
as $$
begin
  if centre_of_tablet(that_key, that_day) is null then
    return false;
  end if;
  insert into satisfaction_answer (page_id, centre_id, tablet_id, answered_on, points)
  select that_page, t.centre_id, t.id, that_day, given from satisfaction_tablet t where t.link_key = that_key
  on conflict do nothing;
  return true;
end
$$;
