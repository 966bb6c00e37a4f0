import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';

const { urls } = await freshDatabase();

/** Rules in SQL that say they always give the same, and have no settings: those that the planner may write into a statement. */
const plainRules = `
  select p.oid::regproc::text as name, array(select format_type(t, null) from unnest(p.proargtypes) t) as types
    from pg_proc p join pg_language l on l.oid = p.prolang
   where p.pronamespace = 'public'::regnamespace and l.lanname = 'sql' and p.provolatile = 'i' and p.prokind = 'f'
     and p.proconfig is null and not p.proretset and not p.prosecdef
   order by 1`;

test('a rule that is asked of each row is a part of the statement that asks it', async () => {
  const rules = await ask<{ name: string; types: string[] }>(urls.owner, plainRules);
  assert.ok(rules.length > 0);
  const called: string[] = [];
  for (const { name, types } of rules) {
    const columns = types.map((_type, at) => `c${at}`);
    const table = types.map((type) => `null::${type}`).join(', ');
    const plan = await ask<{ 'QUERY PLAN': string }>(
      urls.owner,
      `explain (verbose, costs off) select ${name}(${columns.join(', ')})
         from (select ${table} from generate_series(1, 2) offset 0) t(${columns.join(', ')})`,
    );
    if (plan.some((line) => line['QUERY PLAN'].includes(`${name}(`))) called.push(name);
  }
  assert.deepEqual(called, []);
});
