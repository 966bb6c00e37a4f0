-- Whoever has a mandate's paper may ask whether it is in force, without a sign-in and so without a centre. This tells where to look:
-- the reference has 128 random bits, so nobody finds one who has not seen its paper.
create function mandate_of_reference(that_reference text, out centre_id uuid, out mandate_id uuid) returns setof record
language sql stable
security definer
set search_path = public, pg_temp
as $$
  select m.centre_id, m.id from mandate m where m.reference = that_reference
$$;
