import pg from 'pg';

/**
 * Everything in a database's schema, one sentence a line and sorted: columns, constraints, indexes, triggers,
 * functions, views, policies, grants and comments. The order of columns is ignored; two databases with equal lines have
 * the same rules.
 */
export async function catalogOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(sentences);
    return rows.map(({ line }) => line).toSorted();
  } finally {
    await client.end();
  }
}

const sentences = `
  with own_class as (
    select c.* from pg_class c
     where relnamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  ), own_function as (
    select p.* from pg_proc p
     where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  )
  select 'extension ' || extname as line from pg_extension
  union all
  select format('%s %s, row-level security %s, options %s', relkind, relname, relrowsecurity, reloptions)
    from own_class where relkind not in ('i', 'I')
  union all
  select format('column %s.%s %s, not null %s, collation %s, generated %s, identity %s, default %s', relname, attname,
                format_type(atttypid, atttypmod), attnotnull, (select collname from pg_collation where oid = attcollation),
                attgenerated, attidentity, pg_get_expr(adbin, adrelid))
    from own_class c join pg_attribute a on attrelid = c.oid left join pg_attrdef on adrelid = c.oid and adnum = attnum
   where relkind in ('r', 'v') and attnum > 0 and not attisdropped
  union all
  select format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace
  union all
  select 'index ' || pg_get_indexdef(oid) from own_class where relkind = 'i'
  union all
  select format('trigger %s enabled %s', pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal
  union all
  select 'function ' || pg_get_functiondef(oid) || coalesce(' grants ' || proacl::text, '') from own_function
  union all
  select format('view %s as %s', relname, pg_get_viewdef(oid)) from own_class where relkind = 'v'
  union all
  select format('type %s of %s', typname, (select array_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid))
    from pg_type t where typnamespace = 'public'::regnamespace and typtype = 'e'
  union all
  select format('policy %s on %s for %s to %s using %s check %s', policyname, tablename, cmd, roles, qual, with_check) from pg_policies
  union all
  select format('grant on %s: %s', relname, (select array_agg(one::text order by one::text) from unnest(relacl) one))
    from own_class where relacl is not null
  union all
  select format('grant on %s.%s: %s', relname, attname, attacl) from own_class c join pg_attribute on attrelid = c.oid where attacl is not null
  union all
  select format('comment on %s %s: %s', (pg_identify_object(classoid, objoid, objsubid)).type,
                (pg_identify_object(classoid, objoid, objsubid)).identity, description)
    from pg_description
   where (pg_identify_object(classoid, objoid, objsubid)).identity like '%public.%'
     and not exists (select from pg_depend d where d.objid = objoid and d.deptype = 'e')`;
